import { Suspense, useState } from 'react';
import { usePermissions } from '../../../../api/usePermissions';
import { ActionButton } from '../../../../components/ActionButton';
import { part } from '../../../../components/late-code';
import type { Selected } from '../../../../components/list/useSelection';
import type { CrossConnect } from '../../../../contract/types';
import { lacks, unless } from '../../../../domain/allowed';
import { crossConnects } from '../../../../i18n/en/cross-connects';
import { useWords } from '../../../../i18n/Language';

const DeleteManyDialog = part(() => import('./DeleteManyDialog'), 'DeleteManyDialog');

const RenewDialog = part(() => import('../../change/RenewDialog'), 'RenewDialog');

/** What can be done with the ticked Cross Connects. */
export function BulkActions({ selection }: { selection: Selected<CrossConnect> }) {
  const { deleteMany: t, actions } = useWords(crossConnects);
  const permissions = usePermissions();
  /** The rows as they were when the dialog opened: those that are gone afterwards keep their result in it. */
  const [deleting, setDeleting] = useState<readonly CrossConnect[]>();
  const [renewing, setRenewing] = useState<readonly CrossConnect[]>();
  const needs = (permission: 'change' | 'spend') => unless(lacks(permissions, permission));

  return (
    <>
      <ActionButton
        allowed={needs('spend')}
        variant="default"
        size="xs"
        onClick={() => setRenewing(selection.rows)}
      >
        {actions.renew}
      </ActionButton>
      <ActionButton
        allowed={needs('change')}
        variant="default"
        size="xs"
        onClick={() => setDeleting(selection.rows)}
      >
        {t.open}
      </ActionButton>
      {deleting && (
        <Suspense>
          <DeleteManyDialog
            rows={deleting}
            onClose={(left) => {
              setDeleting(undefined);
              selection.setRows(left);
            }}
          />
        </Suspense>
      )}
      {renewing && (
        <Suspense>
          <RenewDialog
            rows={renewing}
            onClose={(left) => {
              setRenewing(undefined);
              selection.setRows(left);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
