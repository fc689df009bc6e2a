/** What Windows-1252 has from 0x80 to 0x9F, where ISO 8859-1 has controls; five stay what they are. */
const EXTRA = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Bytes in Windows-1252 as text. Node takes it for ISO 8859-1 up to its version 23, and a dash for a control. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes).replace(/[\x80-\x9f]/g, fromWindows1252);
}

/** What stands for a control from U+0080 to U+009F where someone has taken Windows-1252 for ISO 8859-1. */
export const fromWindows1252 = (control: string): string => EXTRA[control.charCodeAt(0) - 0x80]!;
