import result from './accessibilityResult.json' with { type: 'json' };

/** What the tests found on the pages of the demonstration school; `accessibilityResult.json` is one. */
export interface AccessibilityRecord {
  /** Day of the check, YYYY-MM-DD. */
  readonly checkedOn: string;
  /** `axe-core 4.14.1`. */
  readonly tool: string;
  readonly schemes: readonly string[];
  /** Widths in pixels at which the rules were applied. */
  readonly ruleWidths: readonly number[];
  /** Widths in pixels at which pages were tried for scrolling sideways. */
  readonly widths: readonly number[];
  readonly pages: readonly RecordedPage[];
}

export interface RecordedPage {
  readonly address: string;
  /** Broken rules over all widths and schemes. */
  readonly violations: number;
  /** Widths at which the page scrolls sideways. */
  readonly sideways: readonly number[];
}

/** The committed result of the last recorded check. */
export const accessibilityRecord: AccessibilityRecord = result;
