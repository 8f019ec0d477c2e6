/**
 * Makes this tab the one that fills a survey: the tab opened last, since people scan a code again instead of looking
 * for the tab. `onLost` is called when another one becomes it. Over plain http there are no locks: both tabs then keep
 * the same draft under the same id.
 */
export function holdSurvey(survey: string, onLost: () => void): void {
  if (!('locks' in navigator)) return;
  const untilTheTabEnds = (): Promise<void> => new Promise(() => undefined);
  navigator.locks.request(`vsoko-survey-${survey}`, { steal: true }, untilTheTabEnds).catch(onLost);
}
