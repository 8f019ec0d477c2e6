import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { personalTraces } from '../../../src/openness/personal/personalTraces.ts';
import { readPage } from '../../../src/openness/readPage.ts';

const PUPIL = ['фамилия и имя рядом с классом'];

const inText = (text: string): readonly string[] => personalTraces(text, '').forbidden;

function inPage(html: string): readonly string[] {
  const { text, rows } = readPage(parse(html));
  return personalTraces(text, '', rows).forbidden;
}

function table(...rows: readonly (readonly string[])[]): string {
  return `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
}

describe('a pupil in a text', () => {
  it.each([
    'Иванов Иван Иванович, ученик 5 «А» класса',
    '11Б класс: Петрова Мария',
    'Иванов Иван, 7А',
    'Иванов Иван 7а — 1 место',
    'Иванов Иван, 7 "А"',
    'Иванов Иван (7-А)',
    'Иванов Иван, 7 А',
    // A Latin letter looks the same.
    'Иванов Иван, 7A',
    'Иванов Иван, 5Л',
    'Петрова Мария, 6Я',
    'Петрова Мария — 10Ш',
    'Иванов И. И., 9 «Б»',
    'И.И. Иванов, 9Б',
    'Иванов И., 9Б',
    'ИВАНОВ ИВАН, 7А',
    'Петровой Марии, ученице 7А',
    'ученик 7 класса Иванов Иван',
    'ученица 7А класса Петрова Мария',
    'Иванов Иван, 7 класс',
    'обучающийся 9 класса Иванов И. И.',
    'Победитель Иванов Иван, 7А',
    'Среди школьников лучший — Иванов Иван, 7А',
    'Победители школьного этапа: Иванов Иван, 7А; Петрова Мария, 8Б',
    'Иванов Иван, 7А, учитель Петрова М. И.',
    'Иванов Иван, 7А (руководитель Петрова Мария Ивановна)',
    '1 Иванов Иван 7А МБОУ СОШ № 5 призёр',
    'Салтыкова-Сидорова Анна, 4Г',
  ])('«%s» is found', (text) => {
    expect(inText(text)).toEqual(PUPIL);
  });

  it.each([
    'Петрова Мария Ивановна, классный руководитель 5А класса',
    'Классный руководитель 5А: Петрова Мария Ивановна',
    'Классный руководитель 5А класса Петрова М. И.',
    'Учитель начальных классов Петрова Мария Ивановна, 1А',
    '5А — Петрова Мария Ивановна, классный руководитель',
    'Директор школы Петрова Мария Ивановна, кабинет 7',
    'учитель 7 класса Петрова Мария Ивановна',
    'Олимпиада в 5А классе прошла в марте',
    'Средняя Школа № 5',
    'ул. Ивана Черных, 7А',
    'улица Ивана Черных, 7А',
    'Улица Ивана Черных 7А',
    'пр. Ивана Черных, 7 «Б»',
    'Школа имени Ивана Черных, 7А',
    '123456, г. Приморск, Ивана Черных, 7А',
    'Площадь Победы, 7А',
    'Проспект Мира 5А',
    'Мордкович А. Г. Алгебра. 7 класс. — М.: Мнемозина, 2023',
    'Атанасян Л. С., 7 класс',
    'Мерзляк А. Г., 5 класс: учебник',
    'Алгебра, 7 класс. Макарычев Ю. Н.',
    'Русский Язык, 7А',
    'РАСПИСАНИЕ УРОКОВ 7А',
    'РАБОЧАЯ ПРОГРАММА, 7А КЛАСС',
    'СПИСОК УЧЕБНИКОВ 7А',
    'Иванов Иван, 7 Апреля',
    'Петрова Мария принята 7 мая 2026',
    'Дата: 17.04.2026, Петров Пётр',
    'Дом Культуры, 3Б',
    'Открытый Урок, 5А',
    'Приказ № 7А, Петрова Мария Ивановна',
  ])('«%s» is none', (text) => {
    expect(inText(text)).toEqual([]);
  });
});

describe('a pupil in a table', () => {
  it.each<[string, string]>([
    ['a name and a class', table(['Фамилия, имя', 'Класс'], ['Иванов Иван', '7А'])],
    ['the class first', table(['7 «А»', 'Петрова Мария', 'призёр'])],
    ['something between', table(['1', 'Иванов Иван Иванович', '12.03.2012', '7-А'])],
    ['a number in the column of classes', table(['ФИО участника', 'Класс'], ['Иванов И. И.', '7'])],
    ['surname and given name apart', table(['Фамилия', 'Имя', 'Класс'], ['Иванов', 'Иван', '7А'])],
    ['capitals', table(['ИВАНОВ ИВАН', '7А'])],
    [
      'the teacher beside him',
      table(['Участник', 'Класс', 'Учитель'], ['Иванов Иван', '7А', 'Петрова Мария']),
    ],
    ['all in one cell', table(['Иванов Иван, 7А'])],
  ])('is found: %s', (_, html) => {
    expect(inPage(html)).toEqual(PUPIL);
  });

  it.each<[string, string]>([
    [
      'class teachers by their column',
      table(['Класс', 'Классный руководитель'], ['5А', 'Петрова Мария Ивановна']),
    ],
    [
      'class teachers by the heading',
      `<h2>Классные руководители</h2>${table(['Класс', 'ФИО', 'Кабинет'], ['5А', 'Петрова Мария Ивановна', '12'])}`,
    ],
    ['lessons', table(['Класс', 'Предмет'], ['5А', 'Русский Язык'])],
    ['numbers without classes', table(['№', 'ФИО'], ['7', 'Петрова Мария Ивановна'])],
  ])('is none: %s', (_, html) => {
    expect(inPage(html)).toEqual([]);
  });
});

describe('numbers of papers', () => {
  it.each([
    ['СНИЛС 112-233-445 95', ['СНИЛС']],
    // The example of the control number that the pension fund itself gives.
    ['112 233 445 95', ['СНИЛС']],
    ['СНИЛС: 11223344595', ['СНИЛС']],
    ['СНИЛС 123 456 789 00', ['СНИЛС']],
    ['паспорт 40 10 № 123456', ['паспортные данные']],
    ['паспорт серия 4010 номер 123456', ['паспортные данные']],
    ['Паспорт: серия 40 10, номер: 123456', ['паспортные данные']],
  ])('«%s» is found', (text, kinds) => {
    expect(inText(text)).toEqual(kinds);
  });

  it.each([
    'счёт 123-456-789-01-23',
    '112 233 445 96',
    'расчётный счёт 112 233 445 95 001',
    'Паспорт доступности № 12 от 01.02.2025',
    'паспорт безопасности, тел. 8 800 123456',
  ])('«%s» is none', (text) => {
    expect(inText(text)).toEqual([]);
  });
});

describe('contacts', () => {
  const doubtful = (text: string) => personalTraces(text, text).doubtful;

  it('are doubted only where no official is named', () => {
    expect(doubtful('+7 (900) 000-00-00')).toEqual(['мобильный телефон']);
    expect(doubtful('ivanova.m@mail.ru')).toEqual(['личная почта']);
    expect(doubtful('Директор: +7 900 000-00-00')).toEqual([]);
    expect(doubtful('Телефон школы: +7 900 000-00-00')).toEqual([]);
    expect(doubtful('school12@mail.ru')).toEqual([]);
    // A mark says that the law wants it there.
    expect(personalTraces('+7 900 000-00-00', '').doubtful).toEqual([]);
  });

  it('are doubted of a pupil, whose word begins as the school’s', () => {
    expect(doubtful('Староста школьников: +7 900 000-00-00')).toEqual(['мобильный телефон']);
  });
});

describe('days of birth', () => {
  it.each([
    'Образцов Проба, 12.03.2012 г. р.',
    'Образцова П. П., 2011 г.р.',
    'Образцов Проба Примерович, дата рождения: 01.09.2010',
    'Образцова Проба, 2009 года рождения',
  ])('of children are found in «%s»', (line) => {
    expect(personalTraces(line, '').forbidden).toEqual(['дата рождения ребёнка']);
  });

  it.each([
    'Образцов Проба Примерович, 1925 года рождения, участник войны',
    'Принимаем детей 2019 года рождения',
    'Образцова Проба Примеровна, аттестована 12.03.2022',
    'Дата рождения школы — 1 сентября 1935 года',
  ])('are not doubted in «%s»', (line) => {
    expect(personalTraces(line, '').forbidden).toEqual([]);
  });
});
