import { useQuery } from '@tanstack/react-query';
import { topologyQuery } from '../../../api/topology-query';
import { useChange } from '../../../api/useChange';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { WithoutConnections } from '../../../components/WithoutConnections';
import { crossConnects } from '../../../i18n/en/cross-connects';
import { useWords } from '../../../i18n/Language';
import type { ConnectionDialogProps } from './ConnectionButtons';
import { pairName } from './pair-name';

export function CancelDialog({ connection, onClose, onDone }: ConnectionDialogProps) {
  const { cancelRequest: t } = useWords(crossConnects);
  const topology = useQuery(topologyQuery()).data;
  const cancel = useChange('cancelVpcConnection');
  const pair = pairName(connection);
  return (
    <ConfirmDialog
      title={t.title}
      confirmLabel={t.confirm}
      danger
      pending={cancel.isPending}
      error={cancel.error}
      onClose={onClose}
      onConfirm={() => {
        cancel.mutate(
          { params: { connectionId: connection.id } },
          {
            onSuccess: () => {
              onDone(t.done(pair));
              onClose();
            },
          },
        );
      }}
    >
      <p>{t.text(pair, connection.accepter.accountName)}</p>
      <WithoutConnections topology={topology} connectionId={connection.id} />
    </ConfirmDialog>
  );
}
