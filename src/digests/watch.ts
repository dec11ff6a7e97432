/**
 * Up to this size, in bytes, the browser's own digest is used, which needs the whole file in memory
 * and is three to four times as fast. Above it the file is read as a stream, so that memory stays small.
 */
export const smallFile = 32 * 1024 * 1024;

/** How a caller follows and holds a digest. */
export interface Watch {
  /** Called with the number of bytes just read. */
  onBytes?: (count: number) => void;
  /** Awaited before each piece; a caller that pauses returns a promise it resolves later. */
  gate?: () => Promise<void> | undefined;
  signal?: AbortSignal;
}
