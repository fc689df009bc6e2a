// Tries the plugin, and the ways to do without it, in a real WordPress: npm run test:wordpress [FOLDER OF A WORDPRESS …]
// Without a folder, that of Debian's package. Made before: npm run build && npm run wordpress.
import assert from 'node:assert/strict';
import {cpSync, existsSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {browserArgs, findBrowser} from './browser.mjs';
import {fail} from './run.mjs';
import {logIn} from './wordpress/session.mjs';
import {findMissing, ROLES, startSite} from './wordpress/site.mjs';
import {feedOf, pluginSnippets, snippets, survivors, toPost} from './wordpress/snippets.mjs';
import {withoutPlugin} from './wordpress/without-plugin.mjs';

const sources = process.argv.length > 2 ? process.argv.slice(2) : ['/usr/share/wordpress'];
const plugin = 'dist/wordpress/plaza-widgets';
const feedFile = resolve('stories/feeds/flacma.json');

for (const source of sources) {
  const missing = findMissing(source);
  if (missing.length)
    fail(`There is no WordPress to try at ${source}: on Debian, apt-get install ${missing.join(' ')}`);
}
if (!existsSync(plugin)) fail(`${plugin} is not there: npm run build && npm run wordpress`);

const READY = 'plaza-network-list, plaza-membership-stats, plaza-advocacy-timeline, plaza-contact-card';

/** Waits until there are so many widgets in a frame, all with their data. */
const widgetsReady = (frame, count) =>
  frame.waitForFunction(
    (tags, wanted) => {
      const all = [...document.querySelectorAll(tags)];
      return all.length === wanted && all.every((element) => element.hasAttribute('ready'));
    },
    {timeout: 20_000},
    READY,
    count,
  );

for (const source of sources)
  for (const isMultisite of [false, true]) {
    describe(`${source}, ${isMultisite ? 'multisite' : 'single'}`, () => {
      let site;
      let browser;
      const users = {};
      before(async () => {
        [site, browser] = await Promise.all([
          startSite({source, isMultisite}),
          puppeteer.launch({executablePath: findBrowser(), args: browserArgs}),
        ]);
        console.log(`WordPress ${site.version}`);
        for (const role of ROLES) users[role] = await logIn(site, role);
      });
      after(async () => {
        await browser?.close();
        await site?.stop();
      });

      /** Opens a page of the site, as a user or as a visitor. */
      async function open(path, user) {
        const context = await browser.createBrowserContext();
        const page = await context.newPage();
        await page.setViewport({width: 1280, height: 1000});
        page.problems = [];
        page.on('pageerror', (error) => page.problems.push(String(error)));
        await user?.enter(page);
        await page.goto(site.url + path, {waitUntil: 'domcontentloaded'});
        return page;
      }

      /** Reads what the settings page says after a form was sent. */
      async function submit(page, selector) {
        await Promise.all([page.waitForNavigation(), page.click(selector)]);
        return page.$eval('.notice p', (notice) => notice.textContent);
      }

      withoutPlugin({feedFile, isMultisite, test: () => ({open, site, users})});

      describe('with the plugin', () => {
        let pasted;
        before(async () => {
          cpSync(plugin, join(site.root, 'wp-content/plugins/plaza-widgets'), {recursive: true});
          await users.administrator.rest('plugins/plaza-widgets/plaza-widgets', {status: 'active'});
          const all = {...snippets(feedOf(site)), ...pluginSnippets(feedOf(site))};
          pasted = Object.fromEntries(
            Object.entries(all).filter(([name]) => !['script', 'iframe'].includes(name)),
          );
        });

        it('takes a feed in the settings, and nothing else', async () => {
          const page = await open('wp-admin/options-general.php?page=plaza_widgets', users.administrator);
          const upload = async (path) => {
            await (await page.$('#plaza_widgets_file')).uploadFile(path);
            return submit(page, 'form[enctype] [type=submit]');
          };
          assert.match(await upload(resolve('LICENSE')), /no JSON/);
          assert.match(await upload(resolve('package.json')), /no feed/);
          assert.match(await upload(feedFile), /Done/);
          const served = await fetch(feedOf(site));
          assert.match(served.headers.get('content-type'), /json/);
          assert.deepEqual(await served.json(), JSON.parse(readFileSync(feedFile, 'utf8')));
          assert.equal(await page.$eval('#plaza_widgets_default_feed', ({value}) => value), feedOf(site));

          const enter = async (value) => {
            await page.$eval('#plaza_widgets_default_feed', (field, text) => (field.value = text), value);
            const said = await submit(page, 'form[action="options.php"] [type=submit]');
            return [said, await page.$eval('#plaza_widgets_default_feed', (field) => field.value)];
          };
          assert.match((await enter('http://example.org/feed.json'))[0], /was not changed/);
          assert.match((await enter('javascript:alert(1)'))[0], /was not changed/);
          const withLanguage = 'https://example.org/{lang}/feed.json';
          assert.equal((await enter(withLanguage))[1], withLanguage);
          assert.match(await submit(page, 'button[name=use]'), /Done/);
          assert.equal(await page.$eval('#plaza_widgets_default_feed', ({value}) => value), feedOf(site));
        });

        it('lets nobody else change the settings', async () => {
          for (const role of ['editor', 'author']) {
            const page = await users[role].request('wp-admin/options-general.php?page=plaza_widgets');
            assert.equal(page.status, 403);
          }
          for (const action of ['upload', 'change']) {
            const body = new URLSearchParams({action: `plaza_widgets_${action}`, use: 'flacma.json'});
            const answer = await users.administrator.request('wp-admin/admin-post.php', {
              method: 'POST',
              body,
            });
            assert.equal(answer.status, 403, 'without a nonce');
          }
        });

        for (const role of ROLES) {
          it(`shows all that an ${role} pastes, also after others have saved it`, async () => {
            const {id, raw} = await users[role].save(toPost(pasted));
            assert.deepEqual(survivors(raw, pasted), Object.keys(pasted));
            const savers = [users[role], users.editor, users.administrator, users.editor];
            let again = raw;
            for (const saver of savers) again = (await saver.save(again, id)).raw;
            assert.deepEqual(survivors(again, pasted), Object.keys(pasted));

            const page = await open(`?p=${id}`);
            await widgetsReady(page, 5);
            const found = await page.evaluate(() => ({
              headings: [...document.querySelectorAll('plaza-network-list')].map((list) => list.heading),
              feeds: [...document.querySelectorAll('[src*="?"][ready]')].map(
                (element) => element.src.split('?')[1],
              ),
              scripts: [...document.scripts].filter(({src}) => src.includes('plaza-widgets')).length,
              feedLink: document.querySelector('link[type="application/feed+json"]').href,
            }));
            assert.deepEqual(found, {
              headings: ['Redes & ciudades', ''],
              feeds: ['a=1&b=2', 'c=3&d=4'],
              scripts: 1,
              feedLink: feedOf(site),
            });
            assert.deepEqual(page.problems, []);
            await page.close();
          });
        }

        it('uses the default feed where none is named', async () => {
          const content =
            '[plaza_membership_stats]\n\n<plaza-contact-card></plaza-contact-card>\n\n<!-- wp:plaza/advocacy-timeline /-->';
          const page = await open(`?p=${(await users.author.save(content)).id}`);
          await widgetsReady(page, 3);
          await page.close();
        });

        it('lets no author write more than the elements know', async () => {
          const evil =
            '<plaza-network-list onclick="alert(1)" style="position:fixed" src="javascript:alert(1)"></plaza-network-list>';
          const {raw} = await users.author.save(
            `${evil}<!-- wp:plaza/network-list {"src":"javascript:alert(1)","heading":"\\u003cimg src=x onerror=alert(1)\\u003e\\u0022 onclick=\\u0022alert(1)"} /-->`,
          );
          assert.doesNotMatch(raw, /onclick="|style=|src="javascript/);
          const {id} = await users.author.save(
            `[plaza_network_list src="javascript:alert(1)" heading='"><img src=x onerror=alert(1)>' onclick="alert(1)" fallback="javascript:alert(1)"]`,
          );
          const page = await open(`?p=${id}`);
          await page.waitForSelector('plaza-network-list');
          const attributes = await page.$eval('plaza-network-list', (list) => list.getAttributeNames());
          assert.ok(!attributes.includes('onclick') && !attributes.includes('src'), attributes.join());
          assert.equal(await page.$('plaza-network-list a[href^=javascript], img[src=x]'), null);
          await page.close();
        });

        it('loads nothing on a page without a widget', async () => {
          const {id} = await users.author.save(
            '<!-- wp:paragraph --><p>Plaza mayor</p><!-- /wp:paragraph -->',
          );
          const html = await (await fetch(`${site.url}?p=${id}`)).text();
          assert.doesNotMatch(html, /plugins\/plaza-widgets/);
        });

        it('shows widgets in widget areas', async (t) => {
          if (!existsSync(join(site.root, 'wp-content/themes/twentytwentyone')))
            return t.skip('Only classic themes have them: wordpress-theme-twentytwentyone is not there.');
          site.php('widget-area.php', pasted.div[0]);
          const {id} = await users.author.save('Plaza mayor');
          const page = await open(`?p=${id}`);
          await widgetsReady(page, 1);
          await page.close();
        });

        it('shows the preview in the block editor', async () => {
          const {id} = await users.author.save(pasted.block[0]);
          const page = await open(`wp-admin/post.php?post=${id}&action=edit`, users.author);
          await page.waitForFunction(
            () => window.wp?.data?.select('core/block-editor').getBlocks().length === 1,
          );
          const inserted = await page.evaluate((pastedTag) => {
            const {createBlock, rawHandler} = window.wp.blocks;
            const names = ['membership-stats', 'advocacy-timeline', 'contact-card'];
            // What "Convert to blocks" does.
            const shortcode = '<p>[plaza_contact_card role="Prensa" hide-qr]</p>';
            const converted = rawHandler({HTML: `${pastedTag}\n<p>Redes</p>\n${shortcode}\n<p>Fin</p>`});
            const blocks = names.map((name) => createBlock(`plaza/${name}`));
            const {insertBlocks} = window.wp.data.dispatch('core/block-editor');
            insertBlocks([...blocks, converted[0]]);
            return [converted[0], converted[2]].map(({name, attributes}) => [name, attributes]);
          }, pasted.tag[0]);
          assert.deepEqual(inserted, [
            [
              'plaza/network-list',
              {
                src: feedOf(site),
                heading: 'Redes & ciudades',
                layout: 'list',
                'hide-search': true,
                fallback: 'https://flacma.lat/',
              },
            ],
            ['plaza/contact-card', {role: 'Prensa', 'hide-qr': true}],
          ]);
          const canvas = await page.$('iframe[name=editor-canvas]');
          await widgetsReady(canvas ? await canvas.contentFrame() : page, 5);
          await page.evaluate(() => window.wp.data.dispatch('core/editor').savePost());
          const {content} = await users.author.rest(`posts/${id}&context=edit`);
          assert.equal(content.raw.match(/<!-- wp:plaza\//g).length, 5);
          assert.deepEqual(page.problems, []);
          await page.close();
        });

        it('is kept by the classic editor', async () => {
          const content = `${pasted.tag[0]}\n\n${pasted.div[0]}\n\n${pasted.shortcode[0]}`;
          const {id} = await users.author.save(content);
          const page = await open(`wp-admin/post.php?post=${id}&action=edit&classic-editor`, users.author);
          await page.waitForFunction(() => window.tinymce?.get('content')?.initialized);
          const text = await page.evaluate(() => {
            const editor = window.tinymce.get('content');
            editor.setDirty(true);
            editor.save();
            return document.querySelector('#content').value;
          });
          assert.deepEqual(survivors(text, pasted), ['tag', 'div', 'shortcode']);
          await page.close();
        });

        it('says nothing to the log', () => {
          const lines = site.log().split('\n');
          assert.deepEqual(
            lines.filter((line) => /plaza/i.test(line.replaceAll(site.root, ''))),
            [],
          );
        });

        it('takes its setting with it', async () => {
          assert.equal(site.php('option.php', 'plaza_widgets_default_feed'), feedOf(site));
          site.php('uninstall.php', 'plaza-widgets/plaza-widgets.php');
          assert.equal(site.php('option.php', 'plaza_widgets_default_feed'), '');
          assert.equal((await fetch(feedOf(site))).status, 200);
        });
      });
    });
  }
