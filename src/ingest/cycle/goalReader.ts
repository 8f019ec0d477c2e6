import type { ProblemLog } from '../../kit/problemLog.ts';
import type { IndicatorId } from '../facts.ts';
import type { IndexedIndicator } from '../indicatorIndex.ts';
import { isNamed } from '../isNamed.ts';
import type { RowPlace } from '../tableSink.ts';
import type { CycleRow } from './cycleRow.ts';
import type { Goal } from './termCycle.ts';

/**
 * Reads the indicator by key, title or `<object>.<key>` among those of the row's object, and its target into stored
 * units. An unknown indicator (УПР-01) leaves the row without a goal, an impossible share (УПР-02) the goal without a
 * target.
 */
export class GoalReader {
  readonly #indicators: ReadonlyMap<IndicatorId, IndexedIndicator>;
  readonly #log: ProblemLog;

  constructor(indicators: ReadonlyMap<IndicatorId, IndexedIndicator>, log: ProblemLog) {
    this.#indicators = indicators;
    this.#log = log;
  }

  read(row: CycleRow, place: RowPlace): Goal | undefined {
    const written = row.text('indicator');
    if (written === undefined) return undefined;
    const known = [...this.#indicators.values()].filter(
      ({ object }) => object.slug === row.text('object'),
    );
    const found = known.find(({ id, indicator }) => isNamed(indicator, written) || id === written);
    if (found === undefined) {
      const details = {
        found: written,
        object: known[0]?.object.title ?? row.required('object'),
        known: known.map(({ indicator }) => indicator.key),
      };
      this.#log.add({ code: 'УПР-01', place: place.cell(row.at('indicator')), details });
      return undefined;
    }
    const { indicator } = found;
    return { key: indicator.key, target: this.#target(row, indicator.value === 'share', place) };
  }

  #target(row: CycleRow, isShare: boolean, place: RowPlace): number | undefined {
    const target = row.number('target');
    if (target === undefined || !isShare) return target;
    if (target >= 0 && target <= 100) return target / 100;
    this.#log.add({ code: 'УПР-02', place: place.cell(row.at('target')), details: { target } });
    return undefined;
  }
}
