import { describe, expect, it } from 'vitest';
import { isPlaceholder, saysNone } from '../../../src/openness/placeholder.ts';
import { workingDays } from '../../../src/openness/workingDays.ts';

describe('a text in a marked element', () => {
  it.each([
    '',
    ' – ',
    '…',
    'Нет данных',
    'Данные обновляются.',
    'Информация отсутствует',
    'Раздел в разработке',
    'информация уточняется',
    'Информация будет добавлена',
    'Информация о вакансиях будет размещена позднее',
    'Скоро будет опубликовано.',
    'Раздел находится в стадии заполнения',
    'на заполнении',
    'Сведения пока не размещены',
    'xxx',
    'ХХХХ',
    '...',
  ])('«%s» stands in the place of facts', (text) => {
    expect(isPlaceholder(text)).toBe(true);
    expect(saysNone(text)).toBe(false);
  });

  it.each([
    'нет',
    'Отсутствует.',
    'Предписаний нет',
    'Платные услуги не оказываются',
    'не имеется',
    'не предусмотрено',
    'Стипендии не предусмотрены',
    'Информация о платных услугах отсутствует',
  ])('«%s» says that the school has none', (text) => {
    expect(isPlaceholder(text)).toBe(false);
    expect(saysNone(text)).toBe(true);
  });

  it.each([
    '0',
    'Устав (нет изменений)',
    'данные о приёме',
    'Зачисление будет проведено в августе',
    'Программа находится в школьной библиотеке',
    'XXI век',
  ])('«%s» is a fact', (text) => {
    expect(isPlaceholder(text)).toBe(false);
    expect(saysNone(text)).toBe(false);
  });
});

describe('working days', () => {
  // Производственный календарь 2026: 8 March is a Sunday; its moved day off, Monday 9 March, is not known here.
  it.each([
    ['2026-01-08', '2026-01-09', 1],
    ['2026-02-20', '2026-02-24', 1],
    ['2026-06-11', '2026-06-15', 1],
    ['2026-05-04', '2026-05-18', 10],
    ['2026-05-18', '2026-05-04', 0],
  ])('from %s to %s are %i', (from, to, days) => {
    expect(workingDays(from, to)).toBe(days);
  });
});
