import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../api/query';
import { ActionButton } from '../../components/ActionButton';
import type { CrossConnect } from '../../contract/types';
import { crossConnectActions } from '../../domain/cross-connect-lifecycle';
import { vpcs as words } from '../../i18n/en/vpcs';
import { useWords } from '../../i18n/Language';

/** Leads to the wizard; where connecting is not possible it says why. */
export function ConnectButton({ crossConnect, to }: { crossConnect: CrossConnect; to: string }) {
  const { start: t } = useWords(words);
  const me = useQuery(apiQuery('getMe', {}));
  if (me.data === undefined) return null;
  const { connect } = crossConnectActions({
    status: crossConnect.status,
    permissions: me.data.permissions,
    own: crossConnect.accountId === me.data.account.id,
    liveConnections: crossConnect.connectionCount + crossConnect.pendingCount,
  });
  return (
    <ActionButton
      allowed={connect}
      to={to}
      size="xs"
      variant="default"
      aria-label={t.openFor(crossConnect.name)}
    >
      {t.open}
    </ActionButton>
  );
}
