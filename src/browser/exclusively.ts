/**
 * Milliseconds. A tab that the system has put to sleep in the middle of its work keeps its lock, and may never wake.
 */
const patience = 15_000;

/**
 * Does a piece of work that no other tab does at the same time. Where there are no locks (a page that came over plain
 * http), where the browser refuses them (it is told to let no site keep anything) or where another tab does not give
 * its own back, the work is done all the same: the id of an answer set alone keeps it from arriving twice.
 */
export async function exclusively<T>(name: string, work: () => Promise<T>): Promise<T> {
  if (!('locks' in navigator)) return work();
  const waiting = new AbortController();
  const timer = setTimeout(() => {
    waiting.abort();
  }, patience);
  const begun: { work?: Promise<T> } = {};
  const begin = (): Promise<T> => {
    clearTimeout(timer);
    begun.work = work();
    return begun.work;
  };
  await navigator.locks.request(name, { signal: waiting.signal }, begin).catch(() => undefined);
  clearTimeout(timer);
  return begun.work ?? work();
}
