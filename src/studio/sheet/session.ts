import type {Progress} from '../../sheet/table.js';
import type {Answer, Request} from './messages.js';

type Final = Exclude<Answer, {kind: 'progress'}>;

/** A conversation with the worker: one question at a time, in order. */
export class Session {
  readonly #worker = new Worker(new URL('./worker.ts', import.meta.url), {type: 'module'});
  readonly #onProgress: (progress: Progress) => void;
  #last: Promise<unknown> = Promise.resolve();

  constructor(onProgress: (progress: Progress) => void) {
    this.#onProgress = onProgress;
  }

  ask(request: Request): Promise<Final> {
    const answer = this.#last.then(() => this.#askNow(request));
    this.#last = answer;
    return answer;
  }

  end(): void {
    this.#worker.terminate();
  }

  #askNow(request: Request): Promise<Final> {
    return new Promise((resolve) => {
      this.#worker.onmessage = ({data}: MessageEvent<Answer>) => {
        if (data.kind === 'progress') this.#onProgress(data.progress);
        else resolve(data);
      };
      this.#worker.onerror = (event) => resolve({kind: 'failed', message: event.message || 'worker'});
      this.#worker.postMessage(request, request.kind === 'open' ? [request.bytes] : []);
    });
  }
}
