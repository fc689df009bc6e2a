import {expect} from '@open-wc/testing';
import {html, LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import {FeedController} from '../../src/elements/shared/feed-controller.js';
import {renderFrame} from '../../src/elements/shared/frame.js';
import {LocaleController} from '../../src/locale/locale-controller.js';
import {$, failed, feeds, mount, settled, unmount, wordsOf} from '../support/page.js';

/** An element with a mistake in it. */
class BrokenElement extends LitElement {
  @property() src = '';
  timeout = 10;
  refresh = 0;
  keepCopy = false;
  debug = false;
  readonly #locale = new LocaleController(this);
  readonly #feed = new FeedController(this, this.#locale, () =>
    Promise.resolve({model: {}, problems: [], lists: new Map<string, readonly unknown[]>()}),
  );

  override render() {
    return renderFrame({
      feed: this.#feed,
      locale: this.#locale,
      heading: '',
      headingLevel: 2,
      status: () => '',
      skeleton: 1,
      isEmpty: () => false,
      content: () => {
        throw new TypeError('A mistake of ours');
      },
    });
  }
}
customElements.define('broken-element', BrokenElement);

describe('renderFrame', () => {
  afterEach(unmount);

  it('turns a mistake of ours into a sentence, never into a blank space', async () => {
    const {error} = console;
    console.error = () => {};
    try {
      const element = mount<BrokenElement>(html`<broken-element src=${feeds.flacma}></broken-element>`);
      expect((await failed(element)).error.message).to.contain('A mistake of ours');
      await settled(element);
      expect(wordsOf($(element, '[role=alert]')))
        .to.contain('not available')
        .and.not.to.contain('mistake');
    } finally {
      console.error = error;
    }
  });
});
