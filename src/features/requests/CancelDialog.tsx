import { useQuery } from '@tanstack/react-query';
import { topologyQuery } from '../../api/topology-query';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { useChange } from '../../api/useChange';
import { useCurl } from '../../api/useCurl';
import { CopyAsCurl } from '../../components/CopyAsCurl';
import { pairName } from '../../components/pair-name';
import { WithoutConnections } from '../../components/WithoutConnections';
import { requests } from '../../i18n/en/requests';
import { useWords } from '../../i18n/Language';
import type { RequestDialogProps } from './RequestActions';

export function CancelDialog({ request, onClose, onDone, onRefused }: RequestDialogProps) {
  const { cancelDialog: t, done } = useWords(requests);
  const cancel = useChange('cancelVpcConnection');
  const pair = pairName(request);
  const input = { params: { connectionId: request.id } };
  const call = useCurl('cancelVpcConnection', input);
  const topology = useQuery(topologyQuery()).data;
  return (
    <ConfirmDialog
      title={t.title}
      confirmLabel={t.confirm}
      danger
      pending={cancel.isPending}
      error={cancel.error}
      onClose={onClose}
      onConfirm={() =>
        cancel.mutate(input, {
          onSuccess: () => onDone({ text: done.cancelled(pair) }),
          onError: (error) => onRefused(error),
        })
      }
    >
      <p>{t.text(pair, request.accepter.accountName)}</p>
      <WithoutConnections topology={topology} connectionId={request.id} />
      <CopyAsCurl {...call} />
    </ConfirmDialog>
  );
}
