import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { Link } from 'react-router';
import { apiQuery } from '../../../api/query';
import { ActionButton } from '../../../components/ActionButton';
import { connectionActionsOf } from '../../../components/connection-actions-of';
import { part } from '../../../components/late-code';
import { pairName } from '../../../components/pair-name';
import type { VpcConnection } from '../../../contract/types';
import { cameToNothing } from '../../../domain/connection-lifecycle';
import { crossConnectPage } from '../../../i18n/en/cross-connect-page';
import { useWords } from '../../../i18n/Language';
import { paths } from '../../../paths';
import classes from './detail.module.css';

const CancelDialog = part(() => import('./CancelDialog'), 'CancelDialog');
const RemoveDialog = part(() => import('./RemoveDialog'), 'RemoveDialog');
const AgainDialog = part(() => import('./AgainDialog'), 'AgainDialog');

interface Props {
  connection: VpcConnection;
  onDone: (said: string) => void;
}

/** What can be done with a connection as it stands; deciding on a request belongs to the requests. */
export function ConnectionButtons({ connection, onDone }: Props) {
  const { connections: t } = useWords(crossConnectPage);
  const me = useQuery(apiQuery('getMe', {})).data;
  const [open, setOpen] = useState<'cancel' | 'remove' | 'again'>();
  const { id, status, sides } = connection;
  const pair = pairName(connection);
  if (me === undefined) return null;
  const actions = connectionActionsOf(connection, me);
  const close = () => setOpen(undefined);
  const finish = (said: string) => {
    onDone(said);
    close();
  };
  const dialog = { connection, onDone: finish, onClose: close };
  const pending = status === 'PENDING_ACCEPTANCE';

  return (
    <span className={classes.buttons}>
      {pending && sides.includes('accepter') && (
        <Button
          component={Link}
          to={paths.requests({ selected: id })}
          size="xs"
          variant="default"
          aria-label={`${t.answer} ${pair}`}
        >
          {t.answer}
        </Button>
      )}
      {pending && sides.includes('requester') && (
        <ActionButton
          allowed={actions.cancel}
          size="xs"
          variant="default"
          aria-label={`${t.cancel} ${pair}`}
          onClick={() => setOpen('cancel')}
        >
          {t.cancel}
        </ActionButton>
      )}
      {status === 'ACTIVE' && (
        <ActionButton
          allowed={actions.delete}
          size="xs"
          variant="default"
          aria-label={`${t.remove} ${pair}`}
          onClick={() => setOpen('remove')}
        >
          {t.remove}
        </ActionButton>
      )}
      {cameToNothing(status) && sides.includes('requester') && (
        <ActionButton
          allowed={actions.requestAgain}
          size="xs"
          variant="default"
          aria-label={`${t.again} ${pair}`}
          onClick={() => setOpen('again')}
        >
          {t.again}
        </ActionButton>
      )}
      <Suspense>
        {open === 'cancel' && <CancelDialog {...dialog} />}
        {open === 'remove' && <RemoveDialog {...dialog} />}
        {open === 'again' && <AgainDialog {...dialog} />}
      </Suspense>
    </span>
  );
}

export interface ConnectionDialogProps extends Props {
  onClose: () => void;
}
