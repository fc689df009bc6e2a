import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type RequestListener} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Report} from '../../../src/doctor/report.js';
import {run} from '../../../src/cli/run.js';

/** What a command printed, and its exit code. */
export async function runCommand(...args: string[]) {
  let out = '';
  let err = '';
  const code = await run(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    colors: false,
    now: new Date(2026, 0, 31),
  });
  return {code, out, err};
}

/** The report of `check --json`. */
export async function report(source: string): Promise<Report> {
  return JSON.parse((await runCommand('check', source, '--json')).out) as Report;
}

/** Calls `use` with the paths of temporary files, each by its name. */
export async function withFiles<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (path: (name: string) => string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'plaza-check-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return await use((name) => join(folder, name));
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** The report on one file, of this text or JSON. */
export function reportOn(feed: string | Uint8Array | object): Promise<Report> {
  const text = typeof feed === 'string' || feed instanceof Uint8Array ? feed : JSON.stringify(feed);
  return withFiles({'feed.json': text}, (path) => report(path('feed.json')));
}

/** Calls `use` with the URL (without a slash at its end) of a server that answers like this. */
export async function withServer<T>(answer: RequestListener, use: (url: string) => Promise<T>): Promise<T> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
