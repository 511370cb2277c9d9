import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { apiQuery } from '../../../api/query';
import { ActionButton } from '../../../components/ActionButton';
import { Notice } from '../../../components/Notice';
import { useOpenDialog } from '../../../components/useOpenDialog';
import { connectionActions } from '../../../domain/connection-lifecycle';
import { crossConnects } from '../../../i18n/en/cross-connects';
import { useWords } from '../../../i18n/Language';

const RemoveDialog = lazy(async () => ({ default: (await import('./RemoveDialog')).RemoveDialog }));

/** Deletes an active connection, wherever it is looked at. */
export function RemoveAction({ connectionId }: { connectionId: string }) {
  const { connections: t } = useWords(crossConnects);
  const me = useQuery(apiQuery('getMe', {})).data;
  const connection = useQuery(apiQuery('getVpcConnection', { params: { connectionId } })).data;
  const [open, setOpen] = useOpenDialog(['remove']);
  const [said, setSaid] = useState<string>();
  if (me === undefined || connection === undefined) return null;
  const { status, sides, twoPersonApproval } = connection;
  const actions = connectionActions({
    ...{ status, sides, twoPersonApproval, permissions: me.permissions },
    ownRequest: me.user.id === connection.requestedBy.id,
    replaced: connection.replacedBy !== undefined,
    crossConnectActive: connection.crossConnect.status === 'ACTIVE',
  });
  return (
    <>
      <div role="status">{said !== undefined && <Notice tone="good">{said}</Notice>}</div>
      {status === 'ACTIVE' && (
        <ActionButton allowed={actions.delete} variant="default" onClick={() => setOpen('remove')}>
          {t.remove}
        </ActionButton>
      )}
      <Suspense>
        {open !== undefined && actions.delete.allowed && (
          <RemoveDialog connection={connection} onDone={setSaid} onClose={() => setOpen(undefined)} />
        )}
      </Suspense>
    </>
  );
}
