import { useQuery } from '@tanstack/react-query';
import { topologyQuery } from '../../api/topology-query';
import { useCurl } from '../../api/useCurl';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { CopyAsCurl } from '../../components/CopyAsCurl';
import { fits, MessageField } from '../../components/MessageField';
import { useDraft } from '../../components/useDraft';
import { WithoutConnections } from '../../components/WithoutConnections';
import { requests } from '../../i18n/en/requests';
import { useWords } from '../../i18n/Language';
import { rejectInput } from './request';

interface Props {
  /** Under which the typed reason is kept, e.g. the id of the request. */
  draftKey: string;
  /** The requests by their pairs' names. */
  pairs: readonly string[];
  ids: readonly string[];
  pending: boolean;
  error?: unknown;
  onReject: (reason: string | undefined, forget: () => void) => void;
  onClose: () => void;
}
export function RejectDialog({ draftKey, pairs, ids, pending, error, onReject, onClose }: Props) {
  const { rejectDialog: t } = useWords(requests);
  const topology = useQuery(topologyQuery()).data;
  const [reason, setReason, forget] = useDraft(`reject.${draftKey}`, () => '');
  const given = reason.trim() || undefined;
  const call = useCurl('rejectVpcConnection', rejectInput(ids[0] ?? '', given));
  return (
    <ConfirmDialog
      title={t.title(pairs.length)}
      confirmLabel={t.confirm(pairs.length)}
      danger
      pending={pending}
      error={error}
      onClose={onClose}
      onConfirm={() => {
        if (fits(reason)) onReject(given, forget);
      }}
    >
      {pairs.length === 1 ? (
        <p>
          <strong>{pairs[0]}</strong>
        </p>
      ) : (
        <ul>
          {pairs.map((pair, index) => (
            <li key={index}>{pair}</li>
          ))}
        </ul>
      )}
      <WithoutConnections topology={topology} connectionId={ids} />
      <MessageField label={t.reason} hint={t.reasonHint} value={reason} onChange={setReason} />
      {ids.length === 1 && <CopyAsCurl {...call} />}
    </ConfirmDialog>
  );
}
