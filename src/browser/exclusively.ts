/**
 * Does a piece of work that no other tab does at the same time. A page that came over plain http has no locks: there
 * the id of an answer set alone keeps it from arriving twice.
 */
export function exclusively<T>(name: string, work: () => Promise<T>): Promise<T> {
  return 'locks' in navigator ? navigator.locks.request(name, work) : work();
}
