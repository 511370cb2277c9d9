import { Button, Checkbox, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { ApiError } from '../api/errors';
import type { Input } from '../contract/operations';
import type { Topology, VpcConnection } from '../contract/types';
import { approveNowAllowed } from '../domain/connection-lifecycle';
import type { Permission } from '../domain/permissions';
import { components } from '../i18n/en/components';
import { requestAgain } from '../i18n/en/request-again';
import { useWords } from '../i18n/Language';
import { Dialog, DialogActions } from './Dialog';
import { ErrorNotice } from './ErrorNotice';
import { Explain } from './Explain';
import { explainContext } from './explain-context';
import { fits, MessageField } from './MessageField';
import { mendingOf } from './network-change';
import { Notice } from './Notice';
import { pairName } from './pair-name';
import { ReasonText } from './ReasonText';
import { useDraft } from './useDraft';

type Body = Input<'requestVpcConnectionAgain'>['body'];

interface Props {
  request: VpcConnection;
  topology: Topology | undefined;
  permissions: readonly Permission[];
  pending: boolean;
  error: unknown;
  /** `forget` when it has been made. */
  onSend: (body: Body, forget: () => void) => void;
  /** The call that would send this, for a shell. */
  asCurl: (body: Body) => ReactNode;
  onClose: () => void;
}

/** A new request for the pair of an ended one; what stands in its way now is explained. */
export function RequestAgainDialog(props: Props) {
  const { request, topology, permissions, pending, error, onSend, asCurl, onClose } = props;
  const t = useWords(requestAgain);
  const { cancel } = useWords(components);
  const [draft, setDraft, forget] = useDraft(`request-again.${request.id}`, () => ({
    message: request.message ?? '',
    approveNow: true,
    acknowledged: false,
  }));
  const mayApprove = approveNowAllowed({
    permissions,
    bothOwn: request.sides.length === 2,
    twoPersonApproval: request.twoPersonApproval,
  });
  const approveNow = mayApprove.allowed && draft.approveNow;
  const message = draft.message.trim();
  // Of a pair the service tells violations and warnings in the pair's own check, as in a batch.
  const check = error instanceof ApiError ? error.problem.pairs?.[0] : undefined;
  const close = () => {
    forget();
    onClose();
  };
  const body: Body = {
    ...(message && { message }),
    ...(approveNow && { approveNow }),
    ...(draft.acknowledged && { acknowledge: ['ambiguous-destination'] }),
  };

  return (
    <Dialog opened onClose={close} title={t.title(pairName(request))}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!pending && fits(message)) onSend(body, forget);
        }}
      >
        <Stack gap="md">
          <div>{t.text}</div>
          <MessageField
            label={t.message}
            hint={t.messageHint}
            value={draft.message}
            onChange={(text) => setDraft({ ...draft, message: text })}
          />
          <Checkbox
            label={t.approveNow}
            description={mayApprove.allowed ? t.approveNowText : <ReasonText reason={mayApprove.reason} />}
            checked={approveNow}
            disabled={!mayApprove.allowed}
            onChange={(event) => setDraft({ ...draft, approveNow: event.currentTarget.checked })}
          />
          {error !== null && check === undefined && <ErrorNotice error={error} />}
          {check && (
            <Notice tone={check.violations.length > 0 ? 'bad' : 'wait'} role="alert" title={t.cannot}>
              <Explain
                check={check}
                context={explainContext(request)}
                mending={mendingOf(topology, request)}
              />
            </Notice>
          )}
          {check && check.warnings.length > 0 && (
            <Checkbox
              label={t.acknowledge}
              checked={draft.acknowledged}
              onChange={(event) => setDraft({ ...draft, acknowledged: event.currentTarget.checked })}
            />
          )}
          {asCurl(body)}
          <DialogActions>
            <Button variant="default" onClick={close}>
              {cancel}
            </Button>
            <Button type="submit" loading={pending}>
              {approveNow ? t.connect : t.send}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  );
}
