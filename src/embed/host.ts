// embed-host.js, for pages that are not WordPress: makes `<iframe class="plaza-frame">` as high as what it shows.
import type {FrameMessage} from './height.js';

const frames = () => document.querySelectorAll<HTMLIFrameElement>('iframe.plaza-frame');

addEventListener('message', ({data, origin, source}: MessageEvent<FrameMessage | undefined>) => {
  if (data?.message !== 'height' || !(Number(data.value) > 0)) return;
  for (const frame of frames()) {
    if (frame.contentWindow !== source) continue;
    // Wherever the frame has gone since, only the page that it was made for changes this one. In a sandbox it has no origin.
    const isMeant = origin === new URL(frame.src).origin || (origin === 'null' && frame.sandbox.length > 0);
    if (isMeant) frame.style.height = `${Number(data.value)}px`;
  }
});

// Those that were loaded before this script say it again.
for (const frame of frames())
  frame.contentWindow?.postMessage({message: 'ready', secret: ''} satisfies FrameMessage, '*');
