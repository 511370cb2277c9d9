import type { CrossConnectStatus } from '../../../domain/cross-connect-lifecycle';
import type { Standing } from '../../../domain/standing';

/** What the picture says besides the names, in the reader's language. */
export interface PictureWords {
  readonly connectionStatus: Readonly<Record<Standing, string>>;
  readonly crossConnectStatus: Readonly<Record<CrossConnectStatus, string>>;
  readonly legend: string;
  readonly legendPipe: string;
  readonly legendStopped: string;
  readonly legendForeign: string;
  mbps(value: number): string;
  counts(vpcs: number, links: number): string;
  /** Whose a VPC of another account is. */
  foreign(account: string): string;
}

/** Everything that a picture is made of besides the network. */
export interface PictureFacts {
  readonly title: string;
  /** As it is read. */
  readonly date: string;
  readonly account: string;
  /** What the picture leaves out or only imagines. */
  readonly note?: string | undefined;
}
