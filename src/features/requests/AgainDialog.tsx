import { useConnectionChange } from '../../api/useConnectionChange';
import { usePermissions } from '../../api/usePermissions';
import { RequestAgainDialog } from '../../components/RequestAgainDialog';
import { useAgainDraft } from '../../components/useAgainDraft';
import { requests } from '../../i18n/en/requests';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import type { RequestDialogProps } from './RequestActions';

export function AgainDialog({ request, onDone, ...dialog }: RequestDialogProps) {
  const { seeNew } = useWords(requests);
  const again = useAgainDraft(request, usePermissions());
  const input = { params: { connectionId: request.id }, body: again.body };
  const change = useConnectionChange('requestVpcConnectionAgain', input);
  const list = again.body.approveNow ? paths.requestsHistory : paths.requestsSent;
  return (
    <RequestAgainDialog
      {...{ request, again, change }}
      {...dialog}
      onDone={(text, { id }) => onDone({ text, link: { to: list({ selected: id }), label: seeNew } })}
    />
  );
}
