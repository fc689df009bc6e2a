/** As long as a link may be that mail programs and messengers leave whole. */
const MAX_LENGTH = 6000;

/** The text, compressed, as the part of an address behind `#feed=`; `undefined` where that would be too long. */
export async function packFeed(text: string): Promise<string | undefined> {
  // Far more than fits, even where it compresses well.
  if (text.length > 200_000) return undefined;
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const packed = btoa(String.fromCharCode(...bytes.slice(0, MAX_LENGTH)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
  return bytes.length <= MAX_LENGTH && packed.length <= MAX_LENGTH ? packed : undefined;
}

/** The text that {@link packFeed} has packed. Rejects where it is none, or unpacks to more than 1 MB. */
export async function unpackFeed(packed: string): Promise<string> {
  const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const chunks: BlobPart[] = [];
  for (let size = 0; ;) {
    const {done, value} = await reader.read();
    if (done) return new Blob(chunks).text();
    size += value.byteLength;
    if (size > 1_000_000) throw new RangeError('The feed in the address is larger than 1 MB.');
    chunks.push(value);
  }
}
