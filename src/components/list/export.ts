import type { Call } from '../useCall';

export interface Chunk {
  page: number;
  pageSize: number;
}
export type Load<Row> = (chunk: Chunk) => Promise<{ items: readonly Row[]; total: number }>;

export interface Csv<Row> {
  header: readonly string[];
  /** Figures as numbers, so that a spreadsheet can count with them. */
  row: (row: Row) => readonly (string | number)[];
}
/** How a list becomes a file. */
export interface Export<Row> {
  /** Of the file, without its ending. */
  fileName: string;
  /** A piece of all that fits the filters, in the order of the list. */
  load: Load<Row>;
  csv: () => Promise<Csv<Row>>;
  /** The read of what is shown, made by `curlOfQuery`. */
  curl: () => Promise<Call>;
  /** `3 VPCs` */
  countOf: (count: number) => string;
}
