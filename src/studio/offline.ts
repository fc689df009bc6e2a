/// <reference types="vite/client" />

/** Has the built page work without a connection, once it has been opened: service-worker.js keeps its files. */
export function startOffline(): void {
  // Not while it is developed, and not where the page is not served by https.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  addEventListener('load', () => {
    navigator.serviceWorker.register('./service-worker.js').catch((error: unknown) => {
      console.warn('Plaza: without its service worker this page does not work offline.', error);
    });
  });
}
