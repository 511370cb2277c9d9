import type { VpcConnection } from '../contract/types';
import { cancelRequest } from '../i18n/en/cancel-request';
import { useWords } from '../i18n/Language';
import { ConfirmDialog } from './ConfirmDialog';
import type { ConnectionChange } from './connection-change';
import { CopyAsCurl } from './CopyAsCurl';
import { pairName } from './pair-name';
import { WithoutConnections } from './WithoutConnections';

interface Props {
  request: VpcConnection;
  change: ConnectionChange<unknown>;
  onClose: () => void;
  onDone: (said: string) => void;
  onRefused?: (error: unknown) => void;
}

/** Takes a request back, after saying what that changes. */
export function CancelRequestDialog({ request, change, onClose, onDone, onRefused }: Props) {
  const t = useWords(cancelRequest);
  const pair = pairName(request);
  return (
    <ConfirmDialog
      title={t.title}
      confirmLabel={t.confirm}
      danger
      pending={change.pending}
      error={change.error}
      onClose={onClose}
      onConfirm={() => {
        void change.send().then(
          () => onDone(t.done(pair)),
          (error: unknown) => onRefused?.(error),
        );
      }}
    >
      <p>{t.text(pair, request.accepter.accountName)}</p>
      <WithoutConnections topology={change.topology} connectionId={request.id} />
      <CopyAsCurl {...change.call} />
    </ConfirmDialog>
  );
}
