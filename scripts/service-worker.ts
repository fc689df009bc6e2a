import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** Writes the service worker of the site, which knows all of its files, as they are now. */
export function writeServiceWorker(folder: string): void {
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(folder, file)).isFile() && file !== 'service-worker.js')
    .sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(join(folder, file)));
  const source = readFileSync('src/studio/service-worker.js', 'utf8')
    .replace('/* files */ []', () => JSON.stringify(files))
    .replace("/* version */ ''", () => JSON.stringify(hash.digest('hex').slice(0, 16)));
  writeFileSync(join(folder, 'service-worker.js'), source);
}
