import { formatCount, formatNumber } from '../../kit/format.ts';
import type { PublishedObjectivity } from '../../publication/objectivity/publishedObjectivity.ts';
import { chartView, keyChart, type KeyedChart } from '../chartView.ts';
import { paths } from '../paths.ts';
import type { SiteInput, TermInfo } from '../siteInput.ts';
import { titleText } from '../titleText.ts';
import type { ChartView, LinkView, SourceView, TableView } from '../view.ts';
import { intervalPlot, shiftChart } from './objectivityCharts.ts';
import { PART_TABLES, workTable } from './objectivityTables.ts';
import { workView, type WorkView } from './workView.ts';

/** The objects that the passport stands behind. */
export const PASSPORT_OBJECTS: readonly string[] = [
  'ci-overlap',
  'grade-gap',
  'participation-gap',
  'grade-correlation',
  'cluster-benchmark',
];

/** A measure over all works. */
export interface MeasureView {
  readonly id: string;
  readonly title: string;
  /** What the numbers say and how they are counted. */
  readonly text: string;
  readonly charts: readonly ChartView[];
  readonly table: TableView;
}

/** The page of the passport of objectivity. */
export interface ObjectivityView {
  readonly term: { readonly id: string; readonly title: string };
  readonly lead: string;
  readonly objects: readonly LinkView[];
  readonly measures: readonly MeasureView[];
  readonly works: readonly WorkView[];
  readonly sources: readonly SourceView[];
  readonly otherTerms: readonly LinkView[];
}

const TEXTS: Readonly<Record<keyof typeof PART_TABLES, { title: string; text: string }>> = {
  scores: {
    title: 'Школа и город',
    text: '95-процентные интервалы Стьюдента среднего первичного балла. Вывод — по пересечению интервалов; касание концов считается пересечением. Непересечение строже пятипроцентной проверки, когда оба интервала широкие; у целого города интервал — почти точка. Рядом — p по критерию Уэлча. «Выше» может быть и успехом школы.',
  },
  gap: {
    title: 'Отметки за работу и по журналу',
    text: 'Δ — отметка за работу минус отметка по журналу. Среднее |\u2060Δ\u2060| говорит о величине расхождения, среднее Δ — о его направлении. Ориентиры программы, не нормативы: |\u2060Δ\u2060| до 0,30 — норма, до 0,50 — внимание; понизили или повысили больше 30\u00A0% — внимание; каждое |\u2060Δ\u2060| ≥ 2 разбирают отдельно.',
  },
  turnout: {
    title: 'Участие',
    text: 'Должны были писать — ученики по списку без освобождённых. Расхождение — |\u2060план\u00A0−\u00A0факт\u2060|\u00A0/\u00A0план. Ориентиры программы, не нормативы: до 10\u00A0% — норма, до 20\u00A0% — внимание.',
  },
  correlation: {
    title: 'Связь отметок',
    text: 'Главный коэффициент — Спирмена ρ (средние ранги); его 95-процентный интервал — через преобразование Фишера с дисперсией (1\u00A0+\u00A0ρ²/2)/(n\u00A0−\u00A03) по Бонетту и Райту (у Пирсона было бы 1/(n\u00A0−\u00A03)). Рядом Пирсона r, Кендалла τ-b и согласие отметок — каппа с квадратичными весами; они даны до десятых или скрыты, потому что точнее по всем коэффициентам вместе можно восстановить отметки отдельных учеников. Ориентиры программы, не нормативы: ρ от 0,7 — высокая, от 0,5 — средняя.',
  },
  cluster: {
    title: 'Кластер, район, город',
    text: 'Разность среднего первичного балла школы и внешнего, её стандартная ошибка √(s²/n + s²/n) и z — их отношение. Школа входит в кластер и район, поэтому её ученики из них вычтены там, где указаны число участников и стандартное отклонение; в целом городе её доля мала, и она оставлена. Нижний квартиль — доля учеников с баллом ниже границы нижнего квартиля кластера.',
  },
};

function leadOf({ works }: PublishedObjectivity): string {
  if (works.length === 0) return 'Внешних работ в файлах этого полугодия нет.';
  const shown = works.flatMap(({ result }) => ('hidden' in result ? [] : [result]));
  const looked = shown.filter(({ attention }) => attention.length > 0).length;
  const hidden = works.length - shown.length;
  return (
    `${formatCount(works.length, ['внешняя работа', 'внешние работы', 'внешних работ'])}; ` +
    `расхождение, требующее анализа, есть в ${formatNumber(looked)} из ${formatCount(shown.length, ['показанной', 'показанных', 'показанных'])}` +
    `${hidden === 0 ? '' : `, скрыто — ${formatNumber(hidden)}`}. ` +
    'Расхождение — повод посмотреть, а не оценка учителя.'
  );
}

function objectLinks({ categories }: SiteInput, term: string): readonly LinkView[] {
  return categories
    .flatMap(({ groups }) => groups.flatMap(({ objects }) => objects))
    .filter(({ slug }) => PASSPORT_OBJECTS.includes(slug))
    .map(({ number, title, slug }) => ({
      title: `${number} ${titleText(title)}`,
      path: paths.object(term, slug),
    }));
}

function measureViews(passport: PublishedObjectivity): {
  readonly views: readonly MeasureView[];
  readonly charts: readonly KeyedChart[];
} {
  const drawn = {
    scores: intervalPlot(passport).map(keyChart),
    gap: shiftChart(passport).map(keyChart),
  };
  const names = ['scores', 'gap', 'turnout', 'correlation', 'cluster'] as const;
  const views = names.map((name): MeasureView => {
    const charts = name === 'scores' || name === 'gap' ? drawn[name] : [];
    return {
      id: name,
      ...TEXTS[name],
      charts: charts.map(chartView),
      table: workTable(passport, PART_TABLES[name]),
    };
  });
  const charts = [...drawn.scores, ...drawn.gap];
  return { views: views.filter(({ table }) => table.rows.length > 0), charts };
}

/** The passport of objectivity of a term as its page prints it, and the drawings it needs. */
export function objectivityView(
  input: SiteInput,
  term: TermInfo,
  passport: PublishedObjectivity,
): { readonly view: ObjectivityView; readonly charts: readonly KeyedChart[] } {
  const measures = measureViews(passport);
  const works = passport.works.map((work, index) => workView(work, index, passport));
  return {
    view: {
      term: { id: term.id, title: term.title },
      lead: leadOf(passport),
      objects: objectLinks(input, term.id),
      measures: measures.views,
      works: works.map(({ view }) => view),
      sources: passport.sources.map(({ file, rows, sha256 }) => ({
        file,
        rows: formatNumber(rows),
        sha256,
      })),
      otherTerms: input.terms
        .filter(({ id }) => id !== term.id)
        .map(({ id, title }) => ({ title, path: paths.objectivity(id) })),
    },
    charts: [...measures.charts, ...works.flatMap(({ charts }) => charts)],
  };
}
