import { Button, Checkbox, Group } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { Link } from 'react-router';
import { isProblem } from '../../api/errors';
import { useChange } from '../../api/useChange';
import { ActionButton } from '../../components/ActionButton';
import { connectionActionsOf } from '../../components/connection-actions-of';
import { part } from '../../components/late-code';
import { Notice } from '../../components/Notice';
import { pairName } from '../../components/pair-name';
import { ReasonText } from '../../components/ReasonText';
import { unavailable } from '../../components/unavailable';
import { useOpenDialog } from '../../components/useOpenDialog';
import type { VpcConnection } from '../../contract/types';
import { cameToNothing, type ConnectionAction } from '../../domain/connection-lifecycle';
import { requests } from '../../i18n/en/requests';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import { meQuery } from './queries';
import { Refused, type Refusal } from './Refused';
import { acceptInput, isOn, isWarned, shownActions } from './request';
import classes from './requests.module.css';

const AcceptDialog = part(() => import('./AcceptDialog'), 'AcceptDialog');
const DIALOGS = {
  reject: part(() => import('./RejectOneDialog'), 'RejectOneDialog'),
  cancel: part(() => import('./CancelDialog'), 'CancelDialog'),
  again: part(() => import('./AgainDialog'), 'AgainDialog'),
};

/** By its name in a link, the action that it is for. */
const ACTION = { accept: 'accept', reject: 'reject', cancel: 'cancel', again: 'requestAgain' } as const;
const NAMES = ['accept', 'reject', 'cancel', 'again'] as const;

interface Result {
  text: string;
  link?: { to: string; label: string };
}
export interface RequestDialogProps {
  request: VpcConnection;
  onDone: (result: Result) => void;
  /** With what was typed for it. */
  onRefused: (error: unknown, typed?: string) => void;
  onClose: () => void;
}

/** What can be done with a request now, and what came of it, in the same place. */
export function RequestActions({ request }: { request: VpcConnection }) {
  const t = useWords(requests);
  const queries = useQueryClient();
  const me = useQuery(meQuery()).data;
  const accept = useChange('acceptVpcConnection');
  const [acknowledged, setAcknowledged] = useState(false);
  const [result, setResult] = useState<Result>();
  const [refusal, setRefusal] = useState<Refusal>();
  const actions = me && connectionActionsOf(request, me);
  const shown = shownActions(request);
  const shows = (action: ConnectionAction) => shown.includes(action);
  const [open, setOpen] = useOpenDialog(
    NAMES,
    (name) => shows(ACTION[name]) && actions?.[ACTION[name]].allowed === true,
  );
  if (actions === undefined) return null;

  const warned = isWarned(request);
  const mustAcknowledge = actions.accept.allowed && warned && !acknowledged;
  const reasons = new Set(
    shown.map((action) => actions[action]).flatMap((each) => (each.allowed ? [] : [each.reason])),
  );
  const finish = (said: Result) => {
    setOpen(undefined);
    setRefusal(undefined);
    setResult(said);
  };
  // Somebody was faster, or the network has changed: the request is read again, and a dialog that came too late closes.
  const refused = (error: unknown, typed?: string) => {
    void queries.invalidateQueries();
    if (!isProblem(error, 'wrong-state')) return;
    setOpen(undefined);
    setResult(undefined);
    setRefusal({ error, typed });
  };
  const Dialog = open !== undefined && open !== 'accept' ? DIALOGS[open] : undefined;
  const acceptNow = (acknowledge: boolean) => {
    setOpen(undefined);
    setRefusal(undefined);
    accept.mutate(acceptInput(request, acknowledge), {
      onSuccess: () =>
        finish({
          text: t.done.accepted(pairName(request)),
          link: { to: paths.topology(), label: t.seeTopology },
        }),
      onError: (error) => {
        refused(error);
        setRefusal({ error });
      },
    });
  };

  return (
    <div className={classes.actions}>
      <div role="status">
        {result && (
          <Notice tone="good" actions={result.link && <Link to={result.link.to}>{result.link.label}</Link>}>
            {result.text}
          </Notice>
        )}
      </div>
      {refusal && <Refused refusal={refusal} request={request} />}
      {actions.accept.allowed && warned && (
        <Checkbox
          label={t.acknowledge}
          checked={acknowledged}
          onChange={(event) => setAcknowledged(event.currentTarget.checked)}
        />
      )}
      <Group gap="xs">
        {shows('accept') && (
          <>
            {mustAcknowledge ? (
              <Button {...unavailable(t.acknowledgeFirst)}>{t.accept}</Button>
            ) : (
              <ActionButton
                allowed={actions.accept}
                loading={accept.isPending}
                onClick={() => acceptNow(acknowledged)}
              >
                {t.accept}
              </ActionButton>
            )}
            <ActionButton allowed={actions.reject} variant="default" onClick={() => setOpen('reject')}>
              {t.reject}
            </ActionButton>
          </>
        )}
        {shows('cancel') && (
          <ActionButton allowed={actions.cancel} variant="default" onClick={() => setOpen('cancel')}>
            {t.cancel}
          </ActionButton>
        )}
        {shows('requestAgain') && (
          <ActionButton allowed={actions.requestAgain} variant="default" onClick={() => setOpen('again')}>
            {t.again}
          </ActionButton>
        )}
      </Group>
      {cameToNothing(request.status) && request.replacedBy === undefined && !isOn(request, 'requester') && (
        <p className={classes.quiet}>{t.againByThem(request.requester.accountName)}</p>
      )}
      {[...reasons].map((reason) => (
        <p key={reason} className={classes.quiet}>
          <ReasonText reason={reason} />
        </p>
      ))}
      <Suspense>
        {open === 'accept' && (
          <AcceptDialog chosen={[request]} onAccept={acceptNow} onClose={() => setOpen(undefined)} />
        )}
        {Dialog && (
          <Dialog request={request} onDone={finish} onRefused={refused} onClose={() => setOpen(undefined)} />
        )}
      </Suspense>
    </div>
  );
}
