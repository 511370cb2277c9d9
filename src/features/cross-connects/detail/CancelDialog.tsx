import { useQuery } from '@tanstack/react-query';
import { topologyQuery } from '../../../api/topology-query';
import { useChange } from '../../../api/useChange';
import { useCurl } from '../../../api/useCurl';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { CopyAsCurl } from '../../../components/CopyAsCurl';
import { pairName } from '../../../components/pair-name';
import { WithoutConnections } from '../../../components/WithoutConnections';
import { crossConnectPage } from '../../../i18n/en/cross-connect-page';
import { useWords } from '../../../i18n/Language';
import type { ConnectionDialogProps } from './ConnectionButtons';

export function CancelDialog({ connection, onClose, onDone }: ConnectionDialogProps) {
  const { cancelRequest: t } = useWords(crossConnectPage);
  const topology = useQuery(topologyQuery()).data;
  const cancel = useChange('cancelVpcConnection');
  const pair = pairName(connection);
  const input = { params: { connectionId: connection.id } };
  const call = useCurl('cancelVpcConnection', input);
  return (
    <ConfirmDialog
      title={t.title}
      confirmLabel={t.confirm}
      danger
      pending={cancel.isPending}
      error={cancel.error}
      onClose={onClose}
      onConfirm={() => {
        // The row, and this dialog with it, may go before the mutation's own callbacks come: its promise is kept all the same.
        cancel.mutateAsync(input).then(
          () => {
            onDone(t.done(pair));
            onClose();
          },
          () => undefined, // `cancel.error` shows it.
        );
      }}
    >
      <p>{t.text(pair, connection.accepter.accountName)}</p>
      <WithoutConnections topology={topology} connectionId={connection.id} />
      <CopyAsCurl {...call} />
    </ConfirmDialog>
  );
}
