import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { apiQuery } from '../../api/query';
import { usePermissions } from '../../api/usePermissions';
import { connectionActionsOf } from '../../components/connection-actions-of';
import {
  ActivityIcon,
  AddressSpaceIcon,
  CancelledIcon,
  CheckIcon,
  CopyIcon,
  CrossConnectIcon,
  DeletedIcon,
  EditIcon,
  LinkIcon,
  ReachabilityIcon,
  RefreshIcon,
  RejectedIcon,
  ResizeIcon,
  TableIcon,
  TopologyIcon,
  WalletIcon,
} from '../../components/icons';
import { pairName } from '../../components/pair-name';
import type { CrossConnectView, Me, Vpc, VpcConnection } from '../../contract/types';
import { YES, type Allowed } from '../../domain/allowed';
import type { Permission } from '../../domain/permissions';
import { allowedActions } from '../../features/cross-connects/useAllowedActions';
import { isGone, requestPath, shownActions } from '../../features/requests/request';
import { components } from '../../i18n/en/components';
import { palette } from '../../i18n/en/palette';
import { useWords } from '../../i18n/Language';
import { CONNECT_VPC_HASH, paths } from '../../paths';
import type { Entry } from './entry';
import { useObjectHere } from './useObjectHere';

type Copy = (text: string) => void;
type Action = Pick<Entry, 'key' | 'icon' | 'label' | 'go' | 'stays'> & { allowed?: Allowed };

/** What can be done with the one object that the page is about; nothing where it is about none. */
export function useHere(copy: Copy): { name: string | undefined; entries: Entry[] } {
  const { pathname } = useLocation();
  const t = useWords(palette);
  const { reason } = useWords(components);
  const me = useQuery(apiQuery('getMe', {})).data;
  const permissions = usePermissions();
  const { id, crossConnect, vpc, connection } = useObjectHere();
  const actions =
    crossConnect !== undefined
      ? ofCrossConnect(t, crossConnect, permissions)
      : vpc !== undefined
        ? ofVpc(t, vpc, copy, pathname)
        : connection !== undefined && me !== undefined
          ? ofConnection(t, connection, me)
          : [];
  const everywhere: Action[] = [
    ...(actions.length === 0
      ? []
      : [{ key: 'copy-id', icon: CopyIcon, label: t.copyId, go: () => copy(id), stays: true }]),
    {
      key: 'copy-link',
      icon: LinkIcon,
      label: t.copyLink,
      go: () => copy(window.location.href),
      stays: true,
    },
  ];
  return {
    name: crossConnect?.name ?? vpc?.name ?? (connection && pairName(connection)),
    entries: [...actions, ...everywhere].map(({ allowed = YES, ...action }) => ({
      ...action,
      group: 'here',
      ...(!allowed.allowed && { unavailable: reason[allowed.reason] }),
    })),
  };
}
type Words = ReturnType<typeof useWords<'palette', typeof palette.en>>;

function ofCrossConnect(
  t: Words,
  crossConnect: CrossConnectView,
  permissions: readonly Permission[],
): Action[] {
  const { id } = crossConnect;
  const may = allowedActions(crossConnect, permissions);
  const words = t.crossConnect;
  // The dialog of deleting names the connections that are in the way.
  const blocked = !may.delete.allowed && may.delete.reason === 'has-connections';
  const does = (
    key: 'edit' | 'resize' | 'renew' | 'delete',
    icon: Action['icon'],
    allowed: Allowed,
  ): Action => ({
    ...{ key, icon, label: words[key], go: paths.crossConnect(id, { do: key }), allowed },
  });
  return [
    { key: 'connect', icon: LinkIcon, label: words.connect, go: paths.connectVpcs(id), allowed: may.connect },
    does('resize', ResizeIcon, may.resize),
    does('renew', RefreshIcon, may.renew),
    does('edit', EditIcon, may.rename),
    does('delete', DeletedIcon, blocked ? YES : may.delete),
    { key: 'topology', icon: TopologyIcon, label: t.topology, go: paths.topology({ selected: id }) },
    ...(crossConnect.access === 'owner'
      ? [
          { key: 'matrix', icon: TableIcon, label: words.matrix, go: paths.pairingMatrix(id) },
          { key: 'ledger', icon: WalletIcon, label: words.ledger, go: paths.billing({ crossConnectId: id }) },
        ]
      : []),
    { key: 'routes', icon: ReachabilityIcon, label: words.routes, go: paths.crossConnectRoutes(id) },
    { key: 'activity', icon: ActivityIcon, label: words.activity, go: paths.crossConnectActivity(id) },
  ];
}

function ofVpc(t: Words, { id, cidr }: Vpc, copy: Copy, pathname: string): Action[] {
  const page = paths.vpc(id);
  const toStart = () => {
    window.location.hash = CONNECT_VPC_HASH;
  };
  return [
    { key: 'connect', icon: LinkIcon, label: t.vpc.connect, go: pathname === page ? toStart : page },
    { key: 'reach', icon: ReachabilityIcon, label: t.vpc.reach, go: paths.reachability({ from: id }) },
    { key: 'topology', icon: TopologyIcon, label: t.topology, go: paths.topology({ selected: id }) },
    { key: 'space', icon: AddressSpaceIcon, label: t.vpc.space, go: paths.addressSpace({ block: cidr }) },
    { key: 'copy-cidr', icon: CopyIcon, label: t.copyCidr(cidr), go: () => copy(cidr), stays: true },
  ];
}

const ICON = {
  accept: CheckIcon,
  reject: RejectedIcon,
  cancel: CancelledIcon,
  requestAgain: RefreshIcon,
  delete: DeletedIcon,
} as const;

function ofConnection(t: Words, connection: VpcConnection, me: Me): Action[] {
  const { id, crossConnect, status } = connection;
  const may = connectionActionsOf(connection, me);
  const shown = [...shownActions(connection), ...(status === 'ACTIVE' ? (['delete'] as const) : [])];
  return [
    ...shown.map((action): Action => ({
      ...{ key: action, icon: ICON[action], label: t.connection[action], allowed: may[action] },
      go:
        action === 'delete'
          ? paths.topology({ selected: id, do: 'remove' })
          : requestPath(connection, { do: action === 'requestAgain' ? 'again' : action }),
    })),
    { key: 'topology', icon: TopologyIcon, label: t.topology, go: paths.topology({ selected: id }) },
    ...(isGone(connection)
      ? []
      : [
          {
            ...{ key: 'through', icon: CrossConnectIcon, label: t.connection.through(crossConnect.name) },
            go: paths.crossConnect(crossConnect.id),
          },
        ]),
  ];
}
