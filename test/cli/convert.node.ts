import assert from 'node:assert/strict';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {ConvertReport} from '../../src/cli/convert/report.js';
import {toCsvAddress} from '../../src/sheet/google-sheet.js';
import type {Report} from '../../src/doctor/report.js';
import {run} from '../../src/cli/run.js';
import {runCommand, withFiles, withServer} from './support/command-line.js';

interface Feed {
  version: string;
  title: string;
  language?: string;
  home_page_url?: string;
  items: Record<string, unknown>[];
  _association?: Record<string, Record<string, unknown>[]>;
}

const MEMBERS = `Municipio;País;Población;Miembro desde;Notas internas
Quito;Ecuador;2.011.388;17/11/1981;x
Cuenca;Ecuador;636.996;2004;
`;
const RSS = readFileSync('test/posts/files/wordpress.rss');
const load = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Feed;

/** The report of `convert --json`, with its exit code. */
async function convert(...args: string[]): Promise<ConvertReport & {code: number}> {
  const {code, out} = await runCommand('convert', ...args, '--json');
  return {...(JSON.parse(out) as ConvertReport), code};
}

describe('convert', () => {
  it('makes a feed of a spreadsheet, says how it read each column, and check finds nothing wrong', async () => {
    await withFiles({'miembros.csv': MEMBERS}, async (path) => {
      const out = path('feed.json');
      const args = [path('miembros.csv'), '--out', out, '--title', 'FLACMA', '--language', 'es'];
      const {code, out: said} = await runCommand('convert', ...args);
      assert.equal(code, 0);
      assert.match(said, /A {2}Municipio +→ Name \(name\)\n/);
      assert.match(
        said,
        /C {2}Población +→ Population \(population\); decimal comma; 2\.011\.388 → 2011388\n/,
      );
      assert.match(
        said,
        /D {2}Miembro desde +→ Joined \(start_date\); day, month, year; 17\/11\/1981 → 1981-11-17\n/,
      );
      assert.match(said, /E {2}Notas internas +left out\n/);
      assert.match(said, /Members: 2 added, 0 changed, 0 removed, 0 as before\n/);
      assert.deepEqual(load(out)._association!['members'], [
        {id: 'quito', name: 'Quito', country: 'EC', population: 2011388, start_date: '1981-11-17'},
        {id: 'cuenca', name: 'Cuenca', country: 'EC', population: 636996, start_date: '2004'},
      ]);
      const {problems} = JSON.parse((await runCommand('check', out, '--json')).out) as Report;
      assert.deepEqual(problems, []);
    });
  });

  it('writes the same bytes for the same input, and nothing where nothing has changed', async () => {
    await withFiles({'miembros.csv': MEMBERS, 'posts.rss': RSS}, async (path) => {
      const sources = [path('miembros.csv'), path('posts.rss')];
      assert.equal((await convert(...sources, '--out', path('a.json'))).outcome, 'written');
      await convert(...sources, '--out', path('b.json'));
      assert.deepEqual(readFileSync(path('a.json')), readFileSync(path('b.json')));
      assert.equal((await convert(...sources, '--out', path('a.json'))).outcome, 'same');
      assert.deepEqual(readFileSync(path('a.json')), readFileSync(path('b.json')));
    });
  });

  it('brings a feed up to date: keeps ids and what the sheet does not hold, and removes who is gone', async () => {
    await withFiles({'m.csv': MEMBERS}, async (path) => {
      const out = path('feed.json');
      await convert(path('m.csv'), '--out', out, '--title', 'T');
      const feed = load(out);
      feed._association!['members']![0]!['image'] = 'https://example.org/quito.png';
      writeFileSync(out, JSON.stringify({...feed, _ours: 1}));
      writeFileSync(path('m.csv'), MEMBERS.replace('2.011.388', '2.011.389').replace('Cuenca;', 'Loja;'));
      const {lists} = await convert(path('m.csv'), '--out', out);
      assert.deepEqual(lists.members, {
        added: ['loja'],
        changed: ['quito'],
        removed: ['cuenca'],
        unchanged: 0,
      });
      const [quito] = load(out)._association!['members']!;
      assert.deepEqual([quito!['population'], quito!['image']], [2011389, 'https://example.org/quito.png']);
      assert.deepEqual([load(out).title, (load(out) as Feed & {_ours: number})._ours], ['T', 1]);

      const added = await convert(path('m.csv'), '--into', out, '--out', path('other.json'), '--mode', 'add');
      assert.deepEqual(added.lists.members, {added: [], changed: [], removed: [], unchanged: 2});
      const anew = await convert(path('m.csv'), '--out', out, '--fresh');
      assert.deepEqual(anew.lists.members!.added, ['quito', 'loja']);
      assert.ok(!readFileSync(out, 'utf8').includes('image'));
    });
  });

  it('names the row that it takes for an entry of another name', async () => {
    const sheet = (name: string) =>
      `Municipio;País;Web\nQuito;Ecuador;quito.gob.ec\n${name};España;guimar.es\n`;
    await withFiles({'m.csv': sheet('Güímar')}, async (path) => {
      const args = [path('m.csv'), '--out', path('f.json'), '--title', 'T'];
      await convert(...args);
      writeFileSync(path('m.csv'), sheet('Villa de Güímar'));
      const {doubts, lists} = await convert(...args);
      assert.deepEqual(lists.members, {added: [], changed: ['guimar'], removed: [], unchanged: 1});
      const [{code, sheet: name, row, message}] = doubts as [ConvertReport['doubts'][number]];
      assert.deepEqual([doubts.length, code, name, row], [1, 'renamed', 'm', 3]);
      assert.match(message, /“Villa de Güímar” is taken for “Güímar”/);
    });
  });

  it('says that there are headings, but no rows yet', async () => {
    await withFiles({'m.csv': 'Municipio;País\n'}, async (path) => {
      const {code, sources} = await convert(path('m.csv'), '--out', path('f.json'));
      assert.deepEqual([code, sources[0]!.sheets[0]!.refusal], [1, 'no-rows']);
      const {out} = await runCommand('convert', path('m.csv'), '--out', path('f.json'), '--lang', 'es');
      assert.match(out, /Hay encabezados, pero todavía ninguna fila/);
    });
  });

  it('prints the feed alone with --out -', async () => {
    await withFiles({'m.csv': MEMBERS}, async (path) => {
      const {code, out, err} = await runCommand('convert', path('m.csv'), '--out', '-');
      assert.equal(code, 0);
      assert.equal((JSON.parse(out) as Feed).version, 'https://jsonfeed.org/version/1.1');
      assert.match(err, /Municipio/);
    });
  });

  it('adds posts and never removes older ones, as a site gives the latest only', async () => {
    await withFiles({'posts.rss': RSS}, async (path) => {
      const out = path('feed.json');
      const {code, sources, doubts} = await convert(path('posts.rss'), '--out', out);
      assert.deepEqual([code, sources[0]!.kind, sources[0]!.entries], [0, 'posts', {items: 2}]);
      assert.deepEqual(
        doubts.map((doubt) => doubt.code),
        ['link-unread', 'date-unread', 'item-empty'],
      );
      assert.deepEqual(
        [load(out).title, load(out).language, load(out).home_page_url],
        ['FLACMA – Federación Latinoamericana de Ciudades', 'es-MX', 'https://flacma.lat/'],
      );
      writeFileSync(path('posts.rss'), RSS.toString().replace('p=1108', 'p=1300'));
      const {lists} = await convert(path('posts.rss'), '--out', out);
      assert.deepEqual(lists.items, {
        added: ['https://flacma.lat/?p=1300'],
        changed: [],
        removed: [],
        unchanged: 1,
      });
      assert.equal(load(out).items.length, 3);
    });
  });

  it('takes the lists of another feed, and what it says of the association', async () => {
    const out = await withFiles({'m.csv': MEMBERS}, async (path) => {
      await convert('stories/feeds/flacma.json', path('m.csv'), '--out', path('feed.json'));
      return load(path('feed.json'));
    });
    const {
      _association: given,
      title,
      items,
    } = JSON.parse(readFileSync('stories/feeds/flacma.json', 'utf8')) as Feed;
    assert.deepEqual([out.title, out.items.length], [title, items.length]);
    assert.deepEqual(out._association!['networks'], given!['networks']);
    assert.deepEqual(out._association!['organization'], given!['organization']);
    assert.equal(out._association!['members']!.length, 2 + (given!['members']?.length ?? 0));
  });

  it('reads by a mapping that was kept and changed', async () => {
    await withFiles({'m.csv': MEMBERS}, async (path) => {
      const [map, out] = [path('map.json'), path('feed.json')];
      await convert(path('m.csv'), '--out', out, '--write-mapping', map);
      const changed = readFileSync(map, 'utf8').replace(
        /("heading": "Notas internas",)/,
        '$1 "field": "region",',
      );
      writeFileSync(map, changed);
      writeFileSync(path('m.csv'), MEMBERS.replace('x\n', 'Sierra\n'));
      const {sources} = await convert(path('m.csv'), '--out', out, '--mapping', map);
      assert.equal(sources[0]!.sheets[0]!.columns[4]!.field, 'region');
      assert.equal(load(out)._association!['members']![0]!['region'], 'Sierra');
    });
  });

  it('reads the section that it is told', async () => {
    await withFiles({'m.csv': 'Nombre;Sitio web\nSalud;flacma.lat\nPaz;flacma.lat\n'}, async (path) => {
      const {sources} = await convert(path('m.csv'), '--out', path('f.json'), '--section', 'networks');
      assert.deepEqual(sources[0]!.entries, {networks: 2});
    });
  });

  it('reads Windows-1252, and says so', async () => {
    const bytes = Buffer.from(MEMBERS, 'latin1');
    await withFiles({'m.csv': bytes}, async (path) => {
      const {out} = await runCommand('convert', path('m.csv'), '--out', path('f.json'));
      assert.match(out, /m\.csv \(encoding: windows-1252\)/);
      assert.equal(load(path('f.json'))._association!['members']![0]!['name'], 'Quito');
    });
  });

  it('says it in other languages', async () => {
    const cases = [
      ['es', /Miembros: altas: 2, .*\n\nEscrito: /s],
      ['fr', /Membres : ajouts : 2, .*\n\nÉcrit : /s],
      ['pt-BR', /inclusões: 2, .*\n\nGravado: /s],
      ['de', /Members: 2 added/],
    ] as const;
    for (const [lang, expected] of cases)
      await withFiles({'m.csv': MEMBERS}, async (path) => {
        assert.match(
          (await runCommand('convert', path('m.csv'), '--out', path('f.json'), '--lang', lang)).out,
          expected,
        );
      });
  });

  it('writes nothing for doubts with --strict, and names their cells', async () => {
    await withFiles({'m.csv': MEMBERS.replace('636.996', 'many')}, async (path) => {
      const args = [path('m.csv'), '--out', path('f.json'), '--title', 'T'];
      const {code, doubts, outcome} = await convert(...args, '--strict');
      assert.deepEqual([code, outcome, existsSync(path('f.json'))], [1, 'refused', false]);
      const [{sheet, row, column, cell, message}] = doubts as [ConvertReport['doubts'][number]];
      assert.deepEqual([sheet, row, column, cell], ['m', 3, 'C', 'many']);
      assert.match(message, /many/);
      assert.equal((await convert(...args)).code, 0);
      assert.match((await runCommand('convert', ...args)).out, /m\.csv m!C3 /);
    });
  });

  it('asks for a title where there is none', async () => {
    await withFiles({'m.csv': MEMBERS}, async (path) => {
      const {code, doubts} = await convert(path('m.csv'), '--out', path('f.json'), '--strict');
      assert.deepEqual([code, doubts.map((doubt) => doubt.code)], [1, ['no-title']]);
    });
  });

  const unreadable: readonly [name: string, text: string | Uint8Array, expected: RegExp][] = [
    ['page.html', '<!DOCTYPE html><html>', /page\.html: This is a web page/],
    ['old.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), /old\.xls: .*\.xlsx/],
    ['other.xml', '<?xml version="1.0"?><svg/>', /neither RSS nor Atom/],
  ];
  for (const [name, text, expected] of unreadable) {
    it(`cannot read ${name}, and writes nothing`, async () => {
      await withFiles({[name]: text}, async (path) => {
        const {code, out, err} = await runCommand('convert', path(name), '--out', path('f.json'));
        assert.deepEqual([code, out, existsSync(path('f.json'))], [2, '', false]);
        assert.match(err, expected);
      });
    });
  }

  it('cannot go on from what is no feed, or read what is not there', async () => {
    await withFiles({'m.csv': MEMBERS, 'f.json': '{"a": 1}', 'g.json': '{'}, async (path) => {
      for (const args of [
        [path('m.csv'), '--out', path('f.json')],
        [path('m.csv'), '--out', path('h.json'), '--into', path('g.json')],
        [path('m.csv'), '--out', path('h.json'), '--into', path('none.json')],
        [path('m.csv'), '--out', path('h.json'), '--mapping', path('none.json')],
        [path('none.csv'), '--out', path('h.json')],
        [path('m.csv'), '--out', path('no/such/folder.json')],
        [path('m.csv'), '--out', path('h.json'), '--sheet', 'None'],
      ]) {
        const {code, out, err} = await runCommand('convert', ...args);
        assert.deepEqual([code, out], [2, ''], args.join(' '));
        assert.match(err, /: \S/);
        assert.doesNotMatch(err, /undefined|\bat .*:\d+/);
      }
      assert.equal(readFileSync(path('f.json'), 'utf8'), '{"a": 1}');
    });
  });

  it('writes nothing where it recognises nothing', async () => {
    await withFiles({'x.csv': '1;2;3\n4;5;6\n'}, async (path) => {
      const {code, outcome} = await convert(path('x.csv'), '--out', path('f.json'));
      assert.deepEqual([code, outcome, existsSync(path('f.json'))], [1, 'nothing', false]);
    });
  });

  const misuse = [
    [],
    ['m.csv'],
    ['--out', 'f.json'],
    ['m.csv', '--out', 'f.json', '--mode', 'merge'],
    ['m.csv', '--out', 'f.json', '--section', 'constructor'],
    ['m.csv', '--out', 'f.json', '--language', 'x y'],
    ['m.csv', '--out', 'f.json', '--into', 'g.json', '--fresh'],
    ['m.csv', '--out', 'f.json', '--mapping', 'package.json'],
    ['m.csv', '--out', 'f.json', '--mapping', 'README.md'],
  ];
  for (const args of misuse) {
    it(`does not understand: convert ${args.join(' ')}`, async () => {
      const {code, err} = await runCommand('convert', ...args);
      assert.equal(code, 2);
      assert.match(err, /plaza-widgets convert --help/);
    });
  }
});

describe('convert, in a terminal', () => {
  it('colours its own words, and obeys no control character of a sheet', async () => {
    const csv = 'Name;Country\n"Quito\u001b[31m\nx";Nowhere\u001b[2J\nLima;Perú\n';
    await withFiles({'m.csv': csv}, async (path) => {
      let said = '';
      const write = (text: string) => void (said += text);
      const terminal = {out: write, err: write, colors: true, now: new Date()};
      assert.equal(await run(['convert', path('m.csv'), '--out', path('f.json')], terminal), 0);
      /* eslint-disable no-control-regex */
      assert.doesNotMatch(said.replace(/\x1b\[\d+m/g, ''), /[\x00-\x09\x0b-\x1f]/);
      assert.match(said, /\x1b\[1m.*m\.csv\x1b\[0m/);
      assert.doesNotMatch(said, /\x1b\[31m\s?x/);
      assert.match(said, /Nowhere\\u001b\[2J/);
    });
  });
});

describe('convert, from the web', () => {
  it('reads all pages of the posts that the page of a WordPress site names', async () => {
    const post = (id: number) => ({
      id,
      date: '2018-09-27T10:00:00',
      title: {rendered: `Post ${id}`},
      guid: {rendered: `g${id}`},
    });
    await withServer(
      ({url}, answer) => {
        const {pathname, searchParams} = new URL(url!, 'http://x');
        if (pathname === '/')
          return answer.end('<!DOCTYPE html><html><link rel="https://api.w.org/" href="/wp-json/">');
        const page = Number(searchParams.get('page') ?? 1);
        answer.setHeader('x-wp-totalpages', '3');
        return answer.end(JSON.stringify([post(page * 2), post(page * 2 + 1)]));
      },
      (site) =>
        withFiles({}, async (path) => {
          const {code, sources} = await convert(`${site}/`, '--out', path('f.json'), '--title', 'T');
          assert.deepEqual([code, sources[0]!.entries], [0, {items: 6}]);
          assert.deepEqual(
            load(path('f.json')).items.map(({id}) => id),
            ['g2', 'g3', 'g4', 'g5', 'g6', 'g7'],
          );
        }),
    );
  });

  it('reads a CSV and says what a server answers in place of one', async () => {
    await withServer(
      ({url}, answer) => {
        if (url === '/m.csv') return answer.end(MEMBERS);
        if (url === '/login') return answer.end('<html><body>Sign in</body></html>');
        answer.statusCode = 404;
        return answer.end();
      },
      (site) =>
        withFiles({}, async (path) => {
          const {sources} = await convert(`${site}/m.csv`, '--out', path('f.json'));
          assert.deepEqual([sources[0]!.sheets[0]!.sheet, sources[0]!.entries], ['m', {members: 2}]);
          for (const [page, expected] of [
            ['login', /names neither a feed/],
            ['none', /404/],
          ] as const) {
            const {code, err} = await runCommand('convert', `${site}/${page}`, '--out', path('g.json'));
            assert.equal(code, 2);
            assert.match(err, expected);
          }
        }),
    );
  });

  const google = 'https://docs.google.com/spreadsheets';
  const addresses: readonly [address: string, csv: string][] = [
    [`${google}/d/1aB-c_/edit#gid=12`, `${google}/d/1aB-c_/export?format=csv&gid=12`],
    [`${google}/d/1aB-c_/edit?gid=12&usp=sharing#gid=12`, `${google}/d/1aB-c_/export?format=csv&gid=12`],
    [`${google}/u/1/d/1aB-c_/edit`, `${google}/d/1aB-c_/export?format=csv`],
    [`${google}/d/1aB-c_`, `${google}/d/1aB-c_/export?format=csv`],
    [`${google}/d/e/2PACX-1/pubhtml`, `${google}/d/e/2PACX-1/pub?output=csv`],
    [
      `${google}/d/e/2PACX-1/pubhtml?gid=3&single=true`,
      `${google}/d/e/2PACX-1/pub?output=csv&single=true&gid=3`,
    ],
    [`${google}/d/e/2PACX-1/pub?output=csv`, `${google}/d/e/2PACX-1/pub?output=csv`],
    ['https://docs.google.com/document/d/1/edit', 'https://docs.google.com/document/d/1/edit'],
    ['https://example.org/spreadsheets/d/1/edit', 'https://example.org/spreadsheets/d/1/edit'],
  ];
  for (const [address, csv] of addresses) {
    it(`asks Google for ${csv}`, () => assert.equal(toCsvAddress(address), csv));
  }
});
