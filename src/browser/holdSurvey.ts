export interface SurveyHold {
  /** Makes this tab the one that fills the survey; `true`: another one was it since the last time. */
  readonly take: () => boolean;
}

/**
 * One tab fills a survey: the one that took it last, since people scan a code again instead of looking for the tab.
 * `onLost` is called when another one takes it. Over plain http, and where the browser is told to let no site keep
 * anything, there are no locks: both tabs then keep the same draft, if any, under the same id.
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
        .catch((error: unknown) => {
          // Only a lock that was taken away ends so; any other error says that there are none to be had.
          if (!(error instanceof DOMException) || error.name !== 'AbortError') return;
          state = 'lost';
          onLost();
        });
      return wasLost;
    },
  };
}
