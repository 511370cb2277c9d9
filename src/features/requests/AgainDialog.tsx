import { useQuery } from '@tanstack/react-query';
import { topologyQuery } from '../../api/topology-query';
import { useChange } from '../../api/useChange';
import { useCurl } from '../../api/useCurl';
import { usePermissions } from '../../api/usePermissions';
import { CopyAsCurl } from '../../components/CopyAsCurl';
import { pairName } from '../../components/pair-name';
import { RequestAgainDialog } from '../../components/RequestAgainDialog';
import type { Input } from '../../contract/operations';
import { requestAgain } from '../../i18n/en/request-again';
import { requests } from '../../i18n/en/requests';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import type { RequestDialogProps } from './RequestActions';

export function AgainDialog({ request, onClose, onDone, onRefused }: RequestDialogProps) {
  const t = useWords(requestAgain);
  const { seeNew } = useWords(requests);
  const again = useChange('requestVpcConnectionAgain');
  const params = { connectionId: request.id };
  return (
    <RequestAgainDialog
      request={request}
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
            onSuccess: ({ id }) => {
              forget();
              const [said, list] = body.approveNow
                ? [t.doneApproved, paths.requestsHistory]
                : [t.done, paths.requestsSent];
              onDone({ text: said(pairName(request)), link: { to: list({ selected: id }), label: seeNew } });
            },
            onError: (error) => onRefused(error, body.message),
          },
        )
      }
    />
  );
}

function AgainAsCurl(input: Input<'requestVpcConnectionAgain'>) {
  return <CopyAsCurl {...useCurl('requestVpcConnectionAgain', input)} />;
}
