import { siteDemand, siteDemands } from '../catalogue/site/siteDemands.ts';
import type { SiteDemand } from '../catalogue/site/siteDemand.ts';
import type { CheckedDemand } from '../ingest/siteCheck.ts';
import { formatCount, formatDate, formatNumber } from '../kit/format.ts';
import type { PublishedSiteCheck } from '../publication/publishSiteChecks.ts';
import type { SiteInput } from './siteInput.ts';
import type { SourceView, StatusView } from './view.ts';

/** A demand of the check, as the page lists it. */
export interface DemandView {
  readonly title: string;
  readonly clause: string;
  readonly status: StatusView;
  readonly found?: string;
  readonly where?: string;
  /** Absent where the demand is met. */
  readonly fix?: string;
}

export interface DemandGroupView {
  readonly title: string;
  /** «выполнено 10 из 12». */
  readonly summary: string;
  /** Not met or unknown, in full. */
  readonly open: readonly DemandView[];
  /** What is met; the parts of a marked row are told with their row. */
  readonly met: readonly string[];
}

/** The newest check of the school's site. */
export interface OpennessView {
  readonly check?: {
    readonly lead: string;
    readonly term: string;
    readonly groups: readonly DemandGroupView[];
    /** What must be compared with its source before it is cited. */
    readonly caveats: readonly string[];
    readonly sources: readonly SourceView[];
  };
  /** What only the official site of the school can meet. */
  readonly officialOnly: readonly string[];
}

const STATUS: Readonly<Record<CheckedDemand['state'], StatusView>> = {
  yes: { level: 'high', label: 'выполнено' },
  no: { level: 'low', label: 'не выполнено' },
  unchecked: { level: 'middle', label: 'не проверено' },
};
const PART = /^sveden\.[^.]+\.[^.]+\./;
const OF_DEMANDS = ['требования', 'требований', 'требований'] as const;
const DEMANDS = ['требование', 'требования', 'требований'] as const;

interface Judged {
  readonly demand: SiteDemand;
  readonly checked: CheckedDemand;
}

function toDemandView({ demand, checked }: Judged): DemandView {
  const { found, where, state } = checked;
  return {
    title: demand.title,
    clause: demand.clause,
    status: STATUS[state],
    ...(found === undefined ? {} : { found }),
    ...(where === undefined ? {} : { where }),
    ...(state === 'yes' ? {} : { fix: demand.fix }),
  };
}

function toGroup(title: string, judged: readonly Judged[]): DemandGroupView {
  const met = judged.filter(({ checked }) => checked.state === 'yes');
  const open = judged.filter(({ checked }) => checked.state !== 'yes');
  return {
    title,
    summary: `выполнено ${met.length} из ${judged.length}`,
    open: open.map(toDemandView),
    met: met
      .filter(({ demand }) => !PART.test(demand.code))
      .map(({ demand }) => `${demand.title} (${demand.clause})`),
  };
}

function checkView(
  input: SiteInput,
  { term, date, file, demands }: PublishedSiteCheck,
): NonNullable<OpennessView['check']> {
  // A demand that a newer list has no more is left out.
  const judged = demands.flatMap((checked): readonly Judged[] => {
    const demand = siteDemand(checked.code);
    return demand === undefined ? [] : [{ demand, checked }];
  });
  const count = (state: CheckedDemand['state']) =>
    judged.filter(({ checked }) => checked.state === state).length;
  return {
    lead:
      `Сайт проверен ${formatDate(date)} года: из ${formatCount(judged.length, OF_DEMANDS)} ` +
      `выполнено ${count('yes')}, не выполнено ${count('no')}, не проверено ${count('unchecked')}.`,
    term: input.terms.find(({ id }) => id === term)?.title ?? term,
    groups: [...Map.groupBy(judged, ({ demand }) => demand.section)].map(([title, group]) =>
      toGroup(title, group),
    ),
    caveats: [...new Set(judged.flatMap(({ demand }) => demand.caveat ?? []))],
    sources: input.files
      .filter((one) => one.file === file)
      .map(({ rows, sha256 }) => ({ file, rows: formatNumber(rows, 0), sha256 })),
  };
}

/** What only the official site can give: whole subsections by their names, the rest one by one. */
function officialOnly(): readonly string[] {
  const own = siteDemands.filter((demand) => demand.officialOnly === true);
  const bySection = Map.groupBy(own, ({ section }) => section);
  return [...bySection].flatMap(([section, demands]) =>
    demands[0]?.code.startsWith('sveden.') === true
      ? [`подраздел «${section}»: ${formatCount(demands.length, DEMANDS)}`]
      : demands.map(({ title }) => title),
  );
}

/** The page about the openness of the school: the newest check of its site, or that there is none. */
export function opennessView(input: SiteInput): OpennessView {
  const newest = input.siteChecks.at(-1);
  return {
    ...(newest === undefined ? {} : { check: checkView(input, newest) }),
    officialOnly: officialOnly(),
  };
}
