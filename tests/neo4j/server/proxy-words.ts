/** Places in the memory that a proxy shares with the one who started it. */
export const WORDS = { next: 0, bytes: 1, cuts: 2 } as const;

/** What the word `next` can say. */
export const BREAKS = { none: 0, 'before commit': 1, 'during commit': 2, 'after commit': 3, bytes: 4 } as const;

/** What the thread of a proxy is started with. */
export interface ProxyStart {
  /** Of the server behind it. */
  readonly port: number;
  readonly words: Int32Array;
}
