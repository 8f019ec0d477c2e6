import { canAfford } from './canAfford.ts';
import type { DeviceFacts } from './canAfford.ts';
import type { Filling } from './filling.ts';
import type { SurveyPage } from './surveyPage.ts';
import { whenCalm } from './whenCalm.ts';

/** Milliseconds for the browser to finish what the form itself needs. */
const patience = 1500;

/**
 * Lets SurveyJS take the place of the fields, with the answers given so far, where device and connection can afford
 * it. Whatever fails on the way, the fields stay.
 */
export function takeOver(page: SurveyPage, filling: Filling): void {
  // TypeScript does not know yet what Chrome tells of itself.
  const facts: Navigator & DeviceFacts = navigator;
  if (!canAfford(facts)) return;
  setTimeout(() => {
    load(page, filling).catch(() => undefined);
  }, patience);
}

async function load(page: SurveyPage, filling: Filling): Promise<void> {
  const { createSurveyJsView } = await import('./surveyJsView.ts');
  const view = createSurveyJsView(page, filling.view);
  whenCalm(page.root, () => {
    filling.changeView(view);
    page.root.dataset['view'] = 'surveyjs';
  });
}
