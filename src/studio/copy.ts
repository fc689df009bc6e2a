import {text} from './language.js';

/** Makes the buttons copy their snippet; `said` is the live region that tells screen readers so. */
export function startCopyButtons(said: HTMLElement): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const code = document.getElementById(button.dataset.copy ?? '');
    if (code) button.addEventListener('click', () => void copy(button, code, said));
  }
}

async function copy(button: HTMLButtonElement, code: HTMLElement, said: HTMLElement): Promise<void> {
  said.textContent = '';
  try {
    await navigator.clipboard.writeText(code.textContent);
    said.textContent = text('copy.said');
    button.textContent = text('copy.done');
    button.classList.add('done');
    setTimeout(() => {
      button.textContent = text('copy.action');
      button.classList.remove('done');
    }, 2000);
  } catch {
    // Browsers refuse without https and without permission.
    getSelection()?.selectAllChildren(code);
    said.textContent = text('copy.failed');
  }
}
