import type { Measure } from '../catalogue/model.ts';
import { intervalWords, type Sampling } from './intervalWords.ts';
import { measureWords } from './measureWords.ts';
import type { Titles } from './titles.ts';
import { usualSampling } from './usualSampling.ts';

/**
 * How a value is counted, in Russian sentences generated from the measure itself: formula, exact filter, interval.
 * Without `sampling` it is the description of the method outside any term.
 */
export function method(
  measure: Measure,
  titles: Titles,
  sampling: Sampling = usualSampling(measure),
): string {
  return `${measureWords(measure, titles)} ${intervalWords(measure, sampling)}`.trim();
}
