import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { apiQuery } from '../../../api/query';
import { ActionButton } from '../../../components/ActionButton';
import { DeletedIcon, EditIcon, LinkIcon } from '../../../components/icons';
import type { CrossConnectView } from '../../../contract/types';
import { YES } from '../../../domain/allowed';
import { crossConnectActions } from '../../../domain/cross-connect-lifecycle';
import { crossConnects } from '../../../i18n/en/cross-connects';
import { useWords } from '../../../i18n/Language';
import { paths } from '../../../paths';

const EditDialog = lazy(async () => ({ default: (await import('./EditDialog')).EditDialog }));
const DeleteDialog = lazy(async () => ({ default: (await import('./DeleteDialog')).DeleteDialog }));

export function CrossConnectActions({ crossConnect }: { crossConnect: CrossConnectView }) {
  const { actions: t } = useWords(crossConnects);
  const me = useQuery(apiQuery('getMe', {}));
  const [open, setOpen] = useState<'edit' | 'delete'>();
  const own = crossConnect.access === 'owner';
  const actions = crossConnectActions({
    status: crossConnect.status,
    permissions: me.data?.permissions ?? ['read', 'change', 'approve', 'spend'],
    own,
    liveConnections: own ? crossConnect.connectionCount + crossConnect.pendingCount : 0,
  });
  // What is in the way of deleting can be named: the dialog lists the connections, with links.
  const blockedByConnections = !actions.delete.allowed && actions.delete.reason === 'has-connections';

  return (
    <>
      <ActionButton
        allowed={actions.rename}
        variant="default"
        leftSection={<EditIcon size={16} aria-hidden />}
        onClick={() => setOpen('edit')}
      >
        {t.edit}
      </ActionButton>
      <ActionButton
        allowed={blockedByConnections ? YES : actions.delete}
        variant="default"
        leftSection={<DeletedIcon size={16} aria-hidden />}
        onClick={() => setOpen('delete')}
      >
        {t.delete}
      </ActionButton>
      <ActionButton
        allowed={actions.connect}
        to={paths.connectVpcs(crossConnect.id)}
        leftSection={<LinkIcon size={16} aria-hidden />}
      >
        {t.connect}
      </ActionButton>
      <Suspense>
        {open === 'edit' && own && (
          <EditDialog crossConnect={crossConnect} onClose={() => setOpen(undefined)} />
        )}
        {open === 'delete' && own && (
          <DeleteDialog crossConnect={crossConnect} onClose={() => setOpen(undefined)} />
        )}
      </Suspense>
    </>
  );
}
