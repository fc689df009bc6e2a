import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Examiner} from '../../src/studio/check/examiner.js';

const envelope = {version: 'https://jsonfeed.org/version/1.1', title: 'Town hall', language: 'en', items: []};
const subjectOf = (feed: unknown, language = 'en') => ({
  text: typeof feed === 'string' ? feed : JSON.stringify(feed, null, 2),
  publicUrl: undefined,
  base: 'https://here.example/',
  language,
});
const members = Array.from({length: 50}, (_, i) => ({
  id: `m${i}`,
  name: `Town ${i}`,
  population: '16 000',
  url: `https://t${i % 4}.example/${i}`,
}));
const feed = {...envelope, _association: {members}};

describe('the examiner of feeds', () => {
  it('answers what can be posted to a page: of many findings the first, and how many there are', async () => {
    const examiner = new Examiner();
    const report = await examiner.examine(subjectOf(feed));
    assert.deepEqual(structuredClone(report), report);
    assert.equal(report.fault, undefined);
    assert.deepEqual(report.seen, ['50 members']);
    const [kind] = report.kinds;
    assert.equal(kind!.count, 50);
    assert.equal(kind!.rows.length, 20);
    assert.equal(kind!.canMendAll, true);
    assert.deepEqual(kind!.rows[0]!.entry, {section: 'members', number: 1, name: 'Town 0'});
    assert.equal(report.addresses.links.count, 50);
    assert.equal(report.addresses.links.hosts.length, 4);
    assert.equal(report.addresses.pictures.count, 0);
    assert.equal(examiner.targets('links').length, 50);
    const more = examiner.rows(kind!.key, 20, 120);
    assert.equal(more.length, 30);
    assert.equal(more[0]!.entry!.number, 21);
    assert.deepEqual(structuredClone(more), more);
  });

  it('mends one finding, or all of a kind, and answers the text', async () => {
    const examiner = new Examiner();
    const {kinds} = await examiner.examine(subjectOf(feed));
    const {key} = kinds[0]!;
    const one = examiner.mend({key, index: 2, offer: 0});
    assert.deepEqual(
      (JSON.parse(one) as typeof feed)._association.members.map(({population}) => population).slice(0, 4),
      ['16 000', '16 000', 16000, '16 000'],
    );
    const {text, mended} = examiner.mendAll(key);
    assert.equal(mended, 50);
    assert.deepEqual((await examiner.examine(subjectOf(text))).kinds, []);
  });

  it('says where a text is no JSON, in the language of the page', async () => {
    const {fault, kinds, addresses} = await new Examiner().examine(subjectOf('{"a": 1\n"b": 2}', 'es'));
    assert.deepEqual(fault, {words: 'Falta una coma antes de esto.', position: {line: 2, column: 1}});
    assert.deepEqual(kinds, []);
    assert.equal(addresses.links.count, 0);
  });
});
