import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {examine} from '../../src/doctor/examine.js';
import {textSource} from '../../src/doctor/feed-source.js';
import {findMends, isProblem, mendAll, type Finding} from '../../src/doctor/mend/find-mends.js';
import {sayMend} from '../../src/doctor/saying.js';
import {words} from '../../src/doctor/words/en.js';

const now = new Date(2026, 0, 31);

async function findingsIn(json: unknown): Promise<Finding[]> {
  const {inspections} = await examine(textSource(JSON.stringify(json), 'feed.json'), {now, hints: true});
  return inspections.flatMap(({problems, warnings}) => [...problems, ...warnings]);
}

const kindOf = (finding: Finding) => (isProblem(finding) ? finding.expected : finding.code);

/** How many findings there are of each kind; what a field that is read now lacks in other languages was there before, unseen. */
function tally(findings: readonly Finding[], isHidden = (_: Finding) => false): Map<string, number> {
  const counts = new Map<string, number>();
  for (const each of findings) {
    if (kindOf(each) === 'missing-translation') continue;
    if (isHidden(each)) continue;
    counts.set(kindOf(each), (counts.get(kindOf(each)) ?? 0) + 1);
  }
  return counts;
}

/** What was hidden by a finding: a date that is none is not in the past, an entry that is left out lacks nothing, and has no translations. */
const HIDDEN = new Set(['dead-date', 'no-time', 'required']);

/** Whether something can be seen only now that a finding is mended. */
function wasHiddenBy(finding: Finding): (each: Finding) => boolean {
  const path = finding.path!;
  if (!isProblem(finding) && finding.code === 'unknown-field') {
    const renamed = path.replace(/(\.[^.[]*|\["[^"]*"\])$/, `.${finding.meant}`);
    return (each) => each.path?.startsWith(renamed) ?? false;
  }
  const entry = /^\$(\._association)?\.\w+(\[\d+\])?/.exec(path)?.[0] ?? path;
  return ({path = '', ...each}) => {
    const isHidden = HIDDEN.has(kindOf(each as Finding)) || path.includes('.translations');
    return isHidden && path.startsWith(entry);
  };
}

const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);

const envelope = {version: 'https://jsonfeed.org/version/1.1', title: 'Town hall', language: 'en', items: []};
const withContact = (fields: object) => ({
  ...envelope,
  _association: {contacts: [{id: 'a', name: 'A', ...fields}]},
});
const withMember = (fields: object) => ({
  ...envelope,
  _association: {members: [{id: 'a', name: 'A', ...fields}]},
});
const withItem = (fields: object) => ({...envelope, items: [{id: 'a', title: 'A', ...fields}]});

/** The first field of the only entry, mended by the first mend of the first finding. */
async function mendFirst(feed: unknown, answer?: string): Promise<unknown> {
  const [finding] = await findingsIn(feed);
  assert.ok(finding, 'nothing was found');
  const mend = findMends(feed, finding)[0];
  return mend && mend.apply(feed, answer);
}

describe('a mend', () => {
  const mended: Record<string, readonly [from: unknown, to: unknown]> = {
    'http as https': [
      withMember({url: 'http://example.org/a?b#c'}),
      withMember({url: 'https://example.org/a?b#c'}),
    ],
    'a scheme with a slip': [
      withMember({url: 'htps://example.org'}),
      withMember({url: 'https://example.org'}),
    ],
    'a name with a slip, in its place': [
      {...envelope, _association: {contacts: [{id: 'a', 'e-mail': 'a@b.org', name: 'A'}]}},
      {...envelope, _association: {contacts: [{id: 'a', email: 'a@b.org', name: 'A'}]}},
    ],
    'a name with a slip, and what it holds': [
      withMember({Population: '1 250 000'}),
      withMember({population: 1250000}),
    ],
    'a single value': [
      {...envelope, _association: {members: {id: 'a', name: 'A'}}},
      {...envelope, _association: {members: [{id: 'a', name: 'A'}]}},
    ],
    'a list of one': [withMember({region: ['Pichincha']}), withMember({region: 'Pichincha'})],
    'inhabitants with a separator': [withMember({population: '636.996'}), withMember({population: 636996})],
    'a number in quotation marks': [withMember({population: '16000'}), withMember({population: 16000})],
    'the name of a country': [withMember({country: 'Équateur'}), withMember({country: 'EC'})],
    'the code of a country': [withMember({country: 'ec'}), withMember({country: 'EC'})],
    'an id that stands twice': [
      {
        ...envelope,
        items: [
          {id: '1', title: 'A'},
          {id: '1', title: 'B'},
          {id: '1-2', title: 'C'},
        ],
      },
      {
        ...envelope,
        items: [
          {id: '1', title: 'A'},
          {id: '1-3', title: 'B'},
          {id: '1-2', title: 'C'},
        ],
      },
    ],
    'an id that is missing': [
      {...envelope, _association: {networks: [{name: 'Água e saneamento'}]}},
      {...envelope, _association: {networks: [{name: 'Água e saneamento', id: 'agua-e-saneamento'}]}},
    ],
    'what nobody sees': [withItem({title: 'A\u202eB\u0007'}), withItem({title: 'AB'})],
    'an e-mail address with blanks': [
      withContact({email: ' info @ example.org'}),
      withContact({email: 'info@example.org'}),
    ],
    'an e-mail address with its name': [
      withContact({email: 'Info <mailto:info@example.org>'}),
      withContact({email: 'info@example.org'}),
    ],
    'a telephone number with its label': [
      withContact({telephone: 'Tel.: +34 93 342 87 50'}),
      withContact({telephone: '+34 93 342 87 50'}),
    ],
    'a telephone number with its extension': [
      withContact({telephone: '+34 93 342 87 50 ext. 12'}),
      withContact({telephone: '+34 93 342 87 50', extension: '12'}),
    ],
    'a missing name': [
      {...envelope, _association: {contacts: [{id: 'a', given_name: 'Ana', family_name: 'Paz'}]}},
      {
        ...envelope,
        _association: {contacts: [{id: 'a', given_name: 'Ana', family_name: 'Paz', name: 'Ana Paz'}]},
      },
    ],
    'another name for the name': [
      {...envelope, _association: {networks: [{id: 'a', title: 'Water'}]}},
      {...envelope, _association: {networks: [{id: 'a', name: 'Water'}]}},
    ],
    'a person who is a text': [
      {...envelope, _association: {networks: [{id: 'a', name: 'A', people: ['Ana Paz']}]}},
      {...envelope, _association: {networks: [{id: 'a', name: 'A', people: [{name: 'Ana Paz'}]}]}},
    ],
    'the code of a translation': [
      {...envelope, translations: {pt_BR: {title: 'Prefeitura'}}},
      {...envelope, translations: {'pt-BR': {title: 'Prefeitura'}}},
    ],
    'a value below _translations': [
      {...envelope, _translations: {es: {title: 7}}},
      {...envelope, _translations: {es: {title: '7'}}},
    ],
    'days in words': [
      withContact({opening_hours: [{days: ['lunes'], opens: '9h30', closes: '14:00'}]}),
      withContact({opening_hours: [{days: ['Mo'], opens: '9h30', closes: '14:00'}]}),
    ],
    'who is no longer in office': [
      withContact({valid_through: '2025'}),
      {...envelope, _association: {contacts: []}},
    ],
    'a feed without its envelope': [
      {language: 'en', organization: {name: 'FLACMA'}, networks: []},
      {
        version: 'https://jsonfeed.org/version/1.1',
        title: 'FLACMA',
        items: [],
        language: 'en',
        organization: {name: 'FLACMA'},
        networks: [],
      },
    ],
    'hours without a length': [
      withContact({opening_hours: [{opens: '09:00', closes: '09:00'}]}),
      withContact({opening_hours: [{opens: '00:00', closes: '00:00'}]}),
    ],
  };
  for (const [name, [from, to]] of Object.entries(mended)) {
    it(`puts right: ${name}`, async () => {
      const before = JSON.stringify(from);
      assert.equal(JSON.stringify(await mendFirst(from)), JSON.stringify(to));
      assert.equal(JSON.stringify(from), before);
    });
  }

  it('asks for what it cannot know', async () => {
    const {language: _, ...mute} = envelope;
    assert.deepEqual(await mendFirst(mute, 'es'), {...mute, language: 'es'});
    const {title: __, ...nameless} = envelope;
    assert.equal(((await mendFirst(nameless, 'Council')) as {title: string}).title, 'Council');
    const item = withItem({content_html: '<img src="a.jpg" alt="A"><img src="b.jpg">'});
    assert.deepEqual(
      await mendFirst(item, 'A "$&" <b>'),
      withItem({
        content_html: '<img src="a.jpg" alt="A"><img alt="A &quot;$&amp;&quot; &lt;b>" src="b.jpg">',
      }),
    );
    const camera = withItem({content_html: '<img src="a.jpg" alt="IMG_2031.jpg">'});
    assert.deepEqual(
      await mendFirst(camera, 'Lake'),
      withItem({content_html: '<img src="a.jpg" alt="Lake">'}),
    );
  });

  const doubtful: Record<string, unknown> = {
    'a figure that is 16 or 16,000': {
      ...envelope,
      _association: {statistics: [{id: 'a', name: 'A', value: '16,000'}]},
    },
    'a day that is in May or in June': withItem({_milestone: {date: '05/06/2018'}}),
    'two e-mail addresses': withContact({email: 'a@b.org; c@d.org'}),
    'a script': withMember({url: 'javascript:alert(1)'}),
    'an extension with no field for it': withMember({telephone: '+34 93 342 87 50 ext. 12'}),
    'a field that would be a problem under its right name': withMember({Population: 'many'}),
    'a country that is none': withMember({country: 'Atlantis'}),
  };
  for (const [name, feed] of Object.entries(doubtful)) {
    it(`does not guess: ${name}`, async () => assert.equal(await mendFirst(feed), undefined));
  }
});

const good = ['flacma', 'uclg', 'offices'].map(
  (name) => JSON.parse(readFileSync(`stories/feeds/${name}.json`, 'utf8')) as unknown,
);
const strays = fc.constantFrom(
  'http://example.org/x', '27/09/2018', '05/06/2018', '2018-9-7', '27 de septiembre de 2018', '16,400',
  '1.234.567', '16 000', '3,5', 'Ecuador', 'mx', ' info @ example.org', 'a@b.org, c@d.org', 'lunes', '9:00', '2 pm', 'Tel. 555 12 34',
  '+34 93 342 87 50 ext. 12', 'A\u0007\u202eB', 'Spanish', 'pt_BR', 'htp://example.org', '', 'x', '1999', 'yes', 7, -1, true, null,
  ['a'], [], {}, {name: 'A'}, {id: 'a'}, [['a']], 'logo.png', '<img src="a.jpg">',
); // prettier-ignore
const misspell = (name: string) => (name.length > 4 ? name.slice(0, -2) + name.at(-1)! + name.at(-2)! : name);

/** A feed in which some values and names are spoilt, by numbers that fast-check chooses. */
function spoil(value: unknown, choose: () => number, stray: () => unknown): unknown {
  const chance = choose();
  if (chance === 0) return stray();
  if (Array.isArray(value)) {
    if (chance === 1 && value.length === 1) return value[0];
    const list = value.map((each) => spoil(each, choose, stray));
    return chance === 2 && list.length > 0 ? [...list, structuredClone(list[0])] : list;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]) => {
      const luck = choose();
      if (luck === 3) return [];
      return [[luck === 4 ? misspell(name) : name, spoil(each, choose, stray)] as const];
    }),
  );
}

describe('every mend, whatever is wrong', () => {
  it('leaves at least one finding less, and none more of any kind', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...good),
        fc.infiniteStream(fc.nat(120)),
        fc.infiniteStream(strays),
        async (feed, numbers, values) => {
          const spoilt = spoil(
            feed,
            () => numbers.next().value as number,
            () => values.next().value,
          );
          if (typeof spoilt !== 'object' || spoilt === null) return;
          const findings = await findingsIn(spoilt);
          const before = tally(findings);
          const mendable = findings.filter((each) => findMends(spoilt, each).length > 0);
          for (const finding of [...mendable.slice(0, 6), ...mendable.slice(-3)]) {
            for (const mend of findMends(spoilt, finding)) {
              seen.add(kindOf(finding));
              const found = await findingsIn(mend.apply(spoilt, mend.asks === 'language' ? 'es' : 'Words'));
              const after = tally(found, wasHiddenBy(finding));
              const what = `${finding.path} ${sayMend(words, mend.saying)}`;
              assert.ok(sum(after) < sum(before), `${what}: ${JSON.stringify([[...before], [...after]])}`);
              for (const [kind, count] of after)
                assert.ok(count <= (before.get(kind) ?? 0), `${what}: more ${kind}`);
            }
          }
        },
      ),
      {numRuns: 150, seed: 20260131},
    );
    assert.ok(seen.size >= 12, [...seen].join());
  });

  it('mends all of many at once as it mends them one by one', async () => {
    const members = Array.from({length: 300}, (_, i) => ({
      id: `m${i % 100}`,
      name: 'M',
      population: '1 000',
      url: 'http://example.org/',
    }));
    const people = Array.from({length: 5}, (_, i) => ({name: `P${i}`, end_date: i % 2 ? '2020' : '2030'}));
    const feed = {...envelope, _association: {members, networks: [{id: 'a', name: 'A', people}]}};
    const {json, mended} = mendAll(feed, await findingsIn(feed));
    assert.equal(mended, 200 + 300 + 300 + 2);
    assert.deepEqual(await findingsIn(json), []);
    const {networks} = (json as typeof feed)._association;
    assert.deepEqual(
      networks[0]!.people.map(({name}) => name),
      ['P0', 'P2', 'P4'],
    );
  });
});
