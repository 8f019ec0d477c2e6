/**
 * Starts the service worker of the survey pages, so that a page once opened opens without a network too. Browsers
 * that have none, and pages that came over plain http, do without.
 */
export function registerWorker(): void {
  if (!('serviceWorker' in navigator)) return;
  // The page is `surveys/<survey>/`, the worker stands one folder up and serves all surveys.
  const address = new URL('../sw.js', location.href);
  navigator.serviceWorker.register(address).catch(() => undefined);
}
