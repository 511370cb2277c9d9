import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../../api/client';
import { apiQuery } from '../../../api/query';
import { Dialog } from '../../../components/Dialog';
import { useErrorText } from '../../../components/ErrorNotice';
import { hint } from '../../../components/hint';
import { ReasonText } from '../../../components/ReasonText';
import type { CrossConnect } from '../../../contract/types';
import { crossConnectActions } from '../../../domain/cross-connect-lifecycle';
import { components } from '../../../i18n/en/components';
import { crossConnects } from '../../../i18n/en/cross-connects';
import { useWords } from '../../../i18n/Language';
import { DeleteResult, type Outcome } from './DeleteResult';
import classes from './list.module.css';

interface Props {
  rows: readonly CrossConnect[];
  onClose: (done: boolean) => void;
}

/** Deletes what can be deleted, one by one, and says of each how it went. */
export function DeleteManyDialog({ rows, onClose }: Props) {
  const { deleteMany: t } = useWords(crossConnects);
  const common = useWords(components);
  const errorText = useErrorText();
  const queries = useQueryClient();
  const permissions = useQuery(apiQuery('getMe', {})).data?.permissions ?? [];
  const [typed, setTyped] = useState('');
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());

  const allowedFor = (row: CrossConnect) =>
    crossConnectActions({
      ...{ status: row.status, permissions, own: true },
      liveConnections: row.connectionCount + row.pendingCount,
    }).delete;
  const [target] = useState(() => rows.filter((row) => allowedFor(row).allowed));
  const phrase = target.length === 1 ? (target[0]?.name ?? '') : t.phrase(target.length);

  const run = useMutation({
    mutationFn: async () => {
      for (const { id, version } of target) {
        const outcome = await call('deleteCrossConnect', { params: { crossConnectId: id }, version }).then(
          (): Outcome => ({ done: true }),
          (error: unknown): Outcome => ({ done: false, text: errorText(error) }),
        );
        setOutcomes((before) => new Map(before).set(id, outcome));
      }
    },
    onSettled: () => queries.invalidateQueries(),
  });
  const over = run.isSuccess;
  const ready = typed.trim() === phrase && target.length > 0;
  const failed = [...outcomes.values()].filter(({ done }) => !done).length;

  return (
    <Dialog opened onClose={() => onClose(over)} title={t.title(rows.length)} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (ready && run.isIdle) run.mutate();
        }}
      >
        <Stack gap="md">
          <p className={classes.said}>{t.consequence}</p>
          <ul className={classes.targets} aria-label={t.targets}>
            {rows.map((row) => {
              const allowed = allowedFor(row);
              return (
                <li key={row.id}>
                  <strong>{row.name}</strong>
                  {target.includes(row) ? (
                    <DeleteResult outcome={outcomes.get(row.id)} running={run.isPending} />
                  ) : (
                    <span className={classes.said}>
                      {t.skipped} {!allowed.allowed && <ReasonText reason={allowed.reason} />}
                    </span>
                  )}
                </li>
              );
            })}
          </ul>
          <p role="status" className={classes.said}>
            {over && t.result(target.length - failed, failed)}
          </p>
          {over || target.length === 0 ? (
            <Group justify="flex-end">
              <Button onClick={() => onClose(over)}>{common.close}</Button>
            </Group>
          ) : (
            <>
              <TextInput
                label={common.typeToConfirm(phrase)}
                value={typed}
                onChange={(event) => setTyped(event.currentTarget.value)}
                autoComplete="off"
                data-autofocus
              />
              <Group justify="flex-end" gap="xs">
                <Button variant="default" onClick={() => onClose(false)}>
                  {common.cancel}
                </Button>
                <Button
                  type="submit"
                  color="red.8"
                  loading={run.isPending}
                  {...(!ready && { 'data-disabled': true, 'aria-disabled': true, ...hint(t.typeFirst) })}
                >
                  {t.confirm(target.length)}
                </Button>
              </Group>
            </>
          )}
        </Stack>
      </form>
    </Dialog>
  );
}
