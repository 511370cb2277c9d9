export interface BenchPage {
  /** Until the second frame after, in ms. */
  mount(): Promise<number>;
  select(vpcId: string): Promise<number>;
  /** VPCs that have links, spread over the picture. */
  readonly vpcIds: readonly string[];
  startFrames(): void;
  /** The intervals between frames since the start, in ms. */
  stopFrames(): number[];
}
declare global {
  interface Window {
    candidate?: BenchPage;
  }
}
