import { describe, expect, it } from 'vitest';
import type { TableCellReading } from '../../../src/monitoring/readTableCell.ts';
import { readTableCell } from '../../../src/monitoring/readTableCell.ts';
import { columnByName, tableByName } from '../../../src/monitoring/tables.ts';

function read(table: string, name: string, text: string): TableCellReading {
  const description = tableByName(table);
  const column = description && columnByName(description, name);
  if (column === undefined) throw new RangeError(`no column ${table}.${name}`);
  return readTableCell(column, text);
}

const codeOf = (reading: TableCellReading): string | undefined =>
  typeof reading === 'object' && 'code' in reading ? reading.code : undefined;

/** Minutes from 1970-01-01, as `date -u -d … +%s` gives seconds. */
const minutes = { march14: 1_773_446_400 / 60, march14at9: 1_773_478_800 / 60 };

describe('a cell of a table', () => {
  it('that is empty or says there is no value is blank, not zero and not «нет»', () => {
    for (const text of ['', ' ', '-', '—', 'н/д', 'Х', '#ДЕЛ/0!']) {
      expect(read('classes', 'pupils', text)).toBe('blank');
      expect(read('staff', 'expert', text)).toBe('blank');
      expect(read('staff', 'category', text)).toBe('blank');
      expect(read('events', 'note', text)).toBe('blank');
    }
    expect(read('classes', 'meals', '0')).toEqual({ value: 0 });
    expect(read('staff', 'category', 'Нет')).toEqual({ value: 'none' });
  });

  it('holds a choice in any of its words, and else names the accepted ones', () => {
    for (const text of ['first', 'Первая', ' ПЕРВАЯ категория ', 'I']) {
      expect(read('staff', 'category', text)).toEqual({ value: 'first' });
    }
    expect(read('events', 'kind', 'прием родителей')).toEqual({ value: 'reception' });
    expect(read('marks', 'level', 'Городской')).toEqual({ value: 'regional' });
    expect(read('benchmarks', 'scope', 'область')).toEqual({
      code: 'МОН-01',
      details: { found: 'область', options: ['город', 'район', 'кластер'] },
    });
    expect(codeOf(read('staff', 'role', '__proto__'))).toBe('МОН-01');
  });

  it('holds a mark from 2 to 5 and nothing else', () => {
    expect(read('marks', 'mark', '5')).toEqual({ value: 5 });
    expect(read('marks', 'mark', '4,0')).toEqual({ value: 4 });
    for (const text of ['1', '6', '4,5', 'отл', '5-']) {
      expect(read('marks', 'mark', text)).toEqual({
        code: 'МОН-02',
        details: { found: text, rule: 'целое число от 2 до 5' },
      });
    }
  });

  it('holds numbers as Excel writes them; a percent sign only names the unit', () => {
    expect(read('facilities', 'area', '1 204,5')).toEqual({ value: 1204.5 });
    expect(read('values', 'value', '57 %')).toEqual({ value: 57 });
    expect(read('values', 'value', '0,57')).toEqual({ value: 0.57 });
    expect(read('values', 'value', '−2,5')).toEqual({ value: -2.5 });
    expect(codeOf(read('staff', 'rate', '-1'))).toBe('МОН-02');
    expect(codeOf(read('staff', 'rate', '1,204.5'))).toBe('МОН-02');
  });

  it('holds a day as minutes, and a time of day only where the column has one', () => {
    expect(read('marks', 'date', '14.03.2026')).toEqual({ value: minutes.march14 });
    expect(read('events', 'date', '2026-03-14 09:00')).toEqual({ value: minutes.march14at9 });
    expect(read('marks', 'date', '14.03.2026 9:00')).toEqual({ value: minutes.march14 });
    for (const text of ['31.02.2026', 'март', '14.03.26']) {
      expect(read('events', 'done_at', text)).toEqual({
        code: 'МОН-03',
        details: { found: text },
      });
    }
  });

  it('holds yes and no in words and signs', () => {
    expect(read('staff', 'expert', 'Да')).toEqual({ value: true });
    expect(read('staff', 'expert', '+')).toEqual({ value: true });
    expect(read('staff', 'expert', 'нет')).toEqual({ value: false });
    expect(codeOf(read('staff', 'expert', 'иногда'))).toBe('МОН-04');
  });

  it('holds a class under one name, and no path or tag', () => {
    for (const text of ['5а', '5-А', '5 «А»', '5A']) {
      expect(read('marks', 'class', text)).toEqual({ value: '5А' });
    }
    for (const text of ['../../etc/passwd', '<b>5А</b>', '13А', 'constructor']) {
      expect(codeOf(read('marks', 'class', text))).toBe('МОН-05');
    }
  });

  it('holds an object under its slug, even when Excel made a date of its number', () => {
    for (const text of ['computers', '3.1.5', 'Обеспеченность ОО компьютерами', '03.01.2005']) {
      expect(read('facilities', 'object', text)).toEqual({ value: 'computers' });
    }
    expect(read('checklist', 'object', '2.2.2')).toEqual({ value: 'sen-methods' });
    expect(read('values', 'object', '03.02.2012')).toEqual({ value: 'working-conditions' });
    for (const text of ['5.1.1', '03.01.2035', 'constructor', '01.09.2025']) {
      expect(codeOf(read('values', 'object', text))).toBe('МОН-06');
    }
  });

  it('holds a code, and never a surname in its place', () => {
    expect(read('staff', 'code', ' T-017 ')).toEqual({ value: 'T-017' });
    expect(read('marks', 'code', '1001.0')).toEqual({ value: '1001' });
    for (const text of ['Кузнецова', 'Кузнецова А. П.', '1 2', '5/7', `1${'0'.repeat(60)}`]) {
      expect(read('marks', 'code', text)).toEqual({ code: 'МОН-07', details: {} });
    }
    for (const text of ['Иванова-М-П-12', 'петренко7']) {
      expect(read('marks', 'code', text)).toEqual({ code: 'МОН-19', details: {} });
    }
  });

  it('holds a code, number or day without the signs that nobody sees, or names them', () => {
    expect(read('marks', 'code', 'А-\u200D017')).toEqual({ value: 'А-017' });
    expect(read('marks', 'mark', '\u2066 5\u2069')).toEqual({ value: 5 });
    expect(read('marks', 'date', '14.03.2026\u200C')).toEqual({ value: minutes.march14 });
    expect(read('marks', 'code', 'А-\u0001017')).toEqual({
      code: 'МОН-07',
      details: { hidden: true },
    });
  });

  it('holds words on one line, and a subject with its first letter capital', () => {
    expect(read('events', 'note', ' два\nслова ')).toEqual({ value: 'два слова' });
    expect(read('marks', 'subject', 'русский  язык')).toEqual({ value: 'Русский язык' });
    expect(read('marks', 'subject', 'ИЗО')).toEqual({ value: 'ИЗО' });
  });
});
