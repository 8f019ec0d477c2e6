import { describe, expect, it } from 'vitest';
import { columnOfHeader } from '../../../src/monitoring/headers.ts';
import { tables } from '../../../src/monitoring/tables.ts';
import { tableTemplate } from '../../../src/monitoring/tableTemplate.ts';
import { staff } from '../../../src/monitoring/tables/staff.ts';
import { classes } from '../../../src/monitoring/tables/classes.ts';

describe('a header', () => {
  it('means a column by its ASCII name, its title or an alias, in any case and spacing', () => {
    for (const header of ['experience', 'Педагогический стаж, лет', 'СТАЖ', 'пед.\u00A0стаж']) {
      expect(columnOfHeader(staff, header)?.name).toBe('experience');
    }
    expect(columnOfHeader(classes, 'победители и призеры')?.name).toBe('olympiad_winners');
    expect(columnOfHeader(classes, 'Учатся на "4" и "5"')?.name).toBe('good_marks');
  });

  it('that no column has means nothing, whatever an object of the language has', () => {
    for (const header of ['', 'Примечание', '__proto__', 'constructor', 'toString']) {
      expect(columnOfHeader(staff, header)).toBeUndefined();
    }
  });
});

describe('the empty template', () => {
  it('opens in Excel and is read back column by column', () => {
    for (const table of tables) {
      const text = tableTemplate(table);
      expect(text.startsWith('\uFEFF')).toBe(true);
      expect(text.endsWith('\r\n')).toBe(true);
      const headers = text.slice(1, -2).split(';');
      expect(headers.map((header) => columnOfHeader(table, header)?.name)).toEqual(
        table.columns.map(({ name }) => name),
      );
    }
  });
});
