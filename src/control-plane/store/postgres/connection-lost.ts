import { StoreBusy } from '../port';

/** The connection broke: what its transaction has done is undone, unless it was being committed. */
export class ConnectionLost extends StoreBusy {
  override name = 'ConnectionLost';
}

/** A server says these before it closes the connection; 40003: whether the statement was completed is not known. */
const LAST_WORDS = /^(08|57P0|40003)/;

export const isLastWord = (error: unknown) =>
  error instanceof Error && 'code' in error && LAST_WORDS.test(String(error.code));
