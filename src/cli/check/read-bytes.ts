import {FeedError} from '../../feed/feed-error.js';
import {MAX_BYTES} from '../../feed/feed-request.js';

/** Reads a stream to its end. Throws a FeedError where it is longer than the widgets read. */
export async function readBytes(stream: AsyncIterable<Uint8Array>, url: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.byteLength;
    if (length > MAX_BYTES) {
      throw new FeedError(
        'too-large',
        url,
        `It is larger than ${MAX_BYTES / 1e6} MB, the most that is read.`,
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
