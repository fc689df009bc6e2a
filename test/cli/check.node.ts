import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {report, reportOn, runCommand, withFiles} from './support/command-line.js';

const SAMPLES = ['flacma', 'uclg', 'uclg-human-rights', 'empty'].map((name) => `stories/feeds/${name}.json`);
const envelope = {version: 'https://jsonfeed.org/version/1.1', title: 'Town hall', language: 'en', items: []};

describe('the command line', () => {
  it('shows its version and its help', async () => {
    const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
    assert.deepEqual(await runCommand('--version'), {code: 0, out: `${version}\n`, err: ''});
    for (const args of [['--help'], ['check', '--help'], ['check', 'x.json', '-h']]) {
      const {code, out} = await runCommand(...args);
      assert.equal(code, 0);
      assert.match(out, /^Usage: plaza-widgets/);
    }
  });

  const misuse = [
    [],
    ['chekc'],
    ['constructor'],
    ['__proto__'],
    ['check'],
    ['check', ''],
    ['check', 'a.json', 'b.json'],
    ['check', '--lang'],
    ['check', 'a.json', '--fix'],
  ];
  for (const args of misuse) {
    it(`does not understand: plaza-widgets ${args.join(' ')}`, async () => {
      const {code, out, err} = await runCommand(...args);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, /plaza-widgets/);
    });
  }
});

describe('check', () => {
  for (const sample of SAMPLES) {
    it(`finds nothing wrong with ${sample}`, async () => {
      const {code, out} = await runCommand('check', sample);
      assert.equal(code, 0);
      assert.match(out, /\nNo problems\n$/);
    });
  }

  it('says what it read', async () => {
    const {out} = await runCommand('check', SAMPLES[0]!);
    assert.match(out, /^Read: 4 items, 15 networks, 5 priorities, 8 figures, 1 contact\.\nLanguage: es\.$/m);
  });

  const bad = `{
  "version": "https://jsonfeed.org/version/1.1", "title": "T", "language": "es", "items": [],
  "_association": {
    "members": [
      {"id": "a", "name": "A", "population": "many"},
      {"id": "a", "country": "EC"}
    ]
  }
}`;

  it('says of each problem where it is, what was found and how to mend it', async () => {
    await withFiles({'feed.json': bad}, async (path) => {
      const {code, out} = await runCommand('check', path('feed.json'));
      assert.equal(code, 1);
      const file = path('feed.json');
      assert.ok(
        out.includes(`✗ ${file}:5:46  $._association.members[0].population\n  "many"  This was left out.\n`),
      );
      // What is missing is looked for where it should be.
      assert.ok(out.includes(`✗ ${file}:6:7  $._association.members[1].name\n  This was left out.\n`));
      assert.match(out, /\n2 problems\n$/);
    });
  });

  it('explains problems in another language', async () => {
    await withFiles({'feed.json': bad}, async (path) => {
      assert.match(
        (await runCommand('check', path('feed.json'), '--lang', 'es-MX')).out,
        /Esto se ha omitido\./,
      );
      assert.match((await runCommand('check', path('feed.json'), '--lang', 'xx')).out, /This was left out\./);
    });
  });

  for (const [lang, words] of [
    ['es', /Leído: 1 miembro\.[^]*Campos que nadie lee \(1\)[^]*\n2 problemas, 1 aviso\n$/],
    ['fr-CA', /Lu : 1 membre\.[^]*Champs que personne ne lit \(1\)[^]*\n2 problèmes, 1 avertissement\n$/],
    ['pt', /Lido: 1 membro\.[^]*Campos que ninguém lê \(1\)[^]*\n2 problemas, 1 aviso\n$/],
    // There are translations of the problems only.
    ['de', /Read: 1 member\.[^]*Fields that nobody reads \(1\)[^]*\n2 problems, 1 warning\n$/],
  ] as const) {
    it(`says the rest of the report in ${lang}`, async () => {
      await withFiles(
        {'feed.json': bad.replace('"population"', '"Url": "x", "population"')},
        async (path) => {
          assert.match((await runCommand('check', path('feed.json'), '--lang', lang)).out, words);
        },
      );
    });
  }

  it('says in another language why nothing could be read', async () => {
    await withFiles({'feed.json': '{"a": 1 "b": 2}', 'none.json': 'null'}, async (path) => {
      const say = async (name: string) => (await runCommand('check', path(name), '--lang', 'pt')).out;
      assert.match(await say('feed.json'), /Falta uma vírgula antes disto\./);
      assert.match(await say('none.json'), /não é um feed/);
      assert.match(await say('x.json'), /Esse arquivo não existe\.\n\nNão foi possível ler nada\n$/);
    });
  });

  it('prints one JSON object', async () => {
    const {ok, format, read, problems} = await reportOn(bad);
    assert.equal(ok, false);
    assert.equal(format, 1);
    assert.equal(read.members, 1);
    const {file, ...problem} = problems[0]!;
    assert.match(file, /feed\.json$/);
    assert.deepEqual(problem, {
      path: '$._association.members[0].population',
      line: 5,
      column: 46,
      expected: 'number',
      found: '"many"',
      effect: 'left-out',
      what: 'This was left out.',
      mend: 'Write a sensible number, without quotation marks: 16000',
    });
  });

  it('reads what stands outside the lists', async () => {
    const {problems} = await reportOn({
      ...envelope,
      home_page_url: 'javascript:alert(1)',
      _translations: {es: {title: {}}},
      _association: {organization: {abbreviation: 'X'}, date_modified: 'today'},
    });
    assert.deepEqual(
      problems.map(({path, expected}) => `${path} ${expected}`),
      [
        '$.home_page_url link',
        '$.translations.es.title text',
        '$._association.organization.name required',
        '$._association.date_modified date',
      ],
    );
    assert.ok(problems.every(({line}) => line === 1));
  });

  it('finds figures that have no value, by their place in the file', async () => {
    const {read, problems} = await reportOn({
      ...envelope,
      _association: {statistics: [7, {id: 'a', name: 'A'}, {id: 'b', name: 'B', count_of: 'networks'}]},
    });
    assert.equal(read.statistics, 0);
    assert.deepEqual(
      problems.map(({path, line}) => [path, line]),
      [
        ['$._association.statistics[0]', 1],
        ['$._association.statistics[1].value', 1],
        ['$._association.statistics[2].count_of', 1],
      ],
    );
  });

  it('reads bare lists and bare objects, and says what a JSON Feed needs', async () => {
    const items = await reportOn([{id: '1', title: 'A'}]);
    assert.deepEqual([items.ok, items.read.items], [true, 1]);
    // A file that `members_url` leads to, by itself.
    const members = await reportOn([
      {id: 'a', name: 'A', country: 'EC'},
      {id: 'b', name: 'B', population: 'x'},
    ]);
    assert.deepEqual([members.read.members, members.read.items], [2, 0]);
    assert.equal(members.problems[0]?.path, '$[1].population');
    assert.deepEqual(members.warnings, []);
    const bare = await reportOn({
      networks: [{id: '1', name: 'A'}],
      contacts: [{id: '1', name: 'B', email: 7}],
    });
    assert.deepEqual([bare.read.networks, bare.read.contacts], [1, 1]);
    assert.equal(bare.problems[0]?.path, '$.contacts[0].email');
    assert.deepEqual(
      bare.warnings.map(({code, message}) => `${code}: ${message}`),
      [
        'not-json-feed: Missing: version, title, items',
        'no-language: The feed does not say which language it is in.',
      ],
    );
  });

  it('follows the lists into further files, and names these', async () => {
    const feed = {
      ...envelope,
      next_url: 'old.json',
      _association: {members_url: 'members.json', networks_url: 'a/b.json'},
    };
    const old = JSON.stringify({...envelope, items: [{id: '1', title: 'T', date_published: 'then'}]});
    const files = {
      'feed.json': JSON.stringify(feed),
      'members.json': '[\n{"id": "a", "name": "A"},\n{"id": "b"}]',
      'old.json': old,
    };
    await withFiles(files, async (path) => {
      const {read, files, problems, warnings} = await report(path('feed.json'));
      assert.deepEqual([read.members, read.items], [1, 1]);
      assert.deepEqual(files.toSorted(), [path('members.json'), path('old.json')]);
      assert.deepEqual(
        problems.map(({file, path, line, column}) => `${file}:${line}:${column} ${path}`).toSorted(),
        [
          `${path('members.json')}:3:1 $[1].name`,
          `${path('old.json')}:1:${old.indexOf('"then"') + 1} $.items[0].date_published`,
        ],
      );
      // It may well be there on the server.
      assert.deepEqual(
        warnings.map(({code, message}) => `${code} ${message}`),
        [`unreadable-file ${path('a/b.json')}: There is no such file.`],
      );
    });
  });

  it('never leaves the folder of a feed', async () => {
    const secret = {'secret.json': '[{"id": "a", "name": "Secret"}]', 'feed.json': ''};
    await withFiles(secret, async (outer) => {
      const feed = {
        ...envelope,
        _association: {members_url: `..%2F${outer('').split('/').at(-2)}%2Fsecret.json`},
      };
      await withFiles({'feed.json': JSON.stringify(feed)}, async (path) => {
        assert.equal((await report(path('feed.json'))).read.members, 0);
      });
    });
  });
});
