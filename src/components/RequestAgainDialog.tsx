import { Button, Checkbox, Stack } from '@mantine/core';
import { ApiError } from '../api/errors';
import type { VpcConnection } from '../contract/types';
import { components } from '../i18n/en/components';
import { requestAgain } from '../i18n/en/request-again';
import { useWords } from '../i18n/Language';
import type { ConnectionChange } from './connection-change';
import { CopyAsCurl } from './CopyAsCurl';
import { Dialog, DialogActions } from './Dialog';
import { ErrorNotice } from './ErrorNotice';
import { Explain } from './Explain';
import { explainContext } from './explain-context';
import { fits, MessageField } from './MessageField';
import { mendingOf } from './network-change';
import { Notice } from './Notice';
import { pairName } from './pair-name';
import { ReasonText } from './ReasonText';
import type { AgainDraft } from './useAgainDraft';

interface Props {
  request: VpcConnection;
  again: AgainDraft;
  change: ConnectionChange<VpcConnection>;
  onClose: () => void;
  onDone: (said: string, made: VpcConnection) => void;
  /** With what was typed for it. */
  onRefused?: (error: unknown, typed?: string) => void;
}

/** A new request for the pair of an ended one; what stands in its way now is explained. */
export function RequestAgainDialog({ request, again, change, onClose, onDone, onRefused }: Props) {
  const t = useWords(requestAgain);
  const { cancel } = useWords(components);
  const { draft, setDraft, forget, mayApprove, body } = again;
  const { topology, pending, error, call } = change;
  // Of a pair the service tells violations and warnings in the pair's own check, as in a batch.
  const check = error instanceof ApiError ? error.problem.pairs?.[0] : undefined;
  const close = () => {
    forget();
    onClose();
  };
  const send = () => {
    const said = (body.approveNow ? t.doneApproved : t.done)(pairName(request));
    void change.send().then(
      (made) => {
        forget();
        onDone(said, made);
      },
      (refusal: unknown) => onRefused?.(refusal, body.message),
    );
  };

  return (
    <Dialog opened onClose={close} title={t.title(pairName(request))}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!pending && fits(body.message ?? '')) send();
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
            checked={body.approveNow ?? false}
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
          <CopyAsCurl {...call} />
          <DialogActions>
            <Button variant="default" onClick={close}>
              {cancel}
            </Button>
            <Button type="submit" loading={pending}>
              {body.approveNow ? t.connect : t.send}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  );
}
