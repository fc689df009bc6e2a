import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {makeTemplate, TEMPLATES} from '../../src/studio/start/templates.js';
import {words as english} from '../../src/studio/start/words/en.js';
import {words as spanish} from '../../src/studio/start/words/es.js';
import {packFeed, unpackFeed} from '../../src/studio/workshop/link.js';
import {guessFormat} from '../../src/studio/workshop/open.js';
import {Project, toText} from '../../src/studio/workshop/project.js';
import {feedDocument} from '../../src/model/definition.js';
import {Reader} from '../../src/model/reader.js';

function open(text = '{"title":"FLACMA"}'): Project {
  const project = new Project();
  project.open({
    text,
    origin: {kind: 'address', url: 'https://flacma.lat/feed.json'},
    isChanged: false,
  });
  return project;
}

describe('a project', () => {
  it('takes steps back and does them again, each by its name', () => {
    const project = open();
    assert.deepEqual([project.undoable, project.redoable], [undefined, undefined]);
    project.change({title: 'UCLG'}, 'title');
    project.change({title: 'UCLG', language: 'en'}, 'language');
    assert.equal(project.undoable, 'language');
    project.undo();
    assert.deepEqual(project.feed, {title: 'UCLG'});
    assert.deepEqual([project.undoable, project.redoable], ['title', 'language']);
    project.undo();
    assert.equal(project.text, '{"title":"FLACMA"}');
    assert.equal(project.isChanged, false);
    project.redo();
    project.redo();
    assert.deepEqual(project.feed, {title: 'UCLG', language: 'en'});
    assert.equal(project.isChanged, true);
  });

  it('forgets what was undone when another way is taken', () => {
    const project = open();
    project.change({title: 'UCLG'}, 'title');
    project.undo();
    project.change({title: 'ICLEI'}, 'title again');
    assert.equal(project.redoable, undefined);
  });

  it('makes one step of a word that is typed letter by letter', () => {
    const project = open();
    for (const title of ['U', 'UC', 'UCL', 'UCLG']) project.change({title}, 'Title');
    project.undo();
    assert.equal(project.text, '{"title":"FLACMA"}');
  });

  it('has an address of its own for widgets as soon as it is changed', () => {
    const project = open();
    assert.equal(project.url, 'https://flacma.lat/feed.json');
    project.change({title: 'UCLG'}, 'title');
    assert.match(project.url, /^blob:/);
    assert.equal(project.publicUrl, 'https://flacma.lat/feed.json');
    project.moveTo({kind: 'address', url: 'https://uclg.org/feed.json'});
    assert.equal(project.url, 'https://uclg.org/feed.json');
  });

  it('keeps a text that is no JSON, without a feed', () => {
    const project = open('{"title": }');
    assert.equal(project.isOpen, true);
    assert.equal(project.feed, undefined);
    assert.equal(project.text, '{"title": }');
  });

  it('says that it has changed, and not when nothing has', () => {
    const project = open();
    let changes = 0;
    project.addEventListener('change', () => changes++);
    project.change('{"title":"FLACMA"}', 'nothing');
    project.change({title: 'UCLG'}, 'title');
    assert.equal(changes, 1);
  });
});

describe('a feed in a link', () => {
  it('comes out as it went in', async () => {
    const text = toText({title: 'Unión de Ciudades', items: [{id: '1', title: '城市'}]});
    const packed = await packFeed(text);
    assert.match(packed!, /^[\w-]+$/);
    assert.equal(await unpackFeed(packed!), text);
  });

  it('is not offered where the link would be too long', async () => {
    const random = Array.from({length: 20_000}, (_, n) => ((n * 2654435761) % 4294967296).toString(36));
    assert.equal(await packFeed(JSON.stringify(random)), undefined);
  });

  it('is refused where it is broken, or a bomb', async () => {
    await assert.rejects(unpackFeed('AAAA'));
    const bomb = new Blob([new Uint8Array(5_000_000)]).stream();
    const bytes = await new Response(bomb.pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer();
    await assert.rejects(unpackFeed(Buffer.from(bytes).toString('base64url')), RangeError);
  });
});

describe('what a text is', () => {
  const cases = [
    ['feed.json', ' \n{"version"', 'feed'],
    ['', '\ufeff[{"title"', 'feed'],
    ['broken.json', 'title: FLACMA', 'feed'],
    ['members.csv', 'name;country', 'spreadsheet'],
    ['members.xlsx', 'PK\u0003\u0004', 'spreadsheet'],
    ['', 'Name\tPaís', 'spreadsheet'],
    ['feed', '<?xml version="1.0"?><rss>', 'posts'],
    ['', '[{"id":11,"date":"2018-09-27T10:00:00"', 'posts'],
    ['feed.json', '<!DOCTYPE html><html>', 'page'],
    ['', '<feed xmlns="http://www.w3.org/2005/Atom">', 'posts'],
  ] as const;
  for (const [name, text, format] of cases) {
    it(`${JSON.stringify(text)} is a ${format}`, () => assert.equal(guessFormat(name, text), format));
  }
});

describe('templates', () => {
  for (const name of TEMPLATES) {
    it(`${name}: is a feed without a problem, in the language of the page`, () => {
      const feed = makeTemplate(name, 'es', (key) => spanish[key]);
      assert.match(JSON.stringify(feed), /Nuestr/);
      assert.notDeepEqual(
        feed,
        makeTemplate(name, 'en', (key) => english[key]),
      );
      const reader = new Reader('$');
      reader.read(feedDocument, structuredClone(feed));
      assert.deepEqual(reader.problems, []);
    });
  }
});
