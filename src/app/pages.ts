import {
  ActivityIcon,
  AddressSpaceIcon,
  BracesIcon,
  CrossConnectIcon,
  GlossaryIcon,
  OverviewIcon,
  PackagesIcon,
  ReachabilityIcon,
  RequestsIcon,
  TopologyIcon,
  VpcIcon,
  WalletIcon,
} from '../components/icons';

/** The pages of the navigation, each named as its path and its shortcut are. */
export const PAGES = [
  { id: 'overview', icon: OverviewIcon },
  { id: 'crossConnects', icon: CrossConnectIcon },
  { id: 'requests', icon: RequestsIcon },
  { id: 'topology', icon: TopologyIcon },
  { id: 'reachability', icon: ReachabilityIcon },
  { id: 'vpcs', icon: VpcIcon },
  { id: 'addressSpace', icon: AddressSpaceIcon },
  { id: 'packages', icon: PackagesIcon },
  { id: 'billing', icon: WalletIcon },
  { id: 'activity', icon: ActivityIcon },
] as const;
/** To look something up; no key leads there. */
export const REFERENCE_PAGES = [
  { id: 'glossary', icon: GlossaryIcon },
  { id: 'apiDocs', icon: BracesIcon },
] as const;
