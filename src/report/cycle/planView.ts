import type { AssessmentObject } from '../../catalogue/model.ts';
import type { PlanItem } from '../../ingest/cycle/termCycle.ts';
import { formatCount } from '../../kit/format.ts';
import type { MeasurementIndex } from '../measurementIndex.ts';
import { paths } from '../paths.ts';
import type { SiteInput, TermInfo } from '../siteInput.ts';
import { objectTitle } from '../objectTitle.ts';
import type { LinkView, TableView } from '../view.ts';
import { cardView, type CardView } from './cardView.ts';
import { decisionView, type DecisionView } from './decisionView.ts';
import { VERDICT_ORDER } from './effectView.ts';

/** A school year's plan of the ВСОКО, the cards that opened it, and its decisions with what they changed. */
export interface PlanView {
  /** `2025-2026`. */
  readonly year: string;
  /** `2025/2026`. */
  readonly title: string;
  readonly lead: string;
  readonly plans: readonly { readonly term: string; readonly table: TableView }[];
  readonly cards: readonly { readonly title: string; readonly cards: readonly CardView[] }[];
  readonly decisions: readonly DecisionView[];
  readonly terms: readonly LinkView[];
  readonly otherYears: readonly LinkView[];
}

type ObjectOf = (slug: string) => AssessmentObject;

/** The school year of a half-year: `2025-2026` of `2025-2026-1`. */
export function schoolYear(term: string): string {
  return term.slice(0, '2025-2026'.length);
}

function yearTitle(year: string): string {
  return year.replace('-', '/');
}

const COLUMNS: readonly (readonly [title: string, cell: (item: PlanItem) => string | undefined])[] =
  [
    ['Метод', ({ method }) => method],
    ['Классы', ({ classes }) => classes],
    ['Периодичность', ({ frequency }) => frequency],
    ['Сроки', ({ months }) => months],
    ['Ответственный', ({ responsible }) => responsible],
    ['Форма', ({ form }) => form],
    ['Где рассматривается', ({ considered }) => considered],
    ['Выполнено', ({ done }) => (done === undefined ? undefined : done ? 'да' : 'нет')],
  ];

/** Columns that nobody filled are left out. */
function planTable(term: TermInfo, items: readonly PlanItem[], objectOf: ObjectOf): TableView {
  const columns = COLUMNS.filter(([, cell]) => items.some((item) => cell(item) !== undefined));
  return {
    caption: `План ВСОКО, ${term.title}`,
    columns: ['Объект', 'Показатель', ...columns.map(([title]) => title)].map((title) => ({
      title,
      numeric: false,
    })),
    rows: items.map((item) => {
      const object = objectOf(item.object);
      const indicator = object.indicators.find(({ key }) => key === item.goal?.key);
      return [
        objectTitle(object),
        indicator?.title ?? 'все показатели объекта',
        ...columns.map(([, cell]) => cell(item) ?? '—'),
      ];
    }),
  };
}

function leadOf(items: number, decisions: readonly DecisionView[]): string {
  const plan = formatCount(items, ['направление', 'направления', 'направлений']);
  if (decisions.length === 0) return `В плане ${plan}; решений пока нет.`;
  const made = formatCount(decisions.length, ['решение', 'решения', 'решений']);
  const counts = VERDICT_ORDER.map(({ label }) => ({
    label,
    n: decisions.filter(({ effect }) => effect.status?.label === label).length,
  })).filter(({ n }) => n > 0);
  const waiting = decisions.filter(({ effect }) => effect.status === undefined).length;
  const parts = [
    ...counts.map(({ label, n }) => `${label} — ${n}`),
    ...(waiting === 0 ? [] : [`ещё не проверено — ${waiting}`]),
  ];
  return `В плане ${plan}. Принято ${made}: ${parts.join(', ')}.`;
}

const CARD_TITLES = [
  ['achievement', 'Достижения'],
  ['difficulty', 'Трудности'],
] as const;

/** The school years that have a plan, cards or decisions, in order of time; a term without papers gives none. */
export function plannedYears({
  terms,
  cycle,
  decisions,
}: Pick<SiteInput, 'terms' | 'cycle' | 'decisions'>): readonly string[] {
  const written = terms.filter(
    ({ id }) =>
      cycle.some(({ term, plan, cards }) => term === id && plan.length + cards.length > 0) ||
      decisions.some(({ term }) => term === id),
  );
  return [...new Set(written.map(({ id }) => schoolYear(id)))];
}

/** A view for each of the `plannedYears`. */
export function planViews(input: SiteInput, index: MeasurementIndex): readonly PlanView[] {
  const { terms, cycle, decisions } = input;
  const objects = new Map(
    input.categories.flatMap(({ groups }) =>
      groups.flatMap((group) => group.objects.map((object) => [object.slug, object] as const)),
    ),
  );
  const objectOf: ObjectOf = (slug) => {
    const object = objects.get(slug);
    if (object === undefined) throw new RangeError(`planViews: no object ${slug}`);
    return object;
  };
  const years = plannedYears(input);
  return years.map((year) => {
    const own = terms.filter(({ id }) => schoolYear(id) === year);
    const papers = own.flatMap((term) =>
      cycle.filter((one) => one.term === term.id).map((one) => ({ ...one, term })),
    );
    const made = own.flatMap(({ id }) =>
      decisions
        .filter(({ term }) => term === id)
        .map((one) => decisionView(one, objectOf(one.decision.object), terms)),
    );
    const cards = papers.flatMap((paper) =>
      paper.cards.map((card) => cardView(card, paper.term.id, objectOf(card.object), terms, index)),
    );
    return {
      year,
      title: yearTitle(year),
      lead: leadOf(
        papers.reduce((n, { plan }) => n + plan.length, 0),
        made,
      ),
      plans: papers
        .filter(({ plan }) => plan.length > 0)
        .map(({ term, plan }) => ({
          term: term.title,
          table: planTable(term, plan, objectOf),
        })),
      cards: CARD_TITLES.map(([kind, title]) => ({
        title,
        cards: cards.filter((card) => card.kind === kind),
      })).filter((side) => side.cards.length > 0),
      decisions: made,
      terms: own.map(({ id, title }) => ({ title, path: paths.term(id) })),
      otherYears: years
        .filter((other) => other !== year)
        .map((other) => ({ title: yearTitle(other), path: paths.plan(other) })),
    };
  });
}
