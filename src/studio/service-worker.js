/* Keeps the files of the site on the device, and nothing else: feeds of others are none of its business. */

/** Written by the build: all files of the site, and a hash over them. */
const FILES = /* files */ [];
const VERSION = /* version */ '';

const CACHE = `plaza-studio-${VERSION}`;
const scope = self.registration.scope;
const known = new Set(FILES.map((file) => new URL(file, scope).href));

/** The file that an address asks for: without its parameters, and a folder's index. */
function fileOf(url) {
  const plain = url.replace(/[?#].*$/, '');
  return plain.endsWith('/') ? `${plain}index.html` : plain;
}

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll([...known].map((url) => new Request(url, {cache: 'reload'}))))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names
            .filter((name) => name.startsWith('plaza-studio-') && name !== CACHE)
            .map((name) => caches.delete(name)),
        ),
      )
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const {request} = event;
  const file = fileOf(request.url);
  if (request.method !== 'GET' || !known.has(file)) return;
  // A file with a hash in its name never changes; of the others the server may have a newer one.
  const isHashed = file.includes('/assets/');
  event.respondWith(isHashed ? keptFirst(file, request) : serverFirst(file, request));
});

async function keptFirst(file, request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(file)) ?? fetch(request);
}

async function serverFirst(file, request) {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await (await caches.open(CACHE)).match(file);
    if (!kept) throw error;
    return kept;
  }
}
