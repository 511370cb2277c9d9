import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { apiQuery } from '../../api/query';
import { ActionButton } from '../../components/ActionButton';
import type { CrossConnect } from '../../contract/types';
import { crossConnectActions } from '../../domain/lifecycle';
import { vpcs as words } from '../../i18n/en/vpcs';
import { useWords } from '../../i18n/Language';

/** A link to the wizard; where connecting is not possible a button that says why. */
export function ConnectButton({ crossConnect, to }: { crossConnect: CrossConnect; to: string }) {
  const { start: t } = useWords(words);
  const me = useQuery(apiQuery('getMe', {}));
  const { connect } = crossConnectActions({
    status: crossConnect.status,
    permissions: me.data?.permissions ?? [],
    own: crossConnect.accountId === me.data?.account.id,
    liveConnections: crossConnect.connectionCount + crossConnect.pendingCount,
  });
  if (me.data === undefined) return null;
  const look = { size: 'xs', variant: 'default', 'aria-label': t.openFor(crossConnect.name) } as const;
  return connect.allowed ? (
    <Button component={Link} to={to} {...look}>
      {t.open}
    </Button>
  ) : (
    <ActionButton allowed={connect} onClick={() => undefined} {...look}>
      {t.open}
    </ActionButton>
  );
}
