import { useConnectionChange } from '../../../api/useConnectionChange';
import { usePermissions } from '../../../api/usePermissions';
import { RequestAgainDialog } from '../../../components/RequestAgainDialog';
import { useAgainDraft } from '../../../components/useAgainDraft';
import type { ConnectionDialogProps } from './ConnectionButtons';

export function AgainDialog({ connection, onClose, onDone }: ConnectionDialogProps) {
  const again = useAgainDraft(connection, usePermissions());
  const input = { params: { connectionId: connection.id }, body: again.body };
  const change = useConnectionChange('requestVpcConnectionAgain', input);
  return <RequestAgainDialog {...{ again, change, onClose, onDone }} request={connection} />;
}
