import type {
  PublishedObjectivity,
  PublishedPart,
  PublishedWork,
} from '../../publication/objectivity/publishedObjectivity.ts';
import { formatCount } from '../../kit/format.ts';
import type { Interval } from '../../stats/interval.ts';
import type { Chart } from '../charts/chart.ts';
import { comparisonChart, type Compared } from '../charts/comparisonChart.ts';
import { likertChart } from '../charts/likertChart.ts';
import { VERDICT_WORDS } from './objectivityWords.ts';
import { workName } from './workName.ts';

const WORKS = ['работа', 'работы', 'работ'] as const;
const OF_WORKS = ['работы', 'работ', 'работ'] as const;

/** Rows of one drawing: more would not fit a sheet of paper at a size that can be read. */
const MOST_ROWS = 12;

/** The rows in drawings of nearly the same size, each with what tells its title and its name from the others'. */
function sheetsOf<T>(
  rows: readonly T[],
): readonly { readonly rows: readonly T[]; readonly part: string; readonly suffix: string }[] {
  const sheets = Math.ceil(rows.length / MOST_ROWS);
  const size = Math.ceil(rows.length / sheets);
  return Array.from({ length: sheets }, (_, at) => ({
    rows: rows.slice(at * size, (at + 1) * size),
    part: sheets === 1 ? '' : ` (${at + 1} из ${sheets})`,
    suffix: at === 0 ? '' : `-${at + 1}`,
  }));
}

function shown(works: readonly PublishedWork[]): readonly (PublishedWork & {
  readonly part: PublishedPart;
})[] {
  return works.flatMap((work) =>
    'hidden' in work.result ? [] : [{ ...work, part: work.result.part }],
  );
}

function inPercent(mean: number, { low, high }: Interval, maximum: number): Compared {
  const percent = (points: number): number => (100 * points) / maximum;
  return { value: percent(mean), low: percent(low), high: percent(high) };
}

/**
 * School against city over all works, in percent of the maximal score so that works of different length stand on one
 * axis. No work with both intervals: nothing.
 */
export function intervalPlot({ works }: PublishedObjectivity): readonly Chart[] {
  const rows = shown(works).flatMap((work) => {
    const { scores } = work.part;
    if (scores === undefined || 'hidden' in scores) return [];
    const city = scores.comparisons.find(({ scope }) => scope === 'city');
    const { maximum } = work;
    if (scores.interval === undefined || maximum === undefined || maximum <= 0) return [];
    if (city?.intervals === undefined) return [];
    return [
      {
        name: workName(work),
        own: inPercent(scores.sample.mean, scores.interval, maximum),
        other: inPercent(city.outside.mean, city.intervals.outside, maximum),
        verdict: VERDICT_WORDS[city.intervals.verdict],
      },
    ];
  });
  if (rows.length === 0) return [];
  const count = (verdict: keyof typeof VERDICT_WORDS): number =>
    rows.filter((row) => row.verdict === VERDICT_WORDS[verdict]).length;
  const title = `Интервалы школы и города пересекаются у ${count('overlap')} из ${formatCount(rows.length, OF_WORKS)}; выше города — ${count('above')}, ниже — ${count('below')}`;
  return sheetsOf(rows).map(({ rows: shown, part, suffix }) =>
    comparisonChart({
      id: `objectivity-intervals${suffix}`,
      title: `${title}${part}`,
      description: `${title}${part}. Для каждой работы круг — средний балл школы, ромб — города, отрезки — 95-процентные интервалы, в процентах от максимального балла.`,
      caption: 'Средний первичный балл в процентах от максимального',
      // Not a share: its axis would run from 0 to 100 and the intervals vanish behind their means.
      scale: { kind: 'number', decimals: 1 },
      rowTitle: 'Работа',
      ownTitle: 'школа, %',
      otherTitle: 'город, %',
      verdictTitle: 'Интервалы',
      rows: shown,
      plot: rows,
    }),
  );
}

/** Shares of понизили, подтвердили, повысили over all works. No marks: nothing. */
export function shiftChart({ works }: PublishedObjectivity): readonly Chart[] {
  const questions = shown(works).flatMap((work) => {
    const { agreement } = work.part;
    if (agreement === undefined || 'hidden' in agreement) return [];
    const { lowered, confirmed, raised } = agreement;
    return [{ title: workName(work), counts: [lowered.n, confirmed.n, raised.n] }];
  });
  if (questions.length === 0) return [];
  const more = questions.filter(({ counts: [lowered = 0, , raised = 0] }) => lowered > raised);
  const title = `Чаще понижали отметку, чем повышали, в ${more.length} из ${formatCount(questions.length, OF_WORKS)}`;
  return sheetsOf(questions).map(({ rows, part, suffix }) =>
    likertChart({
      id: `objectivity-shift${suffix}`,
      title: `${title}${part}`,
      description: `${title}${part}. Полоса каждой работы делится на тех, чья отметка ниже, такая же и выше отметки по журналу. Всего ${formatCount(questions.length, WORKS)}.`,
      caption: 'Понизили, подтвердили, повысили отметку по журналу',
      rowTitle: 'Работа',
      countWord: 'учеников',
      options: ['понизили', 'подтвердили', 'повысили'],
      questions: rows,
    }),
  );
}
