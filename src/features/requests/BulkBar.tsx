import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { ActionButton } from '../../components/ActionButton';
import { connectionActionsOf } from '../../components/connection-actions-of';
import { part } from '../../components/late-code';
import { pairName } from '../../components/pair-name';
import type { VpcConnection } from '../../contract/types';
import { lacks, unless } from '../../domain/allowed';
import { requests } from '../../i18n/en/requests';
import { useWords } from '../../i18n/Language';
import { meQuery } from './queries';
import classes from './requests.module.css';
import type { Answer } from './useAnswers';

const RejectDialog = part(() => import('./RejectDialog'), 'RejectDialog');
const AcceptDialog = part(() => import('./AcceptDialog'), 'AcceptDialog');

interface Props {
  chosen: readonly VpcConnection[];
  onAnswer: (answer: Answer) => void;
  onClear: () => void;
}

/** Answers all chosen requests in one go. */
export function BulkBar({ chosen, onAnswer, onClear }: Props) {
  const t = useWords(requests);
  const me = useQuery(meQuery()).data;
  const [open, setOpen] = useState<'accept' | 'reject'>();
  if (me === undefined) return null;
  const reject = unless(lacks(me.permissions, 'approve'));
  const obstacles = chosen.map((request) => connectionActionsOf(request, me).accept);
  // As long as one can be accepted the rest is told apart in the results.
  const accept = obstacles.find(({ allowed }) => allowed) ?? obstacles[0] ?? reject;
  const close = () => setOpen(undefined);
  const answer = (given: Answer) => {
    close();
    onAnswer(given);
  };
  return (
    <div className={classes.bulk}>
      <span>{t.selected(chosen.length)}</span>
      <Group gap="xs">
        <ActionButton size="xs" allowed={accept} onClick={() => setOpen('accept')}>
          {t.acceptMany(chosen.length)}
        </ActionButton>
        <ActionButton size="xs" variant="default" allowed={reject} onClick={() => setOpen('reject')}>
          {t.rejectMany(chosen.length)}
        </ActionButton>
        <Button size="xs" variant="subtle" onClick={onClear}>
          {t.clear}
        </Button>
      </Group>
      <Suspense>
        {open === 'accept' && (
          <AcceptDialog
            chosen={chosen}
            onClose={close}
            onAccept={(acknowledge) => answer({ kind: 'accept', acknowledge })}
          />
        )}
        {open === 'reject' && (
          <RejectDialog
            draftKey="many"
            pairs={chosen.map(pairName)}
            ids={chosen.map(({ id }) => id)}
            pending={false}
            onClose={close}
            onReject={(reason, forget) => {
              forget();
              answer({ kind: 'reject', reason });
            }}
          />
        )}
      </Suspense>
    </div>
  );
}
