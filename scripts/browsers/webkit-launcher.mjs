import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {setTimeout as wait} from 'node:timers/promises';

/** Of the WebDriver protocol, for the keys that have no letter. */
const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  return port;
}

/** A window of WebKitGTK, by WebDriver over `fetch`. It needs a display: xvfb-run gives one. */
class WebKitWindow {
  #process;
  #address;

  async open({driver, binary}) {
    const port = await freePort();
    this.#process = spawn(driver, [`--port=${port}`], {stdio: 'ignore'});
    const failure = once(this.#process, 'error').then(([error]) => {
      throw error;
    });
    this.#address = `http://127.0.0.1:${port}`;
    await Promise.race([failure, this.#startSession(binary)]);
  }

  async #startSession(binary) {
    const options = {binary, args: ['--automation']};
    const capabilities = {
      alwaysMatch: {browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options},
    };
    for (let attempt = 0; ; attempt++) {
      try {
        const {sessionId} = await this.call('POST', '/session', {capabilities});
        this.#address += `/session/${sessionId}`;
        return;
      } catch (error) {
        if (attempt === 50) throw error;
        await wait(100); // It does not listen yet.
      }
    }
  }

  async call(method, path, body) {
    const response = await fetch(this.#address + path, {
      method,
      ...(body && {body: JSON.stringify(body), headers: {'content-type': 'application/json'}}),
    });
    const {value} = await response.json();
    if (!response.ok) throw new Error(`WebKitWebDriver: ${method} ${path}: ${value?.message}`);
    return value;
  }

  async close() {
    try {
      await this.call('DELETE', '');
    } finally {
      this.#process.kill();
    }
  }
}

/** What commands of tests ask of a page of puppeteer, as far as WebDriver has it (@web/test-runner-commands). */
class WebKitPage {
  #window;

  constructor(window) {
    this.#window = window;
  }

  keyboard = {
    press: (key) => this.#send([key]),
    type: (text) => this.#send([...text]),
  };

  #send(keys) {
    const actions = keys.flatMap((key) =>
      ['keyDown', 'keyUp'].map((type) => ({type, value: KEYS[key] ?? key})),
    );
    return this.#window.call('POST', '/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
  }

  /** The window has a bar of its own, and is never narrower than that. */
  async setViewport({width, height}) {
    const script = 'return [outerWidth - innerWidth, outerHeight - innerHeight]';
    const [right, top] = await this.#window.call('POST', '/execute/sync', {script, args: []});
    await this.#window.call('POST', '/window/rect', {width: width + right, height: height + top});
    await wait(100);
  }
}

/** Runs tests in WebKitGTK, one file at a time. */
export function webkitLauncher(paths) {
  const window = new WebKitWindow();
  const page = new WebKitPage(window);
  let opened;
  let active;
  return {
    name: 'WebKit',
    // So that commands take its page for one of puppeteer.
    type: 'puppeteer',
    concurrency: 1,
    async initialize() {},
    async startSession(id, url) {
      await (opened ??= window.open(paths));
      active = id;
      await window.call('POST', '/url', {url});
    },
    async stopSession() {
      active = undefined;
      await window.call('POST', '/url', {url: 'about:blank'});
      return {};
    },
    async stop() {
      if (opened) await window.close();
    },
    isActive: (id) => id === active,
    getBrowserUrl: () => window.call('GET', '/url'),
    getPage: () => page,
  };
}
