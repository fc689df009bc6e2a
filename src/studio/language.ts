import {en, type Texts} from './texts/en.js';
import {es} from './texts/es.js';
import {fr} from './texts/fr.js';
import {pt} from './texts/pt.js';
import {readParameter, withParameter, writeParameter} from './url-state.js';

const TEXTS = {en, es, fr, pt} satisfies Record<string, Texts>;
/** A language of the studio (BCP 47). */
export type Language = keyof typeof TEXTS;
const LANGUAGES = ['en', 'es', 'fr', 'pt'] as const satisfies readonly Language[];

/** The language that the address names, else English. */
export const currentLanguage = (): Language => readParameter('lang', LANGUAGES);

/** A text in the language of the page. */
export const text = (key: keyof Texts): string => TEXTS[currentLanguage()][key];

const changes = new EventTarget();

/** Calls back after each change of the page's language, until the answer is called. */
export function onLanguageChange(callback: () => void): () => void {
  changes.addEventListener('change', callback);
  return () => changes.removeEventListener('change', callback);
}

/** Puts the page's words, and through `<html lang>` its widgets, into the language of the address. */
export function applyLanguage(): void {
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
  changes.dispatchEvent(new Event('change'));
}

const languageLinks = () => document.querySelectorAll<HTMLAnchorElement>('a[data-lang]');

/** Makes the links switch the language where the reader is. */
export function startLanguageSwitch(): void {
  for (const link of languageLinks()) {
    const {lang = 'en'} = link.dataset;
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return; // another tab or window
      event.preventDefault();
      writeParameter('lang', lang, 'en');
      applyLanguage();
    });
    // What is copied from the link keeps the rest of the address.
    link.addEventListener('pointerdown', () => (link.href = withParameter(location.href, 'lang', lang, '')));
  }
  applyLanguage();
}
