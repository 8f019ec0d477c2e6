import { describe, expect, test } from 'vitest';
import {
  checkPersonalHeader,
  findPersonal,
  readPersonalKind,
} from '../../../src/kit/personalData.ts';
import { readTable } from './readTable.ts';

describe('headers', () => {
  test.each([
    'ФИО',
    'Ф.И.О. ученика',
    'Фамилия',
    'Фамилия, имя, отчество',
    'Имя',
    'Ваше имя',
    'Отчество',
    'Телефон',
    'Номер телефона родителя',
    'Моб. тел.',
    'E-mail',
    'email',
    'Эл. почта',
    'Почта',
    'СНИЛС',
    'Паспорт',
    'Серия и номер паспорта',
    'Дата рождения',
    'День рождения ребёнка',
    'Адрес',
    'Домашний адрес',
    'Адрес проживания',
    'Укажите ФИО и класс ребёнка',
  ])('%j is personal', (header) => {
    expect(checkPersonalHeader(header)).toBeDefined();
  });
  test.each([
    '',
    'Номер',
    'Имеет категорию',
    'Наименование',
    'Имя файла',
    'Адресная помощь',
    'Телефонная линия',
    'Почтовый ящик доверия',
    'Паспорт кабинета',
    'Адрес сайта школы',
    'Дата',
    'Код участника',
    'Класс',
    '__proto__',
    'Удобно ли связаться со школой по телефону',
    'Как часто вы пишете учителю на электронную почту школы',
  ])('%j is not', (header) => {
    expect(checkPersonalHeader(header)).toBeUndefined();
  });
});

describe('values', () => {
  test.each([
    '+7 900 000-00-00',
    '+79000000000',
    '8 (900) 000-00-00',
    '89000000000',
    'someone@example.org',
    '000-000-000 00',
    'Иванова Мария Петровна',
    'Мария Петровна',
    'Петров П. П.',
    'ПЕТРОВ ПЁТР ПЕТРОВИЧ',
  ])('%j looks personal', (text) => {
    expect(readPersonalKind(text)).toBeDefined();
  });
  test.each([
    '',
    '5А',
    '14.03.2026',
    '2026-03-14 10:00:00',
    '1 204,5',
    '46000.5',
    '1234567',
    'r1x7f3a9',
    '550e8400-e29b-41d4-a716-446655440000',
    'Окружающий мир',
    'Русский язык',
    'Изобразительное искусство',
    'Спасибо Марии Петровне за уроки',
    'высшая',
    '10-11 класс',
    '2025-2026',
  ])('%j does not', (text) => {
    expect(readPersonalKind(text)).toBeUndefined();
  });

  test('one name in a column of remarks does not stop the file, a column of names does', async () => {
    const remarks = ['Иванова Мария Петровна', 'Всё хорошо', 'Мало секций'];
    const file = (cells: readonly string[]) =>
      `Код;Ответ\n${cells.map((cell) => `1;${cell}\n`).join('')}`;
    expect((await readTable(file(remarks))).problems).toEqual([]);
    expect((await readTable(file(['', ...remarks.slice(0, 2)]))).problems).toEqual(['ЗАГ-07']);
  });

  test('the message names the kind and never the value', async () => {
    const { groups } = await readTable('Код;Ответ\n1;+7 900 000-00-00\n');
    expect(groups[0]?.what).toContain('телефоны');
    expect(JSON.stringify(groups)).not.toContain('900');
  });

  test('values below the sample of 200 rows are not looked at', async () => {
    const row = (i: number) => `${i};${i < 200 ? '' : 'a@example.org'}\n`;
    const { problems } = await readTable(
      'Код;Ответ\n' + Array.from({ length: 300 }, (_, i) => row(i)).join(''),
    );
    expect(problems).toEqual([]);
  });
});

describe('words that will be printed', () => {
  test.each([
    'Сидорова А. Б. не успевает',
    'отвечает А.Б. Сидорова',
    'просила Анна Петровна',
    'писать на anna@school.example',
    'звонить 8 (900) 000-00-00',
    'звонить +7 900 000 00 00',
    'СНИЛС 000-000-000 00',
  ])('%j are refused', (text) => {
    expect(findPersonal(text)).toBeDefined();
  });
  test.each([
    'заместитель директора по УВР',
    'Питание не устраивает большинство, 8 из 10',
    'ВПР 2025, Математика 5 класс',
    'Закупить 12 панелей до 01.09.2026',
    'совещание при директоре; МО учителей г. Санкт-Петербурга',
    'приказ № 812 от 14.04.2025',
    'Олимпиада Московская, I. Этап',
  ])('%j are taken', (text) => {
    expect(findPersonal(text)).toBeUndefined();
  });
});
