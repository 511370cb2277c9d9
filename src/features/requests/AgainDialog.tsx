import { useQuery } from '@tanstack/react-query';
import { topologyQuery } from '../../api/topology-query';
import { useChange } from '../../api/useChange';
import { useCurl } from '../../api/useCurl';
import { usePermissions } from '../../api/usePermissions';
import { pairName } from '../../components/pair-name';
import { RequestAgainDialog } from '../../components/RequestAgainDialog';
import { useAgainDraft } from '../../components/useAgainDraft';
import { requestAgain } from '../../i18n/en/request-again';
import { requests } from '../../i18n/en/requests';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import type { RequestDialogProps } from './RequestActions';

export function AgainDialog({ request, onClose, onDone, onRefused }: RequestDialogProps) {
  const t = useWords(requestAgain);
  const { seeNew } = useWords(requests);
  const again = useAgainDraft(request, usePermissions());
  const send = useChange('requestVpcConnectionAgain');
  const input = { params: { connectionId: request.id }, body: again.body };
  return (
    <RequestAgainDialog
      request={request}
      again={again}
      topology={useQuery(topologyQuery()).data}
      pending={send.isPending}
      error={send.error}
      call={useCurl('requestVpcConnectionAgain', input)}
      onClose={onClose}
      onSend={() =>
        send.mutate(input, {
          onSuccess: ({ id }) => {
            again.forget();
            const [said, list] = input.body.approveNow
              ? [t.doneApproved, paths.requestsHistory]
              : [t.done, paths.requestsSent];
            onDone({ text: said(pairName(request)), link: { to: list({ selected: id }), label: seeNew } });
          },
          onError: (error) => onRefused(error, input.body.message),
        })
      }
    />
  );
}
