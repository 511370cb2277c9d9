import { useQuery } from '@tanstack/react-query';
import { topologyQuery } from '../../../api/topology-query';
import { useChange } from '../../../api/useChange';
import { usePermissions } from '../../../api/usePermissions';
import { pairName } from '../../../components/pair-name';
import { RequestAgainDialog } from '../../../components/RequestAgainDialog';
import { requestAgain } from '../../../i18n/en/request-again';
import { useWords } from '../../../i18n/Language';
import type { ConnectionDialogProps } from './ConnectionButtons';

export function AgainDialog({ connection, onClose, onDone }: ConnectionDialogProps) {
  const t = useWords(requestAgain);
  const again = useChange('requestVpcConnectionAgain');
  return (
    <RequestAgainDialog
      request={connection}
      topology={useQuery(topologyQuery()).data}
      permissions={usePermissions()}
      pending={again.isPending}
      error={again.error}
      onClose={onClose}
      onSend={(body, forget) =>
        again.mutate(
          { params: { connectionId: connection.id }, body },
          {
            onSuccess: () => {
              forget();
              onDone((body.approveNow ? t.doneApproved : t.done)(pairName(connection)));
              onClose();
            },
          },
        )
      }
    />
  );
}
