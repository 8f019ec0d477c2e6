import { formatDate } from '../../kit/format.ts';
import type { DecisionView } from '../cycle/decisionView.ts';
import type { FindingsView } from '../findings/findingsView.ts';
import { fullStop } from '../fullStop.ts';
import { paths } from '../paths.ts';
import type { SchoolInfo, TermInfo } from '../siteInput.ts';
import type { IndicatorView, ObjectView, OverviewView } from '../view.ts';
import type { Paper, PaperBlock, PaperSection, Run } from './paper.ts';
import { sampleLines } from './sampleLines.ts';

/**
 * The справка on one object in one term: the fourteen sections that schools' reports have (domain 6). What the program
 * does not know stays as a line to fill in by hand.
 */

const BY_HAND = '______________________________';

const text = (words: string): Run => ({ kind: 'text', text: words });
const say = (words: string): PaperBlock => ({ kind: 'paragraph', runs: [text(words)] });

function facts(rows: readonly (readonly [term: string, words: string])[]): PaperBlock {
  return { kind: 'facts', rows: rows.map(([term, words]) => ({ term, runs: [text(words)] })) };
}

function list(items: readonly string[]): PaperBlock {
  return { kind: 'list', ordered: false, items: items.map((words) => [text(words)]) };
}

function indicatorRow({ title, value, change, target, status }: IndicatorView): readonly string[] {
  const shown =
    value.kind === 'shown' && value.interval !== undefined ? ` (${value.interval})` : '';
  const words = change.words === '' ? change.text : `${change.text}, ${change.words}`;
  return [title, `${value.text}${shown}`, words, target ?? '—', status?.label ?? '—'];
}

function indicatorBlocks({ indicators, term }: ObjectView): readonly PaperBlock[] {
  const titles = ['Показатель', 'Значение', 'К прошлому полугодию', 'Цель', 'Оценка'];
  const main = indicators.find(({ charts }) => charts[0] !== undefined);
  const chart = main?.charts[0];
  return [
    {
      kind: 'table',
      table: {
        caption: `Показатели, ${term.title}; в скобках — 95-процентный интервал`,
        columns: titles.map((title) => ({ title, numeric: false })),
        rows: indicators.map(indicatorRow),
      },
    },
    ...(main === undefined || chart === undefined
      ? []
      : [{ kind: 'chart', chart, description: main.sentence } satisfies PaperBlock]),
  ];
}

/** Every breakdown that is published, as a table: a paper can't unfold it. */
function breakdownBlocks({ indicators }: ObjectView): readonly PaperBlock[] {
  const blocks = indicators.flatMap(({ charts }) =>
    charts
      .filter(({ id }) => id.includes('-by-'))
      .flatMap(({ title, table }): readonly PaperBlock[] => [
        say(fullStop(title)),
        { kind: 'table', table },
      ]),
  );
  return blocks.length === 0 ? [say('Разбивки по классам и аудиториям нет.')] : blocks;
}

/** What of a side's findings is about this object, and the suppositions about it. */
function findingsOf(
  side: FindingsView['lists'][number]['side'],
  view: ObjectView,
  path: string,
  { findings }: OverviewView,
): { readonly facts: readonly string[]; readonly suppositions: readonly string[] } {
  const groups = findings.lists
    .filter((one) => one.side === side)
    .flatMap(({ first, rest }) => [first, rest]);
  return {
    facts: groups
      .flatMap((group) => group.findings)
      .filter((finding) => finding.path.startsWith(path))
      .map(({ fact, grounds }) => `${fact} Основания: ${fullStop(grounds.join('; '))}`),
    suppositions: groups
      .flatMap((group) => group.suppositions)
      .filter(({ about }) => about.includes(view.number))
      .map(({ question }) => question),
  };
}

function sourcesOf({ indicators }: ObjectView): readonly string[] {
  const files = new Map(
    indicators.flatMap(({ method }) => method.sources.map((source) => [source.file, source])),
  );
  return [...files.values()].map(
    ({ file, rows, sha256 }) => `${file}, строк: ${rows}, SHA-256 ${sha256.slice(0, 16)}…`,
  );
}

/** What a decision says under some of its headings: «Р-3-1. Мера: …»; nothing where no decision has any. */
function decided(decisions: readonly DecisionView[], headings: readonly string[]): PaperBlock[] {
  return decisions.flatMap(({ number, facts: told }) => {
    const rows = told.filter(({ term }) => headings.includes(term));
    return rows.length === 0
      ? []
      : [facts([['Решение №', number], ...rows.map(({ term, words }) => [term, words] as const)])];
  });
}

/** The measures of the decisions, with empty rows to go on by hand. */
function adviceTable(decisions: readonly DecisionView[]): PaperBlock {
  const rows = decisions.flatMap(({ facts: told }) => {
    const of = (heading: string) => told.find(({ term }) => term === heading)?.words ?? '';
    return of('Мера') === '' ? [] : [[of('Отвечает'), of('Мера'), of('Срок')]];
  });
  return {
    kind: 'table',
    table: {
      caption: 'Кому, что и к какому сроку',
      columns: ['Кому (должность)', 'Что сделать', 'Срок'].map((title) => ({
        title,
        numeric: false,
      })),
      rows: [...rows, ['', '', ''], ...(rows.length === 0 ? [['', '', '']] : [])],
    },
  };
}

function controlBlocks({ decisions }: ObjectView): readonly PaperBlock[] {
  const known = decided(decisions, ['Проверка', 'Показатель']);
  if (known.length === 0) {
    return [
      facts([
        ['Дата', BY_HAND],
        ['По какому показателю виден эффект', BY_HAND],
      ]),
    ];
  }
  return [
    ...known,
    list(
      decisions.map(
        ({ number, effect }) =>
          `${number}: ${effect.status === undefined ? '' : `${effect.status.label}; `}${effect.text}`,
      ),
    ),
  ];
}

function sectionsOf(
  view: ObjectView,
  slug: string,
  term: TermInfo,
  overview: OverviewView,
): readonly Omit<PaperSection, 'number'>[] {
  const path = paths.object(term.id, slug);
  const strong = findingsOf('achievement', view, path, overview);
  const weak = findingsOf('difficulty', view, path, overview);
  const samples = sampleLines(view, overview);
  return [
    {
      id: 'basis',
      title: 'Основание',
      blocks: [
        facts([
          ['Пункт плана ВСОКО', view.planned.length === 0 ? BY_HAND : view.planned.join('; ')],
          ['Приказ', BY_HAND],
        ]),
      ],
    },
    {
      id: 'aim',
      title: 'Объект, цель, вопросы',
      blocks: [
        facts([
          ['Объект', `${view.number} ${view.title}`],
          ['Направление', `${view.category}; ${view.group}`],
          ['Цель', BY_HAND],
          ['Вопросы', view.about],
        ]),
      ],
    },
    {
      id: 'methods',
      title: 'Сроки и методы',
      blocks: [
        say(`${term.title}: ${formatDate(term.from)} — ${formatDate(term.to)}.`),
        list(view.indicators.map(({ method }) => `${method.title}: ${method.words}`)),
      ],
    },
    {
      id: 'sample',
      title: 'Выборка и охват',
      blocks: [samples.length === 0 ? say('Нет сведений.') : list(samples)],
    },
    { id: 'indicators', title: 'Показатели', blocks: indicatorBlocks(view) },
    { id: 'groups', title: 'Анализ по классам и аудиториям', blocks: breakdownBlocks(view) },
    {
      id: 'strengths',
      title: 'Сильные стороны',
      blocks: [
        strong.facts.length === 0
          ? say('По данным полугодия оснований назвать их нет.')
          : list(strong.facts),
      ],
    },
    {
      id: 'weaknesses',
      title: 'Дефициты и возможные причины',
      blocks: [
        weak.facts.length === 0
          ? say('По данным полугодия оснований назвать их нет.')
          : list(weak.facts),
        ...(weak.suppositions.length === 0
          ? []
          : [say('Предположения, а не факты; проверьте:'), list(weak.suppositions)]),
      ],
    },
    { id: 'conclusion', title: 'Вывод', blocks: [say(view.lead), say(BY_HAND)] },
    {
      id: 'advice',
      title: 'Адресные рекомендации',
      blocks: [adviceTable(view.decisions)],
    },
    {
      id: 'decision',
      title: 'Управленческое решение',
      blocks: [
        ...decided(view.decisions, ['Решение', 'Основание', 'Мера', 'Исполнено']),
        facts([['Приказ, дата', BY_HAND]]),
      ],
    },
    {
      id: 'control',
      title: 'Контроль',
      blocks: controlBlocks(view),
    },
    {
      id: 'annex',
      title: 'Приложения: данные и методика',
      blocks: [
        list([
          ...sourcesOf(view),
          ...view.indicators.flatMap(({ method }) =>
            method.norm === undefined ? [] : [`${method.title}. ${normWords(method.norm)}`],
          ),
        ]),
      ],
    },
  ];
}

function normWords({
  text: bands,
  source,
  unverified,
}: NonNullable<IndicatorView['method']['norm']>): string {
  return `Ориентир: ${bands} (${source}${unverified ? ', не сверено с источником' : ''}).`;
}

/** The справка of an object. The same data give the same paper on any day. */
export function objectPaper(
  view: ObjectView,
  slug: string,
  term: TermInfo,
  overview: OverviewView,
  school: SchoolInfo,
): Paper {
  const details: Omit<PaperSection, 'number'> = {
    id: 'details',
    title: 'Реквизиты',
    blocks: [
      facts([
        ['Школа', school.name],
        ['Дата и номер', BY_HAND],
        ['Подготовил (должность)', BY_HAND],
      ]),
    ],
  };
  return {
    name: slug,
    title: `Справка по объекту ВСОКО ${view.number} «${view.title}»`,
    subtitle: term.title,
    school: school.name,
    ...(school.city === undefined ? {} : { city: school.city }),
    demonstration: school.demonstration,
    date: term.to,
    contents: false,
    sections: [details, ...sectionsOf(view, slug, term, overview)].map((section, i) => ({
      ...section,
      number: String(i + 1),
    })),
  };
}
