import type { Page } from 'playwright-core';

/** Whether the page has to be scrolled sideways at the width it has. */
export function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
}
