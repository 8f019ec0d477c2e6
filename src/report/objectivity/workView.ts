import type {
  PublishedObjectivity,
  PublishedPart,
  PublishedWork,
} from '../../publication/objectivity/publishedObjectivity.ts';
import type { MarkCell, MarkTable } from '../../publication/objectivity/markTable.ts';
import { sampleSize } from '../../assessment/objectivity/sampleSize.ts';
import { formatCount, formatNumber } from '../../kit/format.ts';
import { histogramChart } from '../charts/histogramChart.ts';
import { keyChart, chartView, type KeyedChart } from '../chartView.ts';
import type { ChartView, TableView } from '../view.ts';
import { signed, withInterval } from './objectivityCells.ts';
import { PART_TABLES, toTable } from './objectivityTables.ts';
import { ATTENTION_WORDS, hiddenWords, SIZE_WORDS } from './objectivityWords.ts';
import { workAnchor, workName } from './workName.ts';

/** A table whose cells are darker the more pupils they hold; 0 is the lightest. */
export interface HeatView {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly title: string;
    readonly cells: readonly { readonly text: string; readonly shade: 0 | 1 | 2 | 3 | 4 }[];
  }[];
}

/** One work on the page of the passport. */
export interface WorkView {
  readonly anchor: string;
  readonly title: string;
  /** Set where the whole work is kept back. */
  readonly hidden?: string;
  /** «расхождение, требующее анализа»: what exactly. */
  readonly attention: readonly string[];
  readonly cautions: readonly string[];
  readonly heat?: HeatView;
  /** Why there is no such table, where there are marks. */
  readonly noHeat?: string;
  readonly absent?: string;
  readonly histogram?: ChartView;
  /** Why there is no histogram, where there are scores. */
  readonly noHistogram?: string;
  /** Inside the school only. */
  readonly classes: readonly TableView[];
}

function shadeOf(cell: MarkCell, most: number): 0 | 1 | 2 | 3 | 4 {
  if (typeof cell === 'string') return 0;
  const part = cell.low / most;
  return part > 0.75 ? 4 : part > 0.5 ? 3 : part > 0.25 ? 2 : 1;
}

function cellText(cell: MarkCell, minimum: number): string {
  if (cell === 'few') return `менее ${minimum}`;
  return `${cell.low}–${cell.high}`;
}

function heatView(title: string, { marks, cells, minimum }: MarkTable): HeatView {
  const most = Math.max(...cells.flat().map((cell) => (typeof cell === 'string' ? 0 : cell.low)));
  return {
    caption: `${title}: сколько учеников с какой парой отметок`,
    columns: marks.map((mark) => `за работу ${mark}`),
    rows: marks.map((mark, row) => ({
      title: `журнал ${mark}`,
      cells: (cells[row] ?? []).map((cell) => ({
        text: cellText(cell, minimum),
        shade: shadeOf(cell, most),
      })),
    })),
  };
}

/** « Отметка «3» — от 8 баллов, «4» — от 13.» */
function boundsText({ scale = [] }: PublishedWork): string {
  if (scale.length === 0) return '';
  const bounds = scale.map(([mark, score]) => `«${mark}» — от ${formatNumber(score)}`);
  return ` Официальная шкала, баллы: ${bounds.join(', ')}.`;
}

function histogramOf(id: string, work: PublishedWork, part: PublishedPart): readonly KeyedChart[] {
  const { scores } = part;
  if (scores === undefined || 'hidden' in scores || 'hidden' in scores.counts) return [];
  if (scores.counts.length < 2) return [];
  const { sample, interval } = scores;
  const mean = withInterval(formatNumber(sample.mean, 1), interval, 1);
  const title = `${workName(work)}: средний первичный балл ${mean}`;
  return [
    keyChart(
      histogramChart({
        id,
        title,
        description: `${title}. Высота столбца — сколько учеников набрали этот балл.${boundsText(work)}`,
        caption: `${workName(work)}: первичные баллы`,
        scale: {
          kind: 'number',
          decimals: 0,
          ...(work.maximum === undefined ? {} : { low: 0, high: work.maximum }),
        },
        valueTitle: 'Первичный балл',
        countTitle: 'Учеников',
        counts: scores.counts,
        bounds: (work.scale ?? []).map(([mark, from]) => ({ from, text: `«${mark}»` })),
      }),
    ),
  ];
}

function hasHiddenScores({ scores }: PublishedPart): boolean {
  return scores !== undefined && !('hidden' in scores) && 'hidden' in scores.counts;
}

function cautionsOf(work: PublishedWork, part: PublishedPart): readonly string[] {
  const { turnout, written } = part;
  const size = SIZE_WORDS[sampleSize(part.pupils)];
  const attended = turnout === undefined || 'hidden' in turnout ? undefined : turnout.participated;
  const slip = attended !== undefined && written > 0 && attended !== written;
  return [
    ...(size === '' ? [] : [size]),
    ...(work.mixedMaxima
      ? ['в строках разный максимальный балл: средние баллы не сравниваются']
      : []),
    ...(slip
      ? [
          `в таблице участия ${formatCount(attended, ['участник', 'участника', 'участников'])}, в таблице отметок ${formatCount(written, ['работа', 'работы', 'работ'])}`,
        ]
      : []),
  ];
}

function classTables(
  { result }: PublishedWork,
  title: string,
  minimum: number,
): readonly TableView[] {
  if ('hidden' in result || result.classes.length === 0) return [];
  return (['scores', 'gap', 'turnout'] as const).map((name) => {
    const table = PART_TABLES[name];
    return toTable(
      'Класс',
      { ...table, caption: `${title}, по классам. ${table.caption}` },
      result.classes.map((one) => [
        one.name,
        'hidden' in one.result
          ? hiddenWords(one.result, minimum)
          : table.cellsOf(one.result, minimum),
      ]),
    );
  });
}

/** A work as its part of the page, and the drawing it needs. */
export function workView(
  work: PublishedWork,
  index: number,
  { minimum }: PublishedObjectivity,
): { readonly view: WorkView; readonly charts: readonly KeyedChart[] } {
  const [anchor, title] = [workAnchor(index), workName(work)];
  const { result } = work;
  if ('hidden' in result) {
    const hidden = hiddenWords(result, minimum);
    return {
      view: { anchor, title, hidden, attention: [], cautions: [], classes: [] },
      charts: [],
    };
  }
  const { part, marks } = result;
  const { absent } = part;
  const charts = histogramOf(`${anchor}-scores`, work, part);
  const [histogram] = charts;
  const view: WorkView = {
    anchor,
    title,
    attention: result.attention.map((one) => ATTENTION_WORDS[one]),
    cautions: cautionsOf(work, part),
    ...(marks === undefined ? {} : { heat: heatView(title, marks) }),
    ...(marks === undefined && part.agreement !== undefined
      ? {
          noHeat:
            'Таблица пар отметок не показана: вместе с остальными числами она выдала бы отметки отдельных учеников.',
        }
      : {}),
    ...(absent === undefined
      ? {}
      : {
          absent:
            'hidden' in absent
              ? hiddenWords(absent, minimum)
              : `средняя отметка по журналу у не писавших ${formatNumber(absent.absent.mean, 2)}, у писавших ${formatNumber(absent.present.mean, 2)}, разность ${signed(absent.difference, 2)}`,
        }),
    ...(histogram === undefined ? {} : { histogram: chartView(histogram) }),
    ...(hasHiddenScores(part)
      ? {
          noHistogram:
            'Диаграмма первичных баллов не показана: по шкале перевода она выдала бы отметки, скрытые в отчёте о предмете или параллели.',
        }
      : {}),
    classes: classTables(work, title, minimum),
  };
  return { view, charts };
}
