import type {Examiner} from './examiner.js';

/** What can be asked of the worker. */
export type Method = Exclude<keyof Examiner, symbol>;

/** Asks the worker for what a method of its {@link Examiner} answers. */
export interface Question<M extends Method = Method> {
  readonly method: M;
  readonly values: Parameters<Examiner[M]>;
}

export type Reply<M extends Method = Method> = Awaited<ReturnType<Examiner[M]>>;

export type Answer = {readonly value: Reply} | {readonly failure: string};
