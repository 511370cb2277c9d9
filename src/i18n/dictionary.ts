import type { Namespace, Words } from './words';
import type { shell } from './en/shell';
import type { components } from './en/components';
import type { lists } from './en/lists';
import type { listTools } from './en/list-tools';
import type { explain } from './en/explain';
import type { overview } from './en/overview';
import type { crossConnects } from './en/cross-connects';
import type { createCrossConnect } from './en/create-cross-connect';
import type { payment } from './en/payment';
import type { resize } from './en/resize';
import type { renew } from './en/renew';
import type { billing } from './en/billing';
import type { vpcConnections } from './en/vpc-connections';
import type { requests } from './en/requests';
import type { topology } from './en/topology';
import type { topologyExport } from './en/topology-export';
import type { reachability } from './en/reachability';
import type { traffic } from './en/traffic';
import type { vpcs } from './en/vpcs';
import type { packages } from './en/packages';
import type { activity } from './en/activity';
import type { whatIf } from './en/what-if';
import type { matrix } from './en/matrix';
import type { addressSpace } from './en/address-space';
import type { demo } from './en/demo';
import type { signIn } from './en/sign-in';

type Of<N> = N extends Namespace<string, infer T> ? Words<T> : never;

/** Every namespace; a language that lacks one, or a word of one, does not compile. */
export interface Dictionary {
  shell: Of<typeof shell>;
  components: Of<typeof components>;
  lists: Of<typeof lists>;
  listTools: Of<typeof listTools>;
  explain: Of<typeof explain>;
  overview: Of<typeof overview>;
  crossConnects: Of<typeof crossConnects>;
  createCrossConnect: Of<typeof createCrossConnect>;
  payment: Of<typeof payment>;
  resize: Of<typeof resize>;
  renew: Of<typeof renew>;
  billing: Of<typeof billing>;
  vpcConnections: Of<typeof vpcConnections>;
  requests: Of<typeof requests>;
  topology: Of<typeof topology>;
  topologyExport: Of<typeof topologyExport>;
  reachability: Of<typeof reachability>;
  traffic: Of<typeof traffic>;
  vpcs: Of<typeof vpcs>;
  packages: Of<typeof packages>;
  activity: Of<typeof activity>;
  whatIf: Of<typeof whatIf>;
  matrix: Of<typeof matrix>;
  addressSpace: Of<typeof addressSpace>;
  demo: Of<typeof demo>;
  signIn: Of<typeof signIn>;
}
