import type { AssessmentObject, Category } from '../catalogue/model.ts';
import { formatCount, formatDate } from '../kit/format.ts';
import { changeView } from './changeView.ts';
import { plannedYears, schoolYear } from './cycle/planView.ts';
import { termDecisions } from './cycle/termDecisions.ts';
import { findings } from './findings/findings.ts';
import { findingsView } from './findings/findingsView.ts';
import { coverageView } from './instruments/coverageView.ts';
import { nokView } from './instruments/nokView.ts';
import { mainIndicator } from './mainIndicator.ts';
import { indexMeasurements, type MeasurementIndex } from './measurementIndex.ts';
import { paths } from './paths.ts';
import type { SiteInput, TermInfo } from './siteInput.ts';
import { titleText } from './titleText.ts';
import { gapText, valueView } from './valueView.ts';
import type { OverviewRow, OverviewView } from './view.ts';
import { testedChanges } from './testedChanges.ts';

interface RowAndGap {
  readonly row: OverviewRow;
  readonly why: string | undefined;
}

function rowOf(object: AssessmentObject, term: string, index: MeasurementIndex): RowAndGap {
  const main = mainIndicator(object, term, index);
  const place = {
    number: object.number,
    title: titleText(object.title),
    path: paths.object(term, object.slug),
    ...(object.extension === true ? { extension: true as const } : {}),
  };
  if (main === undefined) {
    const change = { text: '—', words: '', direction: 'none', quality: 'neutral' } as const;
    const text = 'показателей пока нет';
    return {
      row: { ...place, indicator: '', value: { kind: 'missing', text }, change },
      why: 'школа ещё не добавила своих показателей',
    };
  }
  const { indicator, measurement } = main;
  const { band } = measurement;
  return {
    row: {
      ...place,
      indicator: indicator.title,
      value: valueView(indicator, measurement.result),
      ...(band === undefined ? {} : { status: { level: band.level, label: band.label } }),
      change: changeView(indicator, measurement.change),
    },
    why: gapText(indicator, measurement.result),
  };
}

const KINDS = [
  { kind: 'high', label: 'в норме' },
  { kind: 'middle', label: 'требуют внимания' },
  { kind: 'low', label: 'ниже ориентира' },
  { kind: 'plain', label: 'измерены, ориентира нет' },
  { kind: 'hidden', label: 'скрыты: мало людей' },
  { kind: 'missing', label: 'без данных' },
] as const;

function kindOf({ row }: RowAndGap): (typeof KINDS)[number]['kind'] {
  if (row.value.kind === 'shown') return row.status?.level ?? 'plain';
  return row.value.kind;
}

/** Where nothing could be compared, no «лучше — 0, хуже — 0» pretends that it was. */
function leadOf(rows: readonly RowAndGap[]): string {
  const shown = rows.filter(({ row }) => row.value.kind === 'shown');
  const measured = formatCount(rows.length, ['объекта', 'объектов', 'объектов']);
  const have = `Значения есть у ${shown.length} из ${measured}`;
  if (shown.length === 0) {
    const isHidden = rows.some(({ row }) => row.value.kind === 'hidden');
    return isHidden
      ? `За это полугодие показать пока нечего: данные есть, но за ними слишком мало людей.`
      : `Данных за это полугодие пока нет ни у одного из ${measured}.`;
  }
  if (shown.every(({ row }) => row.change.direction === 'none'))
    return `${have}; с прошлым полугодием сравнить пока нечего.`;
  const better = shown.filter(({ row }) => row.change.quality === 'better').length;
  const worse = shown.filter(({ row }) => row.change.quality === 'worse').length;
  return `${have}; по сравнению с прошлым полугодием лучше — ${better}, хуже — ${worse}.`;
}

/** All objects of the ВСОКО in one term: the matrix of the overview page. */
export function overviewView(input: SiteInput, term: TermInfo): OverviewView {
  const index = indexMeasurements(input.measurements);
  const built = new Map<AssessmentObject, RowAndGap>();
  for (const category of input.categories)
    for (const group of category.groups)
      for (const object of group.objects) built.set(object, rowOf(object, term.id, index));
  // «др.» is a place for the school's own indicators, not one of the 72 objects.
  const rows = [...built].flatMap(([object, row]) => (object.extension === true ? [] : row));
  const coverage = coverageView(input, term, index);
  const hasNok = nokView(input, term, index) !== undefined;
  const groupsOf = (category: Category): OverviewView['categories'][number]['groups'] =>
    category.groups.map((group) => ({
      number: group.number,
      title: titleText(group.title),
      rows: group.objects.flatMap((object) => built.get(object)?.row ?? []),
    }));
  const tested = testedChanges(input.categories, input.measurements, term.id);
  return {
    term: {
      id: term.id,
      title: term.title,
      dates: `${formatDate(term.from)} — ${formatDate(term.to)}`,
    },
    lead: leadOf(rows),
    ...(tested === undefined ? {} : { tested }),
    tallies: KINDS.map(({ kind, label }) => ({
      kind,
      label,
      n: String(rows.filter((row) => kindOf(row) === kind).length),
    })).filter(({ n }) => n !== '0'),
    findings: findingsView(findings(input.categories, term.id, index)),
    decisions: termDecisions(input, term),
    ...(plannedYears(input).includes(schoolYear(term.id))
      ? { plan: { title: 'План и решения года', path: paths.plan(schoolYear(term.id)) } }
      : {}),
    ...(coverage === undefined ? {} : { coverage }),
    ...(hasNok ? { nok: { title: 'Репетиция НОК', path: paths.nok(term.id) } } : {}),
    categories: input.categories.map((category) => ({
      slug: category.slug,
      number: category.number,
      title: titleText(category.title),
      groups: groupsOf(category),
    })),
    gaps: rows.flatMap(({ row, why }) =>
      why === undefined ? [] : [{ title: `${row.number} ${row.title}`, path: row.path, why }],
    ),
    passport: { title: 'Паспорт объективности', path: paths.objectivity(term.id) },
    otherTerms: input.terms
      .filter(({ id }) => id !== term.id)
      .map(({ id, title }) => ({ title, path: paths.term(id) })),
  };
}
