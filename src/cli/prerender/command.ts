import {mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {dirname, join, relative, resolve, sep} from 'node:path';
import {parseArgs} from 'node:util';
import {UsageError, type Command} from '../command.js';
import {EXIT} from '../exit.js';
import {toPrintable} from '../terminal.js';
import type {Prerendered} from './options.js';
import {fetchText, prerender as prerenderPage} from './prerender.js';

const HELP = `Usage: plaza-widgets prerender <page.html> [more pages] [options]

Fills the elements of Plaza on a page with their content, so that it shows before any script, and without one. The
elements take over when their script arrives. Run it again when the feed has changed: what was filled is filled anew.
It needs the package happy-dom: npm install happy-dom.

Options:
  --out <folder>   Write there, under the same names; otherwise the pages themselves are changed.
  --root <folder>  The root of the site: addresses that begin with "/" start there. Default: this folder.
  --light          Plain HTML inside the tags, with JSON-LD, which any CMS takes, in place of shadow trees.
  --css <folder>   A folder below the root for style sheets, for pages whose security policy forbids <style>.

Exit code: 0 filled; 1 a tag had to be left as it was; 2 a page could not be read.
`;

/** Stands for the site's own address, which the page does not tell. */
const HERE = 'https://page.invalid';

interface Settings {
  readonly pages: readonly string[];
  readonly out: string | undefined;
  readonly root: string;
  readonly light: boolean;
  readonly css: string | undefined;
}

export const prerender: Command = {
  summary: 'Fill the elements on a page with their content, for before and without scripts.',
  help: HELP,

  async run(args, terminal) {
    const settings = parse(args);
    await requireBrowser();
    let hasProblems = false;
    for (const page of settings.pages) {
      const {html, filled, marks, sheets, problems} = await fill(page, settings);
      const target = settings.out ? join(settings.out, relative(settings.root, page)) : page;
      write(target, html);
      for (const [name, text] of sheets)
        write(join(settings.out ?? settings.root, settings.css!, name), text);
      const waiting = marks ? `; ${marks} marked links or boxes wait for the script` : '';
      terminal.out(`${toPrintable(target)}: ${filled} filled${waiting}\n`);
      for (const problem of problems) terminal.err(`${toPrintable(page)}: ${toPrintable(problem)}\n`);
      hasProblems ||= problems.length > 0;
    }
    return hasProblems ? EXIT.problems : EXIT.good;
  },
};

function parse(args: readonly string[]): Settings {
  const {values, positionals} = parseStrictly(args);
  if (positionals.length === 0) throw new UsageError('Which page? Name an HTML file.');
  const root = resolve(values.root ?? '.');
  const pages = positionals.map((page) => resolve(page));
  for (const page of pages) {
    if (!statSync(page, {throwIfNoEntry: false})?.isFile()) throw new UsageError(`There is no file ${page}`);
    if (relative(root, page).startsWith('..')) throw new UsageError(`${page} is not below --root ${root}`);
  }
  if (values.light && values.css !== undefined) throw new UsageError('--light needs no --css.');
  return {pages, out: values.out, root, light: values.light ?? false, css: values.css};
}

function parseStrictly(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        out: {type: 'string'},
        root: {type: 'string'},
        light: {type: 'boolean'},
        css: {type: 'string'},
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

async function requireBrowser(): Promise<void> {
  try {
    await import('happy-dom');
  } catch {
    throw new UsageError(
      'prerender runs the elements in happy-dom, which is not installed: npm install happy-dom',
    );
  }
}

async function fill(page: string, {root, light, css}: Settings): Promise<Prerendered> {
  const path = relative(root, page).split(sep).map(encodeURIComponent).join('/');
  const folder = css?.split(sep).join('/').replace(/^\/*/, '/');
  const filled = await prerenderPage(readText(page), {
    url: `${HERE}/${path}`,
    light,
    ...(folder !== undefined && {css: folder}),
    load: (url) => (url.startsWith(`${HERE}/`) ? readLocal(root, url) : fetchText(url)),
  });
  // The site's own addresses, which start at its root.
  return {...filled, html: filled.html.replaceAll(`${HERE}/`, '/')};
}

/** A page in another encoding would be written with other characters than it had. */
function readText(page: string): string {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(readFileSync(page));
  } catch {
    throw new UsageError(`${page} is no text in UTF-8, and is left as it is.`);
  }
}

/** A file of the site. The address is normal: it leads nowhere but below the root. */
function readLocal(root: string, url: string): Promise<string> {
  return readFile(join(root, decodeURIComponent(new URL(url).pathname)), 'utf8');
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
}
