export interface SurveyHold {
  /** Makes this tab the one that fills the survey; `true`: another one was it since the last time. */
  readonly take: () => boolean;
}

/**
 * One tab fills a survey: the one that took it last, since people scan a code again instead of looking for the tab.
 * `onLost` is called when another one takes it. Over plain http there are no locks: both tabs then keep the same draft
 * under the same id.
 */
export function createSurveyHold(survey: string, onLost: () => void): SurveyHold {
  let state: 'new' | 'held' | 'lost' = 'new';
  const untilTheTabEnds = (): Promise<void> => new Promise(() => undefined);
  return {
    take: () => {
      const wasLost = state === 'lost';
      if (state === 'held' || !('locks' in navigator)) return false;
      state = 'held';
      navigator.locks
        .request(`vsoko-survey-${survey}`, { steal: true }, untilTheTabEnds)
        .catch(() => {
          state = 'lost';
          onLost();
        });
      return wasLost;
    },
  };
}
