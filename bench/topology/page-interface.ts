export interface Growth {
  readonly ms: number;
  readonly moved: number;
}
export interface BenchPage {
  /** Until the second frame after, and until everything is drawn, in ms; the whole, or what is at a place. */
  mount(at?: string): Promise<number>;
  /** The middle of a region, so large that cards can be read. */
  readonly near: string;
  select(vpcId: string): Promise<number>;
  /** One connection more, from its data to the picture: main-thread time in ms, and how many VPCs stand elsewhere. */
  grow?(): Promise<Growth>;
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
