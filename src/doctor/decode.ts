import type {Warning} from './report.js';

/** Bytes as a browser takes them, which is as UTF-8, with what is unusual about them. */
export function decode(bytes: Uint8Array): {text: string; warnings: Warning[]} {
  const warnings: Warning[] = [];
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    warnings.push({code: 'bom', saying: ['bom']});
  }
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) warnings.push({code: 'encoding', saying: ['utf16']});
  const text = new TextDecoder().decode(bytes);
  if (!utf16 && isBroken(bytes)) {
    warnings.push({code: 'encoding', saying: ['notUtf8']});
  }
  return {text, warnings};
}

function isBroken(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    return false;
  } catch {
    return true;
  }
}
