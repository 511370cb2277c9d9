import { useQuery } from '@tanstack/react-query';
import { topologyQuery } from '../../../api/topology-query';
import { useChange } from '../../../api/useChange';
import { useCurl } from '../../../api/useCurl';
import { usePermissions } from '../../../api/usePermissions';
import { CopyAsCurl } from '../../../components/CopyAsCurl';
import { pairName } from '../../../components/pair-name';
import { RequestAgainDialog } from '../../../components/RequestAgainDialog';
import type { Input } from '../../../contract/operations';
import { requestAgain } from '../../../i18n/en/request-again';
import { useWords } from '../../../i18n/Language';
import type { ConnectionDialogProps } from './ConnectionButtons';

export function AgainDialog({ connection, onClose, onDone }: ConnectionDialogProps) {
  const t = useWords(requestAgain);
  const again = useChange('requestVpcConnectionAgain');
  const params = { connectionId: connection.id };
  return (
    <RequestAgainDialog
      request={connection}
      topology={useQuery(topologyQuery()).data}
      permissions={usePermissions()}
      pending={again.isPending}
      error={again.error}
      onClose={onClose}
      asCurl={(body) => <AgainAsCurl {...{ params, body }} />}
      onSend={(body, forget) =>
        again.mutate(
          { params, body },
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

function AgainAsCurl(input: Input<'requestVpcConnectionAgain'>) {
  return <CopyAsCurl {...useCurl('requestVpcConnectionAgain', input)} />;
}
