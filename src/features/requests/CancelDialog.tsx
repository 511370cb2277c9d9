import { useConnectionChange } from '../../api/useConnectionChange';
import { CancelRequestDialog } from '../../components/CancelRequestDialog';
import type { RequestDialogProps } from './RequestActions';

export function CancelDialog({ request, onDone, ...dialog }: RequestDialogProps) {
  const change = useConnectionChange('cancelVpcConnection', { params: { connectionId: request.id } });
  return <CancelRequestDialog {...{ request, change }} {...dialog} onDone={(text) => onDone({ text })} />;
}
