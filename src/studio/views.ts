import {applyLanguage, text} from './language.js';
import {addressOf, goTo, readAddress} from './workshop/address.js';

/**
 * Shows the front door, or the workshop where the address has a `view`; `front` runs when the front is first seen. Until then
 * it is not in the page, so that its widgets load nothing.
 */
export function startViews(front: () => void): void {
  const frontMain = document.getElementById('main')!;
  const workshop = document.getElementById('workshop')!;
  let isFrontStarted = false;

  const show = (): boolean => {
    const isWorkshop = readAddress().has('view');
    const isOther = workshop.hidden === isWorkshop;
    frontMain.hidden = isWorkshop;
    if (isWorkshop && !isFrontStarted) frontMain.remove();
    workshop.hidden = !isWorkshop;
    document.body.classList.toggle('in-workshop', isWorkshop);
    document.querySelector('.skip')?.setAttribute('href', isWorkshop ? '#workshop' : '#main');
    if (isWorkshop) {
      void fill(workshop);
      return isOther;
    }
    document.title = text('page.title');
    if (!isFrontStarted) {
      isFrontStarted = true;
      if (!frontMain.isConnected) {
        workshop.before(frontMain);
        applyLanguage();
      }
      front();
    }
    return isOther;
  };

  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLElement>('a[data-view]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    goTo(link.dataset.view!);
  });
  // What is copied from the link, or opened in another tab, keeps the rest of the address.
  document.addEventListener('pointerdown', ({target}) => {
    const link = (target as Element).closest<HTMLAnchorElement>('a[data-view]');
    if (link) link.href = addressOf(link.dataset.view!);
  });
  addEventListener('popstate', () => {
    if (show()) scrollTo({top: 0, behavior: 'instant'});
  });
  document.addEventListener('studio-view', () => {
    if (!show()) return;
    scrollTo({top: 0, behavior: 'instant'});
    (workshop.hidden ? frontMain : workshop).focus();
  });
  show();
}

async function fill(workshop: HTMLElement): Promise<void> {
  const {StudioWorkshop} = await import('./workshop/workshop.js');
  if (!workshop.firstChild) workshop.append(new StudioWorkshop());
}
