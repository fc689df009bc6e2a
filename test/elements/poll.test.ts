import {expect} from '@open-wc/testing';
import {Poll} from '../../src/elements/shared/poll.js';

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Makes a property of the page answer something else, and answers the way back. */
function pretend(target: object, name: string, value: boolean): () => void {
  Object.defineProperty(target, name, {get: () => value, configurable: true});
  return () => delete (target as Record<string, unknown>)[name];
}

describe('Poll', () => {
  let acted = 0;
  let poll: Poll;
  beforeEach(() => {
    acted = 0;
    poll = new Poll(() => acted++);
  });
  afterEach(() => poll.stop());

  it('acts once, after the time, unless stopped', async () => {
    poll.start(1);
    poll.start(1);
    await wait(1200);
    expect(acted).to.equal(1);
    poll.start(1);
    poll.stop();
    await wait(1200);
    expect(acted).to.equal(1);
  });

  const pauses: [name: string, target: object, property: string, away: boolean, event: () => void][] = [
    ['hidden', document, 'hidden', true, () => document.dispatchEvent(new Event('visibilitychange'))],
    ['offline', navigator, 'onLine', false, () => window.dispatchEvent(new Event('online'))],
  ];
  for (const [name, target, property, away, comeBack] of pauses) {
    it(`waits while the page is ${name}, and acts as soon as it is back`, async () => {
      const restore = pretend(target, property, away);
      try {
        poll.start(1);
        await wait(1200);
        expect(acted).to.equal(0);
      } finally {
        restore();
      }
      comeBack();
      expect(acted).to.equal(1);
      comeBack();
      expect(acted).to.equal(1);
    });
  }
});
