import { useQuery } from '@tanstack/react-query';
import { topologyQuery } from '../../../api/topology-query';
import { useChange } from '../../../api/useChange';
import { useCurl } from '../../../api/useCurl';
import { usePermissions } from '../../../api/usePermissions';
import { pairName } from '../../../components/pair-name';
import { RequestAgainDialog } from '../../../components/RequestAgainDialog';
import { useAgainDraft } from '../../../components/useAgainDraft';
import { requestAgain } from '../../../i18n/en/request-again';
import { useWords } from '../../../i18n/Language';
import type { ConnectionDialogProps } from './ConnectionButtons';

export function AgainDialog({ connection, onClose, onDone }: ConnectionDialogProps) {
  const t = useWords(requestAgain);
  const again = useAgainDraft(connection, usePermissions());
  const send = useChange('requestVpcConnectionAgain');
  const input = { params: { connectionId: connection.id }, body: again.body };
  return (
    <RequestAgainDialog
      request={connection}
      again={again}
      topology={useQuery(topologyQuery()).data}
      pending={send.isPending}
      error={send.error}
      call={useCurl('requestVpcConnectionAgain', input)}
      onClose={onClose}
      onSend={() =>
        send.mutate(input, {
          onSuccess: () => {
            again.forget();
            onDone((input.body.approveNow ? t.doneApproved : t.done)(pairName(connection)));
            onClose();
          },
        })
      }
    />
  );
}
