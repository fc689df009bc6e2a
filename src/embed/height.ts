/** What a frame and the page around it tell each other: the protocol of WordPress, which other pages can use as well. */
export interface FrameMessage {
  readonly message: 'height' | 'link' | 'ready';
  readonly value?: number | string;
  /** What the page around wrote behind the frame's address, by which it knows the frame again; empty where it did not. */
  readonly secret: string;
}

/** WordPress writes `#?secret=…` behind the address of a frame, at times only once it is loaded. */
export function readSecret(hash: string): string {
  return /^#\?secret=([a-z\d]+)$/i.exec(hash)?.[1] ?? '';
}

let secret = '';
let telling = false;

/** Tells the page around something. Whoever that is: there is nothing in it that they could not see themselves. */
export function tellHost(message: 'height' | 'link', value: number | string): void {
  if (parent !== window) parent.postMessage({message, value, secret} satisfies FrameMessage, '*');
}

/** Tells the page around how high the content is, and again with each change. */
export function tellHeight(): void {
  if (telling) return;
  telling = true;
  const send = () => {
    // An entry's own address takes the place of the secret, which still holds.
    secret = readSecret(location.hash) || secret;
    tellHost('height', Math.ceil(document.body.getBoundingClientRect().height));
  };
  // At once, as a frame that is still hidden is observed too late, or never.
  send();
  new ResizeObserver(send).observe(document.body);
  addEventListener('hashchange', send);
  // The page around was slower than this one.
  addEventListener('message', ({source, data}: MessageEvent<FrameMessage | undefined>) => {
    if (source === parent && data?.message === 'ready') send();
  });
}
