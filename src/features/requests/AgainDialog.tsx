import { Button, Checkbox, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ApiError } from '../../api/errors';
import { topologyQuery } from '../../api/topology-query';
import { useChange } from '../../api/useChange';
import { Dialog, DialogActions } from '../../components/Dialog';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Explain } from '../../components/Explain';
import { mendingOf } from '../../components/network-change';
import { ReasonText } from '../../components/ReasonText';
import { useDraft } from '../../components/useDraft';
import { approveNowAllowed } from '../../domain/connection-lifecycle';
import { components } from '../../i18n/en/components';
import { requests } from '../../i18n/en/requests';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import { fits, MessageField } from './MessageField';
import { meQuery } from './queries';
import { explainContext, pairName } from './request';
import type { RequestDialogProps } from './RequestActions';

/** A new request for the pair of an ended one; what stands in its way now is explained. */
export function AgainDialog({ request, onClose, onDone, onRefused }: RequestDialogProps) {
  const { againDialog: t, acknowledge, done, seeNew } = useWords(requests);
  const { cancel } = useWords(components);
  const me = useQuery(meQuery()).data;
  const [draft, setDraft, forget] = useDraft(`request-again.${request.id}`, () => ({
    message: request.message ?? '',
    approveNow: true,
    acknowledged: false,
  }));
  const topology = useQuery(topologyQuery()).data;
  const again = useChange('requestVpcConnectionAgain');
  const mayApprove = approveNowAllowed({
    permissions: me?.permissions ?? [],
    bothOwn: request.sides.length === 2,
    twoPersonApproval: request.twoPersonApproval,
  });
  const approveNow = mayApprove.allowed && draft.approveNow;
  const check = again.error instanceof ApiError ? again.error.problem.pairs?.[0] : undefined;
  const message = draft.message.trim();

  const send = () =>
    again.mutate(
      {
        params: { connectionId: request.id },
        body: {
          ...(message && { message }),
          ...(approveNow && { approveNow }),
          ...(draft.acknowledged && { acknowledge: ['ambiguous-destination'] }),
        },
      },
      {
        onSuccess: ({ id }) => {
          forget();
          const to = (approveNow ? paths.requestsHistory : paths.requestsSent)({ selected: id });
          onDone({ text: done.again(pairName(request)), link: { to, label: seeNew } });
        },
        onError: (error) => onRefused(error, message),
      },
    );

  return (
    <Dialog opened onClose={onClose} title={t.title(pairName(request))}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!again.isPending && fits(message)) send();
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
          {again.isError && <ErrorNotice error={again.error} />}
          {check && (
            <Explain check={check} context={explainContext(request)} mending={mendingOf(topology, request)} />
          )}
          {check && check.warnings.length > 0 && (
            <Checkbox
              label={acknowledge}
              checked={draft.acknowledged}
              onChange={(event) => setDraft({ ...draft, acknowledged: event.currentTarget.checked })}
            />
          )}
          <DialogActions>
            <Button variant="default" onClick={onClose}>
              {cancel}
            </Button>
            <Button type="submit" loading={again.isPending}>
              {approveNow ? t.connect : t.send}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  );
}
