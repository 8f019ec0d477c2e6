import type { Attention } from '../../assessment/objectivity/workAttention.ts';
import type { SampleSize } from '../../assessment/objectivity/sampleSize.ts';
import type { BenchmarkScope } from '../../ingest/works/outsideWorks.ts';
import type { Hidden } from '../../publication/objectivity/publishedObjectivity.ts';
import type { Overlap } from '../../stats/intervalOverlap.ts';
import { personsText } from '../personsText.ts';

export const VERDICT_WORDS: Readonly<Record<Overlap, string>> = {
  above: 'выше',
  overlap: 'пересекаются',
  below: 'ниже',
};

export const SCOPE_WORDS: Readonly<Record<BenchmarkScope, string>> = {
  city: 'город',
  district: 'район',
  cluster: 'кластер',
};

/** What needs to be looked into: a discrepancy and never more than that. */
export const ATTENTION_WORDS: Readonly<Record<Attention, string>> = {
  above: 'средний балл выше интервала города: успех школы или завышение',
  below: 'средний балл ниже интервала города',
  gap: 'отметки заметно расходятся с журналом',
  lowered: 'больше 30\u00A0% учеников понизили отметку',
  raised: 'больше 30\u00A0% учеников повысили отметку',
  far: 'есть расхождения на 2\u00A0балла и больше',
  turnout: 'писали не все, кто должен был',
  correlation: 'отметки слабо связаны с журналом',
};

export const SIZE_WORDS: Readonly<Record<SampleSize, string>> = {
  few: 'меньше 10 человек: средние не сравниваются',
  limited: 'меньше 20 человек: выборка ограничена',
  approximate: 'меньше 50 человек: выводы приблизительны',
  informative: '',
};

/** What stands in the place of a number that is kept back. */
export function hiddenWords({ hidden }: Hidden, minimum: number): string {
  switch (hidden) {
    case 'few':
      return `скрыто: менее ${personsText(minimum)}`;
    case 'neighbour':
      return 'скрыто: выдало бы соседнее число';
    case 'pairs':
      return 'скрыто: выдало бы чьи-то отметки';
  }
}
