import { useConnectionChange } from '../../../api/useConnectionChange';
import { CancelRequestDialog } from '../../../components/CancelRequestDialog';
import type { ConnectionDialogProps } from './ConnectionButtons';

export function CancelDialog({ connection, onClose, onDone }: ConnectionDialogProps) {
  const change = useConnectionChange('cancelVpcConnection', { params: { connectionId: connection.id } });
  return <CancelRequestDialog {...{ change, onClose, onDone }} request={connection} />;
}
