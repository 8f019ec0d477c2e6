import type { Band, Category, Indicator, Norm } from '../catalogue/model.ts';
import type { IndicatorId } from './facts.ts';
import { indexIndicators } from './indicatorIndex.ts';
import type { School } from './school.ts';
import type { SchoolSpec } from './schoolSchema.ts';

/**
 * What the school wrote in the units of the program: percents of shares become 0…1, the address is split into the
 * host and the folder. Takes a spec that `checkSchool` let through: targets and norms of unknown ids are left out.
 */
export function toSchool(spec: SchoolSpec, categories: readonly Category[]): School {
  const indicators = spec.indicators.map(({ object, ...indicator }) => ({ object, indicator }));
  const known = new Map<IndicatorId, Indicator>();
  for (const [id, { indicator }] of indexIndicators(categories)) known.set(id, indicator);
  for (const { object, indicator } of indicators)
    known.set(`${object}.${indicator.key}`, indicator);

  const targets = new Map<IndicatorId, number>();
  for (const [id, target] of Object.entries(spec.targets)) {
    const indicator = known.get(id);
    if (indicator !== undefined) targets.set(id, toStored(target, indicator));
  }
  const norms = new Map<IndicatorId, Norm>();
  for (const [id, { reference, bands }] of Object.entries(spec.norms)) {
    const indicator = known.get(id);
    if (indicator === undefined) continue;
    norms.set(id, {
      bands: bands.map((band) => toBand(band, indicator)),
      source: 'school',
      reference,
    });
  }

  return {
    name: spec.name,
    demonstration: spec.demonstration,
    ...(spec.city === undefined ? {} : { city: spec.city }),
    ...(spec.address === undefined ? {} : { address: toAddress(spec.address) }),
    ...(spec.collector === undefined ? {} : { collector: new URL(spec.collector).origin }),
    timeZone: spec.timeZone,
    smallestGroup: spec.smallestGroup,
    terms: spec.terms.map((term) => ({
      ...term,
      surveys: Object.entries(term.surveys).map(([survey, { population, ...dates }]) => ({
        survey,
        ...dates,
        ...(population === undefined ? {} : { population }),
      })),
    })),
    targets,
    norms,
    indicators,
  };
}

/** A share is written as people print it, in percent, and stored as 0…1. */
function toStored(written: number, indicator: Indicator): number {
  return indicator.value === 'share' ? written / 100 : written;
}

function toBand(band: SchoolSpec['norms'][string]['bands'][number], indicator: Indicator): Band {
  const { from, ...rest } = band;
  return from === undefined ? rest : { ...rest, from: toStored(from, indicator) };
}

function toAddress(written: string): { readonly site: string; readonly base: string } {
  const url = new URL(written);
  return { site: url.origin, base: url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/` };
}
