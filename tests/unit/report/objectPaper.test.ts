import { beforeAll, describe, expect, it } from 'vitest';
import { assessSchool } from '../../../src/cli/assessSchool.ts';
import { loadChecked } from '../../../src/cli/loadChecked.ts';
import { publishSchool } from '../../../src/cli/publishSchool.ts';
import type { Paper } from '../../../src/report/paper/paper.ts';
import { siteView } from '../../../src/report/siteView.ts';

/** The fourteen sections that schools' own справки have, in their order. */
const SECTIONS = [
  'Реквизиты',
  'Основание',
  'Объект, цель, вопросы',
  'Сроки и методы',
  'Выборка и охват',
  'Показатели',
  'Анализ по классам и аудиториям',
  'Сильные стороны',
  'Дефициты и возможные причины',
  'Вывод',
  'Адресные рекомендации',
  'Управленческое решение',
  'Контроль',
  'Приложения: данные и методика',
];

let papers: readonly Paper[] = [];

beforeAll(async () => {
  const { loaded, years } = await loadChecked('.');
  if (loaded === undefined) throw new Error('the demonstration school cannot be read');
  const input = publishSchool(loaded, assessSchool(loaded), 'public', '2026-09-01', years);
  papers = siteView(input)
    .papers.map(({ paper }) => paper)
    .filter(({ subtitle }) => subtitle === '2025/2026 учебный год, 1-е полугодие');
}, 60_000);

const sectionOf = (name: string, id: string): string =>
  JSON.stringify(
    papers.find((paper) => paper.name === name)?.sections.find((one) => one.id === id)?.blocks,
  );

describe('the справка on an object', () => {
  it('has fourteen sections in the order that schools give them', () => {
    expect(papers).toHaveLength(72);
    for (const { sections } of papers) {
      expect(sections.map(({ number, title }) => `${number ?? ''} ${title}`)).toEqual(
        SECTIONS.map((title, i) => `${i + 1} ${title}`),
      );
    }
  });

  it('leaves a line for the aim, and says what is asked', () => {
    expect(sectionOf('parent-satisfaction', 'aim')).toMatch(/"Цель"[^]*____[^]*"Вопросы"/u);
  });

  it('says how many of those asked answered, of the surveys that the object rests on', () => {
    const parents = sectionOf('parent-satisfaction', 'sample');
    expect(parents).toContain('Анкета родителей: ответили 443 из 805, охват 55,0');
    expect(parents).not.toContain('Анкета педагогов');
    expect(sectionOf('qualification-categories', 'sample')).not.toContain('Анкета');
  });
});
