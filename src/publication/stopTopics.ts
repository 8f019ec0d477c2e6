import { NOK_OBJECT } from '../catalogue/instruments.ts';
import type { Indicator } from '../catalogue/model.ts';
import { columnsOf, questionKey } from './measureKeys.ts';

/** An indicator with the object it stands under. */
export interface PlacedIndicator {
  readonly object: string;
  readonly indicator: Indicator;
}

/**
 * The indicators that are not shown below the whole school: those that say so, and those that are made of the same
 * questions or columns under another name. A sum of a stop topic and others is one too, where all the others are shown
 * alone: it less them is the topic. (НОК shows the whole school alone for another reason, and makes no topic.)
 */
export function stopTopics(all: readonly PlacedIndicator[]): ReadonlySet<Indicator> {
  const said = all.filter(({ indicator }) => indicator.wholeSchoolOnly === true);
  const topics = new Set(
    said.flatMap(({ object, indicator }) => (object === NOK_OBJECT ? [] : topicsOf(indicator))),
  );
  const alone = new Set(
    all.flatMap(({ indicator }) => {
      const own = topicsOf(indicator);
      return indicator.wholeSchoolOnly === true || own.length !== 1 ? [] : own;
    }),
  );
  const inherits = ({ indicator }: PlacedIndicator): boolean => {
    const own = topicsOf(indicator);
    return (
      own.some((topic) => topics.has(topic)) &&
      own.every((topic) => topics.has(topic) || alone.has(topic))
    );
  };
  return new Set([...said, ...all.filter(inherits)].map(({ indicator }) => indicator));
}

/** What is asked or counted, whoever is counted. */
function topicsOf({ measure }: Indicator): readonly string[] {
  if ('items' in measure) return measure.items.map(questionKey);
  if (measure.kind === 'ratio' && 'sum' in measure.of) {
    return [`${measure.of.table} ${measure.of.sum}`];
  }
  const columns = columnsOf(measure);
  return columns === undefined ? [] : [columns];
}
