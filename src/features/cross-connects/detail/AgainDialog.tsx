import { Button, Checkbox, Stack, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ApiError } from '../../../api/errors';
import { topologyQuery } from '../../../api/topology-query';
import { useChange } from '../../../api/useChange';
import { usePermissions } from '../../../api/usePermissions';
import { Dialog, DialogActions } from '../../../components/Dialog';
import { ErrorNotice } from '../../../components/ErrorNotice';
import { Explain } from '../../../components/Explain';
import { mendingOf } from '../../../components/network-change';
import { Notice } from '../../../components/Notice';
import { endName, pairName } from '../../../components/pair-name';
import { ReasonText } from '../../../components/ReasonText';
import { useDraft } from '../../../components/useDraft';
import { useFieldRule } from '../../../components/useFieldRule';
import { Message, MESSAGE_MAX } from '../../../contract/fields';
import { approveNowAllowed } from '../../../domain/connection-lifecycle';
import { components } from '../../../i18n/en/components';
import { crossConnects } from '../../../i18n/en/cross-connects';
import { useWords } from '../../../i18n/Language';
import type { ConnectionDialogProps } from './ConnectionButtons';

interface Draft {
  message: string;
  approveNow: boolean;
  acknowledged: boolean;
}

/** A new request for the pair of an ended one; what stands in its way is explained. */
export function AgainDialog({ crossConnect, connection, onClose, onDone }: ConnectionDialogProps) {
  const { requestAgain: t } = useWords(crossConnects);
  const { cancel } = useWords(components);
  const sayRule = useFieldRule();
  const { id, requester, accepter, sides, twoPersonApproval } = connection;
  const mayApprove = approveNowAllowed({
    permissions: usePermissions(),
    bothOwn: sides.length === 2,
    twoPersonApproval,
  });
  const [draft, setDraft, clear] = useDraft<Draft>(`again-${id}`, () => ({
    message: connection.message ?? '',
    approveNow: true,
    acknowledged: false,
  }));
  const topology = useQuery(topologyQuery()).data;
  const again = useChange('requestVpcConnectionAgain');
  const approveNow = mayApprove.allowed && draft.approveNow;
  const tooLong = !Message.safeParse(draft.message.trim()).success;
  const problem = again.error instanceof ApiError ? again.error.problem : undefined;
  // Of a pair the service tells violations and warnings in the pair's own check, as in a batch.
  const check = problem?.pairs?.[0] ?? {
    violations: problem?.violations ?? [],
    warnings: problem?.warnings ?? [],
  };
  const explained = check.violations.length + check.warnings.length > 0;

  const close = () => {
    clear();
    onClose();
  };
  const send = () =>
    again.mutate(
      {
        params: { connectionId: id },
        body: {
          ...(draft.message.trim() && { message: draft.message.trim() }),
          ...(approveNow && { approveNow }),
          ...(draft.acknowledged && { acknowledge: ['ambiguous-destination'] }),
        },
      },
      {
        onSuccess: () => {
          onDone((approveNow ? t.doneApproved : t.done)(pairName(connection)));
          close();
        },
      },
    );

  return (
    <Dialog opened onClose={close} title={t.title(pairName(connection))}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!again.isPending && !tooLong) send();
        }}
      >
        <Stack gap="md">
          <Textarea
            label={t.message}
            description={t.messageHint(accepter.accountName, draft.message.trim().length, MESSAGE_MAX)}
            value={draft.message}
            rows={3}
            error={tooLong && sayRule('message-length')}
            data-autofocus
            onChange={(event) => {
              const message = event.currentTarget.value;
              setDraft((before) => ({ ...before, message }));
            }}
          />
          <Checkbox
            label={t.approveNow}
            description={mayApprove.allowed ? t.approveNowHint : <ReasonText reason={mayApprove.reason} />}
            checked={approveNow}
            disabled={!mayApprove.allowed}
            onChange={(event) => {
              const checked = event.currentTarget.checked;
              setDraft((before) => ({ ...before, approveNow: checked }));
            }}
          />
          {again.error !== null && !explained && <ErrorNotice error={again.error} />}
          {explained && (
            <Notice tone={check.violations.length > 0 ? 'bad' : 'wait'} role="alert" title={t.cannot}>
              <Explain
                check={check}
                mending={mendingOf(topology, connection)}
                context={{
                  requesterName: endName(requester),
                  accepterName: endName(accepter),
                  crossConnectName: crossConnect.name,
                  requesterRegionId: crossConnect.requesterRegionId,
                }}
              />
            </Notice>
          )}
          {check.warnings.length > 0 && (
            <Checkbox
              label={t.acknowledge}
              checked={draft.acknowledged}
              onChange={(event) => {
                const acknowledged = event.currentTarget.checked;
                setDraft((before) => ({ ...before, acknowledged }));
              }}
            />
          )}
          <DialogActions>
            <Button variant="default" onClick={close}>
              {cancel}
            </Button>
            <Button type="submit" loading={again.isPending}>
              {approveNow ? t.sendApproved : t.send}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  );
}
