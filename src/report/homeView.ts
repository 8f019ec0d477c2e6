import { paths } from './paths.ts';
import type { LinkView, OverviewView } from './view.ts';

export interface HomeView {
  /** The latest term that has a value to show, else the latest; absent while no term is described. */
  readonly latest?: {
    readonly title: string;
    readonly path: string;
    readonly lead: string;
    readonly tallies: OverviewView['tallies'];
  };
  readonly terms: readonly LinkView[];
  readonly categories: readonly {
    readonly number: string;
    readonly title: string;
    readonly objects: number;
    readonly path: string;
  }[];
}

/** A half-year is written down before its data come: until then the one before has more to say. */
function hasValues({ categories }: OverviewView): boolean {
  return categories.some(({ groups }) =>
    groups.some(({ rows }) => rows.some(({ value }) => value.kind === 'shown')),
  );
}

/** What stands on the first page: the latest term at a glance and the way to everything else. */
export function homeView(overviews: readonly OverviewView[]): HomeView {
  const latest = overviews.findLast(hasValues) ?? overviews.at(-1);
  return {
    ...(latest === undefined
      ? {}
      : {
          latest: {
            title: latest.term.title,
            path: paths.term(latest.term.id),
            lead: latest.lead,
            tallies: latest.tallies,
          },
        }),
    terms: overviews
      .map(({ term }) => ({ title: term.title, path: paths.term(term.id) }))
      .reverse(),
    categories: (latest?.categories ?? []).map(({ slug, number, title, groups }) => ({
      number,
      title,
      // «др.» is no object: the four numbers add up to the 72 that the page speaks of.
      objects: groups.flatMap(({ rows }) => rows).filter(({ extension }) => extension !== true)
        .length,
      path: `${latest === undefined ? paths.reports : paths.term(latest.term.id)}#${slug}`,
    })),
  };
}
