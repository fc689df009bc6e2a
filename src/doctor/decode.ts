import {sniffEncoding} from '../feed/encoding.js';
import type {Warning} from './report.js';

/** Bytes as a browser takes them, which is as UTF-8, with what is unusual about them. */
export function decode(bytes: Uint8Array): {text: string; warnings: Warning[]} {
  const warnings: Warning[] = [];
  const {encoding, bom} = sniffEncoding(bytes);
  const isUtf16 = encoding.startsWith('utf-16');
  if (bom && !isUtf16) warnings.push({code: 'bom', saying: ['bom']});
  if (isUtf16) warnings.push({code: 'encoding', saying: ['utf16']});
  else if (encoding !== 'utf-8') warnings.push({code: 'encoding', saying: ['notUtf8']});
  return {text: new TextDecoder().decode(bytes), warnings};
}
