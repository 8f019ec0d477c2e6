import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Which rules look at a page, and how many of them at least have something to look at on every page. */
const RULES = {
  all: {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    least: 11,
  },
  /** For a page that all rules have seen in other colours: the rest of it is the same. */
  colours: { runOnly: ['color-contrast', 'link-in-text-block'], least: 1 },
} as const;

/**
 * What axe finds on a page as it stands: the broken rule with its first element, nothing where all is well. The page
 * must have been opened with `bypassCSP`.
 */
export async function axeFindings(
  page: Page,
  rules: keyof typeof RULES = 'all',
): Promise<readonly string[]> {
  const { runOnly, least } = RULES[rules];
  // Only what is asked for comes back: a page has thousands of elements that passed.
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'] });
  const { found, passed } = await page.evaluate<{ found: readonly string[]; passed: number }>(
    `${(await hasAxe(page)) ? '' : axe};axe.run(${options}).then(({ violations, passes }) => ({
      found: violations.map(({ id, nodes }) => id + ': ' + nodes[0]?.html),
      passed: passes.length,
    }))`,
  );
  return passed < least ? [...found, `axe found only ${passed} rules to apply`] : found;
}

function hasAxe(page: Page): Promise<boolean> {
  return page.evaluate(() => 'axe' in globalThis);
}
