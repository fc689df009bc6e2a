/** What the toolbar asks for; `system` is what the visitor asks the system for. */
export type Motion = 'system' | 'full' | 'reduced';

let motion: Motion = 'system';
/** Conditions of style sheets that ask for motion, as they were written. */
const conditions = new Map<MediaList, string>();

const ASKED = /\(prefers-reduced-motion(?:: *(reduce|no-preference))?\)/g;

/** The same question to the page, answered as the toolbar says: the elements' own rules decide what then moves. */
function answer(query: string): string {
  if (motion === 'system') return query;
  const preference = motion === 'reduced' ? 'reduce' : 'no-preference';
  return query.replace(ASKED, (_, asked = 'reduce') =>
    asked === preference ? '(width >= 0)' : '(width < 0)',
  );
}

const {matchMedia} = window;
window.matchMedia = (query) => matchMedia.call(window, answer(query));

const {replaceSync} = CSSStyleSheet.prototype;
CSSStyleSheet.prototype.replaceSync = function (this: CSSStyleSheet, text: string) {
  replaceSync.call(this, text);
  collect(this.cssRules);
};

function collect(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-reduced-motion')) {
      conditions.set(rule.media, rule.media.mediaText);
      rule.media.mediaText = answer(rule.media.mediaText);
    }
    if (rule instanceof CSSGroupingRule) collect(rule.cssRules);
  }
}

export function askForMotion(wanted: Motion): void {
  motion = wanted;
  for (const [media, text] of conditions) media.mediaText = answer(text);
}
