import { pairName } from '../../components/pair-name';
import { useChange } from '../../api/useChange';
import { requests } from '../../i18n/en/requests';
import { useWords } from '../../i18n/Language';
import { RejectDialog } from './RejectDialog';
import { rejectInput } from './request';
import type { RequestDialogProps } from './RequestActions';

export function RejectOneDialog({ request, onClose, onDone, onRefused }: RequestDialogProps) {
  const { done } = useWords(requests);
  const reject = useChange('rejectVpcConnection');
  const pair = pairName(request);
  return (
    <RejectDialog
      draftKey={request.id}
      pairs={[pair]}
      ids={[request.id]}
      pending={reject.isPending}
      error={reject.error}
      onClose={onClose}
      onReject={(reason, forget) =>
        reject.mutate(rejectInput(request.id, reason), {
          onSuccess: () => {
            forget();
            onDone({ text: done.rejected(pair) });
          },
          onError: (error) => onRefused(error, reason),
        })
      }
    />
  );
}
