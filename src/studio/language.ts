import {en, type Texts} from './texts/en.js';
import {es} from './texts/es.js';
import {fr} from './texts/fr.js';
import {readParameter, withParameter, writeParameter} from './url-state.js';

const TEXTS = {en, es, fr} satisfies Record<string, Texts>;
type Language = keyof typeof TEXTS;
const LANGUAGES = ['en', 'es', 'fr'] as const satisfies readonly Language[];

const currentLanguage = (): Language => readParameter('lang', LANGUAGES);

/** A text in the language of the page. */
export const text = (key: keyof Texts): string => TEXTS[currentLanguage()][key];

/** Puts the page's words, and through `<html lang>` its widgets, into the language of the address. */
function applyLanguage(): void {
  const language = currentLanguage();
  document.documentElement.lang = language;
  const apply = (data: string, set: (element: HTMLElement, words: string) => void) => {
    for (const element of document.querySelectorAll<HTMLElement>(`[data-${data}]`)) {
      set(element, text(element.getAttribute(`data-${data}`) as keyof Texts));
    }
  };
  apply('text', (element, words) => (element.textContent = words));
  apply('label', (element, words) => element.setAttribute('aria-label', words));
  apply('heading', (element, words) => element.setAttribute('heading', words));
  apply('content', (element, words) => element.setAttribute('content', words));
  for (const link of languageLinks()) {
    if (link.dataset.lang === language) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

const languageLinks = () => document.querySelectorAll<HTMLAnchorElement>('a[data-lang]');

/** Makes the links switch the language where the reader is; `onSwitch` runs after every change. */
export function startLanguageSwitch(onSwitch: () => void): void {
  const show = () => {
    applyLanguage();
    onSwitch();
  };
  for (const link of languageLinks()) {
    const {lang = 'en'} = link.dataset;
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return; // another tab or window
      event.preventDefault();
      writeParameter('lang', lang, 'en');
      show();
    });
    // What is copied from the link keeps the rest of the address.
    link.addEventListener('pointerdown', () => (link.href = withParameter(location.href, 'lang', lang, '')));
  }
  if (currentLanguage() === 'en') onSwitch();
  else show();
}
