import type { WorldName } from '../../contract/demo';
import { busy } from './busy';
import { conflicts } from './conflicts';
import { huge } from './huge';
import { empty, example, twoRegions } from './running-example';
import { twoAccounts } from './two-accounts';
import { wide } from './wide';
import type { WorldRows } from './world-builder';

const WORLDS: Record<WorldName, (now: string) => WorldRows> = {
  empty,
  'two-regions': twoRegions,
  example,
  conflicts,
  'two-accounts': twoAccounts,
  busy,
  wide,
  huge,
};

/** The rows of a named world as it stands at `now`: the same moment gives the same rows. */
export const worldRows = (world: WorldName, now: string): WorldRows => WORLDS[world](now);
