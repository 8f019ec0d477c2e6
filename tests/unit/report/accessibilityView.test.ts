import { expect, it } from 'vitest';
import { accessibilityRecord } from '../../../src/report/accessibilityRecord.ts';
import { accessibilityView } from '../../../src/report/accessibilityView.ts';

const page = { address: '/help/', violations: 0, sideways: [] };
const record = {
  ...accessibilityRecord,
  checkedOn: '2026-03-14',
  ruleWidths: [390, 1280],
  widths: [1280, 320],
  pages: [page, { ...page, address: '/methods/' }],
};

it('says on which day, with what and on how many pages of the demonstration nothing was found', () => {
  const { lead, pages, shown } = accessibilityView(record);
  expect(lead).toMatch(/^Страницы проверены 14 марта 2026 года программой axe-core /);
  expect(lead).toContain('Проверено на демонстрационной школе: 2 страницы, нарушений не найдено.');
  expect(pages).toEqual(['помощь', 'методика']);
  expect(shown[0]).toBe(
    'правила доступности соблюдены при ширине окна 390 и 1280 пикселей, в светлых и тёмных цветах;',
  );
  expect(shown[1]).toContain('не прокручивается вбок при ширине 320, 1280 пикселей');
});

it('claims nothing that a test did not find', () => {
  const { lead, shown } = accessibilityView({
    ...record,
    pages: [page, { address: '/methods/', violations: 3, sideways: [320] }],
  });
  expect(lead).toContain('2 страницы, 3 нарушения.');
  expect(shown[0]).toContain('нарушены на страницах: методика;');
  expect(shown[1]).toContain('вбок прокручиваются: методика;');
});
