import type { CycleStep } from './cycle/cycleSteps.ts';
import type { DecisionView } from './cycle/decisionView.ts';
import type { FindingsView } from './findings/findingsView.ts';
import type { CoverageView } from './instruments/coverageView.ts';
import type { MethodView } from './methodsView.ts';
import type { TraceView } from './traceView.ts';

/** What pages print: sentences, ready numbers and charts. Nothing here is left to compute. */

export interface StatusView {
  readonly level: 'high' | 'middle' | 'low';
  readonly label: string;
}

export interface ChangeView {
  /** «+3,1 п. п.», or «—» where there is nothing to compare. */
  readonly text: string;
  /** «выросло», «снизилось», «изменение не доказано», «без изменений», or why there is nothing. */
  readonly words: string;
  readonly direction: 'up' | 'down' | 'flat' | 'none';
  /** Whether the change is for the better; `neutral` where it is unproven or the indicator has no better side. */
  readonly quality: 'better' | 'worse' | 'neutral';
  /** «от +0,4 до +5,8 п. п.; p = 0,023; q = 0,041»: how the difference was tested, where it was. */
  readonly test?: string;
}

/** A value as a page shows it; the three kinds must look different and be read differently. */
export type ValueView =
  | {
      readonly kind: 'shown';
      readonly text: string;
      readonly interval?: string;
      readonly count?: string;
      /** «214 из 812» and the like. */
      readonly fraction?: string;
    }
  | { readonly kind: 'hidden'; readonly text: string }
  | { readonly kind: 'missing'; readonly text: string };

export interface TableView {
  readonly caption: string;
  readonly columns: readonly { readonly title: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

export interface ChartView {
  /** Unique on its page. */
  readonly id: string;
  /** Content hash: the drawing lies in the chart cache under this name. */
  readonly key: string;
  readonly title: string;
  readonly table: TableView;
}

export interface SourceView {
  readonly file: string;
  readonly rows: string;
  readonly sha256: string;
}

export interface IndicatorView {
  readonly key: string;
  readonly title: string;
  readonly sentence: string;
  readonly value: ValueView;
  readonly status?: StatusView;
  readonly change: ChangeView;
  readonly target?: string;
  readonly charts: readonly ChartView[];
  readonly method: MethodView & {
    readonly trace: TraceView;
    readonly sources: readonly SourceView[];
  };
}

export interface LinkView {
  readonly title: string;
  /** Path from the site's root: `/reports/2025-2026-1/`. */
  readonly path: string;
}

export interface ObjectView {
  readonly number: string;
  readonly title: string;
  readonly about: string;
  readonly category: string;
  readonly group: string;
  readonly term: { readonly id: string; readonly title: string };
  /** The result, its size and its reliability in one plain sentence. */
  readonly lead: string;
  readonly status?: StatusView;
  readonly indicators: readonly IndicatorView[];
  /** What was decided about the object by the end of the term, the latest first. */
  readonly decisions: readonly DecisionView[];
  readonly steps: readonly CycleStep[];
  /** Lines of the term's plan about the object: «опрос, ноябрь (социальный педагог)». */
  readonly planned: readonly string[];
  /** The passport of objectivity, behind the objects that are made of it. */
  readonly passport?: LinkView;
  readonly downloads: readonly LinkView[];
  readonly otherTerms: readonly LinkView[];
  readonly before?: LinkView;
  readonly after?: LinkView;
}

export interface OverviewRow {
  /** «др.»: the school's own, none of the 72 objects. */
  readonly extension?: true;
  readonly number: string;
  readonly title: string;
  readonly path: string;
  readonly indicator: string;
  readonly value: ValueView;
  readonly status?: StatusView;
  readonly change: ChangeView;
}

export interface OverviewView {
  readonly term: { readonly id: string; readonly title: string; readonly dates: string };
  readonly lead: string;
  /** How many changes were tested together, and how many of them are proven. */
  readonly tested?: string;
  /** How many objects stand where. */
  readonly tallies: readonly {
    readonly label: string;
    readonly n: string;
    readonly kind: string;
  }[];
  readonly findings: FindingsView;
  readonly decisions: {
    readonly made: readonly DecisionView[];
    readonly checked: readonly DecisionView[];
  };
  /** The year's plan, where the school wrote one. */
  readonly plan?: LinkView;
  /** Absent where no survey was asked. */
  readonly coverage?: CoverageView;
  /** The rehearsal of НОК, where there are answers for it. */
  readonly nok?: LinkView;
  readonly categories: readonly {
    readonly slug: string;
    readonly number: string;
    readonly title: string;
    readonly groups: readonly {
      readonly number: string;
      readonly title: string;
      readonly rows: readonly OverviewRow[];
    }[];
  }[];
  /** Objects without a value and why. */
  readonly gaps: readonly { readonly title: string; readonly path: string; readonly why: string }[];
  readonly passport: LinkView;
  readonly otherTerms: readonly LinkView[];
}
