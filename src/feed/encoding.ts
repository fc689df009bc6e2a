import {decodeWindows1252} from './windows-1252.js';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The encoding of a text, as far as its bytes tell: UTF-8 where they are valid, else what Western Windows writes. */
export function sniffEncoding(bytes: Uint8Array): {encoding: Encoding; bom: boolean} {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return {encoding: isUtf8(bytes) ? 'utf-8' : 'windows-1252', bom: true};
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return {encoding: 'utf-16le', bom: true};
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return {encoding: 'utf-16be', bom: true};
  return {encoding: guessUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252'), bom: false};
}

/** The text of a file, whatever program wrote it. */
export function decode(bytes: Uint8Array): {text: string; encoding: Encoding; bom: boolean} {
  const {encoding, bom} = sniffEncoding(bytes);
  const text =
    encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  return {text, encoding, bom};
}

/** UTF-16 without its mark: in Western text every other byte is zero. */
function guessUtf16(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, 1000);
  const zeros = [0, 0];
  sample.forEach((byte, i) => byte === 0 && zeros[i % 2]!++);
  const many = sample.length * 0.3;
  return zeros[1]! > many ? 'utf-16le' : zeros[0]! > many ? 'utf-16be' : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    return true;
  } catch {
    return false; // that is the question
  }
}
