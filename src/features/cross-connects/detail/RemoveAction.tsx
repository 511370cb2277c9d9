import { useQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { apiQuery } from '../../../api/query';
import { ActionButton } from '../../../components/ActionButton';
import { connectionActionsOf } from '../../../components/connection-actions-of';
import { part } from '../../../components/late-code';
import { Notice } from '../../../components/Notice';
import { useOpenDialog } from '../../../components/useOpenDialog';
import { crossConnectPage } from '../../../i18n/en/cross-connect-page';
import { useWords } from '../../../i18n/Language';

const RemoveDialog = part(() => import('./RemoveDialog'), 'RemoveDialog');

/** Deletes an active connection, wherever it is looked at. */
export function RemoveAction({ connectionId }: { connectionId: string }) {
  const { connections: t } = useWords(crossConnectPage);
  const me = useQuery(apiQuery('getMe', {})).data;
  const connection = useQuery(apiQuery('getVpcConnection', { params: { connectionId } })).data;
  const [said, setSaid] = useState<string>();
  const actions = me && connection && connectionActionsOf(connection, me);
  const [open, setOpen] = useOpenDialog(['remove'], () => actions?.delete.allowed === true);
  if (connection === undefined || actions === undefined) return null;
  const finish = (text: string) => {
    setSaid(text);
    setOpen(undefined);
  };
  return (
    <>
      <div role="status">{said !== undefined && <Notice tone="good">{said}</Notice>}</div>
      {connection.status === 'ACTIVE' && (
        <ActionButton allowed={actions.delete} variant="default" onClick={() => setOpen('remove')}>
          {t.remove}
        </ActionButton>
      )}
      <Suspense>
        {open === 'remove' && (
          <RemoveDialog connection={connection} onDone={finish} onClose={() => setOpen(undefined)} />
        )}
      </Suspense>
    </>
  );
}
