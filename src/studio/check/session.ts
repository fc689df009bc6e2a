import type {Answer, Method, Question, Reply} from './messages.js';

/** A conversation with the worker that examines the feed: one question at a time, in order. */
export class Session {
  readonly #worker = new Worker(new URL('./worker.ts', import.meta.url), {type: 'module'});
  #last: Promise<unknown> = Promise.resolve();

  /** Rejects where the worker cannot be had, or fails. */
  ask<M extends Method>(method: M, ...values: Question<M>['values']): Promise<Reply<M>> {
    const answer = this.#last.then(() => this.#askNow({method, values}));
    this.#last = answer.catch(() => undefined); // told to who asked
    return answer;
  }

  end(): void {
    this.#worker.terminate();
  }

  #askNow<M extends Method>(question: Question<M>): Promise<Reply<M>> {
    return new Promise((resolve, reject) => {
      this.#worker.onmessage = ({data}: MessageEvent<Answer>) => {
        if ('failure' in data) reject(new Error(data.failure));
        else resolve(data.value as Reply<M>);
      };
      this.#worker.onerror = ({message}) => reject(new Error(message || 'worker'));
      this.#worker.postMessage(question);
    });
  }
}
