import { describe, expect, it } from 'vitest';
import { createHeaderReader, toColumns } from '../../../src/survey/columns.ts';
import { everyType } from './everyType.ts';
import { readTestSurvey } from './readTestSurvey.ts';

const read = createHeaderReader(toColumns(readTestSurvey(everyType)));

describe('a header finds its column', () => {
  it.each([
    ['canteen', 'canteen'],
    ['CANTEEN ', 'canteen'],
    ['Отчет\u00A0 прочитан', 'read'],
    ['rooms.labs', 'rooms.labs'],
    ['Кабинеты [Физика и химия]', 'rooms.labs'],
    ['Кабинеты: gym', 'rooms.gym'],
    ['response_id', 'response_id'],
    ['Отметка времени', 'submitted_at'],
  ])('«%s» is %s', (header, name) => {
    expect(read(header)?.name).toBe(name);
  });

  it.each(['', 'Столовая', '__proto__', 'constructor'])('«%s» is none', (header) => {
    expect(read(header)).toBeUndefined();
  });

  it('words above two questions name neither, and the names still do', () => {
    const element = { type: 'text', title: 'Комментарий' };
    const elements = [
      { ...element, name: 'first' },
      { ...element, name: 'second' },
    ];
    const readTwo = createHeaderReader(toColumns(readTestSurvey({ elements })));
    expect(readTwo('Комментарий')).toBeUndefined();
    expect(readTwo('second')?.question?.name).toBe('second');
  });
});
