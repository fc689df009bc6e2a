import {Fault} from '../../doctor/saying.js';
import {MAX_BYTES} from '../../feed/feed-request.js';

/** Reads a stream to its end. Throws a FeedError where it is longer than the widgets read. */
export async function readBytes(stream: AsyncIterable<Uint8Array>, url: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.byteLength;
    if (length > MAX_BYTES) {
      throw new Fault('too-large', url, ['tooLarge', MAX_BYTES / 1e6]);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
