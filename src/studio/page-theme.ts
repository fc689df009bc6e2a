import {readParameter, withParameter, writeParameter} from './url-state.js';

const THEMES = ['system', 'light', 'dark'] as const;

/** Shows the theme of the address; page.css makes a `color-scheme` of it. Links to sister pages take it along. */
export function applyTheme(): void {
  const theme = readParameter('theme', THEMES);
  document.documentElement.dataset.theme = theme;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep-theme]')) {
    link.href = withParameter(link.href, 'theme', theme, 'system');
  }
}

/** Makes the radio buttons switch the theme. */
export function startThemeSwitch(form: HTMLFormElement): void {
  for (const input of form.querySelectorAll<HTMLInputElement>('input[name="theme"]')) {
    input.checked = input.value === readParameter('theme', THEMES);
    input.addEventListener('change', () => {
      writeParameter('theme', input.value, 'system');
      applyTheme();
    });
  }
}
