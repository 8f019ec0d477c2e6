import type { Indicator, Norm } from '../catalogue/model.ts';
import type { IndicatorId } from './facts.ts';

/** Where the school writes about itself, from its folder. */
export const schoolFile = 'data/school.yaml';

/** When a survey is asked in a term. Dates are YYYY-MM-DD, both inclusive. */
export interface TermSurvey {
  /** File name of the definition without `.json`. */
  readonly survey: string;
  readonly opens: string;
  readonly closes: string;
  /** `open`: anybody with the link; `code`: one answer per code handed out. */
  readonly access: 'open' | 'code';
  /** Persons it was meant for, where the school knows. */
  readonly population?: number;
}

/** A half-year: the unit in which the school reports. */
export interface Term {
  /** Also its folder: `2024-2025-1`. */
  readonly id: string;
  readonly title: string;
  /** YYYY-MM-DD, both inclusive. */
  readonly from: string;
  readonly to: string;
  readonly surveys: readonly TermSurvey[];
}

/** An indicator the school adds to an object of the catalogue. */
export interface OwnIndicator {
  /** Slug of the object. */
  readonly object: string;
  readonly indicator: Indicator;
}

/** What `data/school.yaml` says, with every default filled in and every id known to the catalogue. */
export interface School {
  readonly name: string;
  /** The data are invented, and every page must say so. */
  readonly demonstration: boolean;
  readonly city?: string;
  /** Where the site will stand, as Astro needs it: `https://school.example` and `/` or `/vsoko/`. */
  readonly address?: { readonly site: string; readonly base: string };
  /** Origin of the server that takes answers, where it is not the site itself: `https://answers.example`. */
  readonly collector?: string;
  /** In whose days surveys open and close: `Europe/Moscow`. */
  readonly timeZone: string;
  /** Persons under whom no figure is shown, by edition. */
  readonly smallestGroup: { readonly public: number; readonly internal: number };
  /** In order of time, not overlapping. */
  readonly terms: readonly Term[];
  /** In stored units: shares and indices 0…1. */
  readonly targets: ReadonlyMap<IndicatorId, number>;
  readonly norms: ReadonlyMap<IndicatorId, Norm>;
  readonly indicators: readonly OwnIndicator[];
}
