import { shiftNorm } from '../../catalogue/governance/objectivity/gradeGap.ts';
import type { Category, Norm } from '../../catalogue/model.ts';
import type { IndicatorId } from '../../ingest/facts.ts';

/** The norms by which a single work is looked at: those of its indicators, as the school set them. */
export interface ObjectivityNorms {
  readonly gap: Norm | undefined;
  readonly shift: Norm;
  readonly turnout: Norm | undefined;
  readonly correlation: Norm | undefined;
}

/** The norms of the catalogue with the school's own in their place. */
export function objectivityNorms(
  catalogue: readonly Category[],
  overrides: ReadonlyMap<IndicatorId, Norm>,
): ObjectivityNorms {
  const objects = catalogue.flatMap(({ groups }) => groups.flatMap((group) => group.objects));
  const normOf = (slug: string, key: string): Norm | undefined =>
    overrides.get(`${slug}.${key}`) ??
    objects
      .find((object) => object.slug === slug)
      ?.indicators.find((indicator) => indicator.key === key)?.norm;
  return {
    gap: normOf('grade-gap', 'mean-gap'),
    shift: shiftNorm,
    turnout: normOf('participation-gap', 'discrepancy'),
    correlation: normOf('grade-correlation', 'spearman'),
  };
}
