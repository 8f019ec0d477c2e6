import { describe, expect, it } from 'vitest';
import type { TermCycle } from '../../../src/ingest/cycle/termCycle.ts';
import { checkFiles, csv, TERM } from '../ingest/memorySchool.ts';

const DECISIONS = `data/${TERM}/decisions.csv`;
const CARDS = `data/${TERM}/cards.csv`;
const PLAN = `data/${TERM}/plan.csv`;
const HEADER = 'Номер;Объект;Проблема;Показатель;Цель;Проверка';

async function read(
  path: string,
  ...lines: readonly string[]
): Promise<{ readonly text: string; readonly cycle: TermCycle | undefined }> {
  const { text, loaded } = await checkFiles({ [path]: csv(...lines) });
  return { text, cycle: loaded?.facts.terms[0]?.cycle };
}

describe('papers of the management cycle', () => {
  it('keep a decision with its goal in stored units and its days', async () => {
    const { cycle, text } = await read(
      DECISIONS,
      'Номер;Объект;Основание;Проблема;Возможные причины;Решение;Мера;Ответственный;Срок;Исполнено;Показатель;Цель;Проверка',
      'Р-1;3.1.6;осмотр;Не работает;Старое;приказ;Купить;директор;01.12.2025;;working;95 %;31.05.2026',
    );
    expect(text).not.toContain('Что сделать');
    expect(cycle?.decisions).toEqual([
      {
        number: 'Р-1',
        object: 'digital-equipment',
        basis: 'осмотр',
        problem: 'Не работает',
        hypotheses: 'Старое',
        kind: 'order',
        measure: 'Купить',
        responsible: 'директор',
        due: '2025-12-01',
        doneAt: undefined,
        goal: { key: 'working', target: 0.95 },
        check: '2026-05-31',
      },
    ]);
  });

  it('take an indicator by its title, and by its whole name', async () => {
    const { cycle } = await read(
      DECISIONS,
      HEADER,
      'Р-1;3.1.6;Не работает;Доля работающего оборудования;95;31.05.2026',
      'Р-2;3.1.6;Не работает;digital-equipment.working;95;31.05.2026',
    );
    expect(cycle?.decisions.map(({ goal }) => goal?.key)).toEqual(['working', 'working']);
  });

  it.each([
    ['an unknown indicator', 'Р-1;3.1.6;Не работает;cats;95;31.05.2026', '(D2)', 'УПР-01'],
    ['a share over everything', 'Р-1;3.1.6;Не работает;working;950;31.05.2026', '(E2)', 'УПР-02'],
    ['an indicator without a day', 'Р-1;3.1.6;Не работает;working;95;', '(F2)', 'УПР-03'],
    ['a name in the words', 'Р-1;3.1.6;Сидорова А. Б. не успевает;;;', '(C2)', 'МОН-18'],
  ])('name %s by its cell', async (_, row, cell, code) => {
    const { text } = await read(DECISIONS, HEADER, row);
    expect(text).toContain(cell);
    expect(text).toContain(code);
  });

  it('keep a decision whose indicator is unknown, without a goal', async () => {
    const { cycle } = await read(DECISIONS, HEADER, 'Р-1;3.1.6;Не работает;cats;95;31.05.2026');
    expect(cycle?.decisions).toMatchObject([{ number: 'Р-1', goal: undefined }]);
  });

  it('refuse the second decision of one number', async () => {
    const { cycle, text } = await read(
      DECISIONS,
      HEADER,
      'Р-1;3.1.6;Не работает;;;',
      'Р-1;3.1.3;Невкусно;;;',
    );
    expect(cycle?.decisions).toHaveLength(1);
    expect(text).toContain('МОН-11');
  });

  it('keep cards of both kinds and lines of the plan', async () => {
    const cards = await read(
      CARDS,
      'вид;текст;объект;видение;показатель;цель;ответственный',
      'трудность;Очередь;3.1.3;Едят быстро;food;70;директор',
      'достижение;Дружно;4.3.2;;;;',
    );
    expect(cards.cycle?.cards).toEqual([
      {
        kind: 'difficulty',
        text: 'Очередь',
        object: 'social-infrastructure',
        vision: 'Едят быстро',
        goal: { key: 'food', target: 0.7 },
        responsible: 'директор',
      },
      {
        kind: 'achievement',
        text: 'Дружно',
        object: 'parent-satisfaction',
        vision: undefined,
        goal: undefined,
        responsible: undefined,
      },
    ]);
    const plan = await read(
      PLAN,
      'Объект;Метод;Сроки;Отметка о выполнении',
      '1.1.1;анализ;май;нет',
    );
    expect(plan.cycle?.plan).toMatchObject([
      { object: 'subject-attainment', method: 'анализ', months: 'май', done: false },
    ]);
  });

  it('leave nothing behind of a file that is unusable', async () => {
    const { cycle } = await read(DECISIONS, HEADER, 'Р-1;3.1.6;Не работает;;;', 'Р-2;3.1.6;"Не');
    expect(cycle?.decisions).toEqual([]);
  });
});
