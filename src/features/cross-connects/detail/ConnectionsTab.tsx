import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useOutletContext, useSearchParams } from 'react-router';
import { usePermissions } from '../../../api/usePermissions';
import { ActionButton } from '../../../components/ActionButton';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorNotice } from '../../../components/ErrorNotice';
import { FoundLine } from '../../../components/FoundLine';
import { ListSkeleton } from '../../../components/ListSkeleton';
import { Notice } from '../../../components/Notice';
import type { CrossConnectView, VpcConnection } from '../../../contract/types';
import { isLive } from '../../../domain/connection-lifecycle';
import { crossConnectActions } from '../../../domain/cross-connect-lifecycle';
import { crossConnectPage } from '../../../i18n/en/cross-connect-page';
import { crossConnects } from '../../../i18n/en/cross-connects';
import { useWords } from '../../../i18n/Language';
import { paths } from '../../../paths';
import { anyMoving, connectionsQuery, whileMoving } from '../queries';
import { ConnectionTable } from './ConnectionTable';
import classes from './detail.module.css';

export function ConnectionsTab() {
  const { connections: t } = useWords(crossConnectPage);
  const crossConnect = useOutletContext<CrossConnectView>();
  const [search] = useSearchParams();
  const [said, setSaid] = useState<string>();
  const status = useRef<HTMLDivElement>(null);
  // The button that was pressed is often gone with what it did: the focus goes to what came of it.
  useEffect(() => {
    if (said !== undefined) status.current?.focus();
  }, [said]);
  const connections = useQuery({
    ...connectionsQuery(crossConnect.id),
    refetchInterval: whileMoving<{ items: VpcConnection[] }>(({ items }) => anyMoving(items)),
  });
  if (connections.isPending) return <ListSkeleton rows={4} />;
  if (connections.data === undefined)
    return <ErrorNotice error={connections.error} onRetry={() => void connections.refetch()} />;

  const { items } = connections.data;
  const live = items.filter(({ status }) => isLive(status));
  const ended = items.filter(({ status }) => !isLive(status));
  const shared = { linkedId: search.get('connection') ?? undefined, onDone: setSaid };
  return (
    <div className={classes.stack}>
      {connections.isError && (
        <ErrorNotice error={connections.error} onRetry={() => void connections.refetch()} />
      )}
      {/* What an action did shows where the action was. */}
      <div role="status" ref={status} tabIndex={-1}>
        {said !== undefined && <Notice tone="good">{said}</Notice>}
      </div>
      <div>
        <FoundLine
          text={t.found(live.length)}
          at={connections.dataUpdatedAt}
          fetching={connections.isFetching}
        />
        {live.length > 0 ? (
          <ConnectionTable caption={t.caption} connections={live} {...shared} />
        ) : (
          <NothingConnected crossConnect={crossConnect} />
        )}
      </div>
      {ended.length > 0 && (
        <section className={classes.history}>
          <h2>{t.history}</h2>
          <ConnectionTable caption={t.historyCaption} connections={ended} ended {...shared} />
        </section>
      )}
    </div>
  );
}

function NothingConnected({ crossConnect }: { crossConnect: CrossConnectView }) {
  const { actions } = useWords(crossConnects);
  const { connections: t } = useWords(crossConnectPage);
  const { connect } = crossConnectActions({
    status: crossConnect.status,
    permissions: usePermissions(),
    own: crossConnect.access === 'owner',
    liveConnections: 0,
  });
  return (
    <EmptyState
      title={t.emptyTitle}
      text={t.emptyText(crossConnect.requesterRegionId, crossConnect.accepterRegionId)}
      action={
        <ActionButton allowed={connect} to={paths.connectVpcs(crossConnect.id)}>
          {actions.connect}
        </ActionButton>
      }
    />
  );
}
