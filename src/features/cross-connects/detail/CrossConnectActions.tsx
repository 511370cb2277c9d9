import { Suspense } from 'react';
import { ActionButton } from '../../../components/ActionButton';
import { DeletedIcon, EditIcon, LinkIcon, RefreshIcon, ResizeIcon } from '../../../components/icons';
import { part } from '../../../components/late-code';
import { useCreateShortcut } from '../../../components/shortcuts';
import type { CrossConnectView } from '../../../contract/types';
import { YES } from '../../../domain/allowed';
import { crossConnects } from '../../../i18n/en/cross-connects';
import { useWords } from '../../../i18n/Language';
import { paths } from '../../../paths';
import { useAllowedActions } from '../useAllowedActions';
import { useOpenDialog } from '../../../components/useOpenDialog';

const EditDialog = part(() => import('./EditDialog'), 'EditDialog');
const DeleteDialog = part(() => import('./DeleteDialog'), 'DeleteDialog');
const ResizeDialog = part(() => import('../change/ResizeDialog'), 'ResizeDialog');
const RenewDialog = part(() => import('../change/RenewDialog'), 'RenewDialog');

const DIALOGS = ['edit', 'resize', 'renew', 'delete'] as const;

export function CrossConnectActions({ crossConnect }: { crossConnect: CrossConnectView }) {
  const { actions: t } = useWords(crossConnects);
  const own = crossConnect.access === 'owner';
  const actions = useAllowedActions(crossConnect);
  const [open, setOpen] = useOpenDialog(DIALOGS, () => own);
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
        allowed={actions.resize}
        variant="default"
        leftSection={<ResizeIcon size={16} aria-hidden />}
        onClick={() => setOpen('resize')}
      >
        {t.resize}
      </ActionButton>
      <ActionButton
        allowed={actions.renew}
        variant="default"
        leftSection={<RefreshIcon size={16} aria-hidden />}
        onClick={() => setOpen('renew')}
      >
        {t.renew}
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
        {...useCreateShortcut()}
        leftSection={<LinkIcon size={16} aria-hidden />}
      >
        {t.connect}
      </ActionButton>
      <Suspense>
        {open === 'resize' && own && (
          <ResizeDialog crossConnect={crossConnect} onClose={() => setOpen(undefined)} />
        )}
        {open === 'renew' && own && <RenewDialog rows={[crossConnect]} onClose={() => setOpen(undefined)} />}
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
