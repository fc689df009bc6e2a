declare module 'faulty-server' {
  /** The origin of the server that misbehaves on command; see faulty-server.mjs. */
  export const origin: string;
}
