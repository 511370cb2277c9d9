import { Button, Checkbox, Group } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { useChange } from '../../api/useChange';
import { ActionButton } from '../../components/ActionButton';
import { ErrorNotice } from '../../components/ErrorNotice';
import { hint } from '../../components/hint';
import { Notice } from '../../components/Notice';
import type { VpcConnection } from '../../contract/types';
import { isLive } from '../../domain/connection-lifecycle';
import { requests } from '../../i18n/en/requests';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import { meQuery } from './queries';
import { actionsOf, isOn, isPending, pairName } from './request';
import classes from './requests.module.css';

const RejectDialog = lazy(async () => ({ default: (await import('./RejectDialog')).RejectDialog }));
const CancelDialog = lazy(async () => ({ default: (await import('./CancelDialog')).CancelDialog }));
const AgainDialog = lazy(async () => ({ default: (await import('./AgainDialog')).AgainDialog }));

export interface Result {
  text: string;
  link?: { to: string; label: string };
}
export interface RequestDialogProps {
  request: VpcConnection;
  onDone: (result: Result) => void;
  onClose: () => void;
}

/** What can be done with a request now, and what came of it, in the same place. */
export function RequestActions({ request }: { request: VpcConnection }) {
  const t = useWords(requests);
  const queries = useQueryClient();
  const me = useQuery(meQuery()).data;
  const accept = useChange('acceptVpcConnection');
  const reject = useChange('rejectVpcConnection');
  const [acknowledged, setAcknowledged] = useState(false);
  const [open, setOpen] = useState<'reject' | 'cancel' | 'again'>();
  const [result, setResult] = useState<Result>();
  if (me === undefined) return null;

  const params = { connectionId: request.id };
  const pair = pairName(request);
  const actions = actionsOf(request, me);
  const pending = isPending(request);
  const warned = (request.check?.warnings.length ?? 0) > 0;
  const mustAcknowledge = actions.accept.allowed && warned && !acknowledged;
  const finish = (said: Result) => {
    setOpen(undefined);
    setResult(said);
  };
  const dialog = { request, onDone: finish, onClose: () => setOpen(undefined) };
  const acceptNow = () =>
    accept.mutate(
      { params, body: warned ? { acknowledge: ['ambiguous-destination'] } : {} },
      {
        onSuccess: () =>
          finish({ text: t.done.accepted(pair), link: { to: paths.topology(), label: t.seeTopology } }),
        // The network may have changed: the conditions as they are now say why.
        onError: () => void queries.invalidateQueries(),
      },
    );

  return (
    <div className={classes.actions}>
      <div role="status">
        {result && (
          <Notice tone="good" actions={result.link && <Link to={result.link.to}>{result.link.label}</Link>}>
            {result.text}
          </Notice>
        )}
      </div>
      {accept.isError && pending && <ErrorNotice error={accept.error} />}
      {actions.accept.allowed && warned && (
        <Checkbox
          label={t.acknowledge}
          checked={acknowledged}
          onChange={(event) => setAcknowledged(event.currentTarget.checked)}
        />
      )}
      <Group gap="xs">
        {pending && isOn(request, 'accepter') && (
          <>
            {mustAcknowledge ? (
              <Button data-disabled aria-disabled {...hint(t.acknowledgeFirst)}>
                {t.accept}
              </Button>
            ) : (
              <ActionButton allowed={actions.accept} loading={accept.isPending} onClick={acceptNow}>
                {t.accept}
              </ActionButton>
            )}
            <ActionButton allowed={actions.reject} variant="default" onClick={() => setOpen('reject')}>
              {t.reject}
            </ActionButton>
          </>
        )}
        {pending && isOn(request, 'requester') && (
          <ActionButton allowed={actions.cancel} variant="default" onClick={() => setOpen('cancel')}>
            {t.cancel}
          </ActionButton>
        )}
        {!isLive(request.status) && request.status !== 'DELETED' && (
          <ActionButton allowed={actions.requestAgain} variant="default" onClick={() => setOpen('again')}>
            {t.again}
          </ActionButton>
        )}
      </Group>
      <Suspense>
        {open === 'cancel' && <CancelDialog {...dialog} />}
        {open === 'again' && <AgainDialog {...dialog} />}
        {open === 'reject' && (
          <RejectDialog
            draftKey={request.id}
            pairs={[pair]}
            pending={reject.isPending}
            error={reject.error}
            onClose={() => setOpen(undefined)}
            onReject={(reason, forget) =>
              reject.mutate(
                { params, body: reason === undefined ? {} : { reason } },
                {
                  onSuccess: () => {
                    forget();
                    finish({ text: t.done.rejected(pair) });
                  },
                },
              )
            }
          />
        )}
      </Suspense>
    </div>
  );
}
