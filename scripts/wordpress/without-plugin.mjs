// What a WordPress without the plugin leaves of what people paste.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {cpSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {snippets, survivors, toPost} from './snippets.mjs';

/** Another server with a feed, which allows all sites to read it: to a frame in a sandbox every server is another one. */
async function serveFeed(file) {
  const server = createServer((_request, response) => {
    response.setHeader('access-control-allow-origin', '*').setHeader('content-type', 'application/feed+json');
    response.end(readFileSync(file));
  }).listen(0);
  await once(server, 'listening');
  return {url: `http://localhost:${server.address().port}/feed.json`, close: () => server.close()};
}

/** Puts a frame page on the site's own server, and returns its address. */
function writeFramePage(site, feed) {
  const folder = join(site.root, 'plaza');
  cpSync('dist/cdn', folder, {recursive: true});
  const options = {base: `${site.url}plaza/`, widget: 'network-list', src: feed, title: 'Redes', out: folder};
  const args = Object.entries(options).map(([name, value]) => `--${name}=${value}`);
  const {status, stderr} = spawnSync('node', ['dist/cli/plaza-widgets.js', 'embed', ...args], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return `${site.url}plaza/network-list.html`;
}

/** The tests; `test` answers the site, its users and how to open a page of it, once they are there. */
export function withoutPlugin({feedFile, isMultisite, test}) {
  describe('without the plugin', () => {
    const kept = (role, names) =>
      it(`keeps ${names.join(', ')} of what an ${role} pastes`, async () => {
        const pasted = snippets('https://example.org/feed.json');
        const {raw} = await test().users[role].save(toPost(pasted));
        assert.deepEqual(survivors(raw, pasted), names);
      });
    kept('administrator', ['tag', 'div', 'link', 'script', 'iframe']);
    kept('editor', isMultisite ? ['div', 'link'] : ['tag', 'div', 'link', 'script', 'iframe']);
    kept('author', ['div', 'link']);

    it('loses what an administrator pasted when somebody without rights saves it', async () => {
      const {administrator, author, editor} = test().users;
      const pasted = snippets('https://example.org/feed.json');
      const {id, raw} = await administrator.save(toPost(pasted));
      if (!isMultisite) await administrator.rest(`posts/${id}`, {author: (await author.rest('users/me')).id});
      const saver = isMultisite ? editor : author;
      assert.deepEqual(survivors((await saver.save(raw, id)).raw, pasted), ['div', 'link']);
    });

    it('shows a widget to whom an author pastes nothing but the address of a frame page', async () => {
      const {open, site, users} = test();
      const feed = await serveFeed(feedFile);
      try {
        const address = writeFramePage(site, feed.url);
        const {id} = await users.author.save(`[embed]${address}[/embed]`);
        const page = await open(`?p=${id}`);
        const element = await page.waitForSelector('iframe.wp-embedded-content[sandbox="allow-scripts"]');
        const frame = await element.contentFrame();
        await frame.waitForSelector('plaza-network-list[ready]');
        // WordPress hides the frame until that says how high it is, and makes it no higher than this.
        await page.waitForSelector('iframe.wp-embedded-content[height="1000"]:not([style])', {
          timeout: 10_000,
        });
        await page.close();
      } finally {
        feed.close();
      }
    });
  });
}
