import {decodeWindows1252} from '../feed/windows-1252.js';

/**
 * The bytes of a feed as text: in the encoding of a byte order mark, of its server's `Content-Type`, or of its own first
 * line; else as UTF-8. An encoding that nobody knows is none.
 */
export function decodePosts(bytes: Uint8Array, contentType = ''): string {
  const mark = markOf(bytes);
  const served = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1];
  const first = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(first)?.[1];
  for (const label of [mark, served, declared])
    if (label && isKnown(label)) {
      const decoder = new TextDecoder(label);
      return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
    }
  return new TextDecoder().decode(bytes);
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false; // by contract: no such encoding
  }
}
