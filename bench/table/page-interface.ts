export interface TablePage {
  /** Until the first rows are painted, and until the table is as it stays; in ms. */
  mount(): Promise<{ firstRow: number; whole: number }>;
  /** The rows the other way round, and one more ticked: until the second frame after. */
  sort(): Promise<number>;
  tick(): Promise<number>;
  /** Frames while it is scrolled, sorted, in ms. */
  scroll(): Promise<number[]>;
  elements(): number;
}
declare global {
  interface Window {
    table?: TablePage;
  }
}
