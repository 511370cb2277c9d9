import { Button, Stack, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../../../api/client';
import { usePermissions } from '../../../../api/usePermissions';
import { Dialog, DialogActions } from '../../../../components/Dialog';
import { unavailable } from '../../../../components/unavailable';
import { OutcomeBadge } from '../../../../components/list/bulk/OutcomeBadge';
import { useBulk } from '../../../../components/list/bulk/useBulk';
import { ReasonText } from '../../../../components/ReasonText';
import type { CrossConnect } from '../../../../contract/types';
import { crossConnectActions } from '../../../../domain/cross-connect-lifecycle';
import { components } from '../../../../i18n/en/components';
import { crossConnects } from '../../../../i18n/en/cross-connects';
import { listTools } from '../../../../i18n/en/list-tools';
import { useWords } from '../../../../i18n/Language';
import { FACTS } from '../../difference';
import { Meanwhile } from '../../Meanwhile';
import { usePresent } from '../../usePresent';
import classes from './bulk.module.css';

interface Props {
  rows: readonly CrossConnect[];
  /** With those that are still there. */
  onClose: (left: readonly CrossConnect[]) => void;
}

/** Deletes what can be deleted, one by one, and says of each how it went. */
export function DeleteManyDialog({ rows, onClose }: Props) {
  const { deleteMany: t } = useWords(crossConnects);
  const { bulk: said } = useWords(listTools);
  const common = useWords(components);
  const queries = useQueryClient();
  const permissions = usePermissions();
  const [typed, setTyped] = useState('');
  const { presentOf, lookAgain } = usePresent();
  const deleteOne = async (row: CrossConnect) => {
    try {
      const { id, version } = presentOf(row);
      await call('deleteCrossConnect', { params: { crossConnectId: id }, version });
    } catch (error) {
      await lookAgain(row);
      throw error;
    }
  };
  const { outcomes, running, done, failed, start, retry } = useBulk(
    deleteOne,
    () => void queries.invalidateQueries(),
  );

  const allowedFor = (row: CrossConnect) =>
    crossConnectActions({
      ...{ status: row.status, permissions, own: true },
      liveConnections: row.connectionCount + row.pendingCount,
      deletionLock: row.deletionLock,
    }).delete;
  const [target] = useState(() => rows.filter((row) => allowedFor(row).allowed));
  const phrase = target.length === 1 ? (target[0]?.name ?? '') : t.phrase(target.length);
  const begun = outcomes.size > 0;
  const over = begun && !running;
  const ready = typed.trim() === phrase && target.length > 0;
  const close = () => onClose(rows.filter(({ id }) => outcomes.get(id) !== 'done'));

  return (
    <Dialog opened onClose={close} title={t.title(rows.length)} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (ready && !begun) void start(target);
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
                    <div>
                      <OutcomeBadge outcome={outcomes.get(row.id)} done={t.started} />
                      <Meanwhile facts={FACTS} before={row} now={presentOf(row)} />
                    </div>
                  ) : (
                    <span className={classes.said}>
                      {said.skipped} {!allowed.allowed && <ReasonText reason={allowed.reason} />}
                    </span>
                  )}
                </li>
              );
            })}
          </ul>
          <p role="status" className={classes.said}>
            {over && t.result(done, failed.length)}
          </p>
          {over || target.length === 0 ? (
            <DialogActions>
              {failed.length > 0 && (
                <Button variant="default" onClick={() => void retry()}>
                  {said.retry(failed.length)}
                </Button>
              )}
              <Button onClick={close}>{common.close}</Button>
            </DialogActions>
          ) : (
            <>
              <TextInput
                label={common.typeToConfirm(phrase)}
                value={typed}
                onChange={(event) => setTyped(event.currentTarget.value)}
                autoComplete="off"
                data-autofocus
              />
              <DialogActions>
                <Button variant="default" onClick={close}>
                  {common.cancel}
                </Button>
                <Button
                  type="submit"
                  color="red.8"
                  loading={running}
                  {...unavailable(ready ? undefined : t.typeFirst)}
                >
                  {t.confirm(target.length)}
                </Button>
              </DialogActions>
            </>
          )}
        </Stack>
      </form>
    </Dialog>
  );
}
