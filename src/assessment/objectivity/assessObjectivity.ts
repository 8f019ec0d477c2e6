import type { Pairs } from '../../stats/pairs.ts';
import type { SchoolFacts, SourceFile } from '../../ingest/facts.ts';
import type { MarkScale, OutsideWork } from '../../ingest/works/outsideWorks.ts';
import type { ObjectivityNorms } from './objectivityNorms.ts';
import { partObjectivity, type PartObjectivity } from './partObjectivity.ts';
import { attentionTo, type Attention } from './workAttention.ts';

/** One outside work before publication rules: never handed to a page. */
export interface WorkObjectivity {
  readonly procedure: string;
  readonly subject?: string;
  readonly parallel: number;
  /** The maximal primary score; undefined where rows differ in it or say nothing. */
  readonly maximum: number | undefined;
  /** Whether its rows have different maximal scores. */
  readonly mixedMaxima: boolean;
  /** The official scale, where it is given. */
  readonly scale?: MarkScale;
  readonly whole: PartObjectivity;
  /** Pupils by [journal mark, mark]. */
  readonly marks: Pairs;
  readonly attention: readonly Attention[];
  readonly classes: readonly {
    readonly name: string;
    readonly part: PartObjectivity;
    readonly marks: Pairs;
  }[];
}

/** The outside works of a term. */
export interface TermObjectivity {
  readonly term: string;
  readonly works: readonly WorkObjectivity[];
  readonly sources: readonly SourceFile[];
}

function workObjectivity(work: OutsideWork, norms: ObjectivityNorms): WorkObjectivity {
  const { procedure, subject, parallel, maxima, scale } = work;
  const whole = partObjectivity(work, work.whole, norms);
  return {
    procedure,
    ...(subject === undefined ? {} : { subject }),
    parallel,
    maximum: maxima.length === 1 ? maxima[0] : undefined,
    mixedMaxima: maxima.length > 1,
    ...(scale === undefined ? {} : { scale }),
    whole,
    marks: work.whole.marks,
    attention: attentionTo(whole, norms.shift),
    classes: work.classes.map(({ name, part }) => ({
      name,
      part: partObjectivity(work, part, norms),
      marks: part.marks,
    })),
  };
}

/** The passport of objectivity of every term, in the order of the facts. A term without outside works has none. */
export function assessObjectivity(
  facts: SchoolFacts,
  norms: ObjectivityNorms,
): readonly TermObjectivity[] {
  return facts.terms.map(({ term, outside }) => ({
    term,
    works: (outside?.works ?? []).map((work) => workObjectivity(work, norms)),
    sources: [...(outside?.files.values() ?? [])].flatMap(({ file }) =>
      facts.files.filter((source) => source.file === file),
    ),
  }));
}
