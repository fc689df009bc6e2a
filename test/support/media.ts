import {emulateMedia} from '@web/test-runner-commands';

type Media = Parameters<typeof emulateMedia>[0];

// The other browsers' protocols have no command for it.
const canEmulate = navigator.userAgent.includes('Chrome');

/** Whether a page is shown so anyway. */
const holds = ({media = 'screen', reducedMotion}: Media) =>
  matchMedia(media).matches &&
  (!reducedMotion || matchMedia(`(prefers-reduced-motion: ${reducedMotion})`).matches);

/** Skips a test, with what its browser lacks; the closing lines of a run say it. */
export function skip(test: Mocha.Context, reason: string): never {
  console.log(`Skipped: ${reason}`);
  test.skip();
}

/** Shows the page on paper or with less motion; where a browser cannot be told to, the test is skipped, and says why. */
export async function needMedia(test: Mocha.Context, media: Media): Promise<void> {
  if (canEmulate) return emulateMedia(media);
  if (!holds(media)) skip(test, `${JSON.stringify(media)} cannot be emulated`);
}

/** The same for a test that holds without it, too, and for putting back what was. */
export async function wishMedia(media: Media): Promise<void> {
  if (canEmulate) await emulateMedia(media);
}

/** A visitor who saves data, by a setting of the browser or by that of the system; answers what ends that. */
export function saveData(setting: 'browser' | 'system'): () => void {
  const {matchMedia} = window;
  if (setting === 'browser')
    Object.defineProperty(navigator, 'connection', {value: {saveData: true}, configurable: true});
  else window.matchMedia = (query) => matchMedia.call(window, query.includes('reduced-data') ? 'all' : query);
  return () => {
    window.matchMedia = matchMedia;
    Reflect.deleteProperty(navigator, 'connection');
  };
}
