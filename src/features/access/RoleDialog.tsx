import { Button, Stack } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isProblem } from '../../api/errors';
import { apiQuery } from '../../api/query';
import { useChange } from '../../api/useChange';
import { usePermissions } from '../../api/usePermissions';
import { Dialog, DialogActions } from '../../components/Dialog';
import { ErrorNotice } from '../../components/ErrorNotice';
import { unavailable } from '../../components/unavailable';
import { Notice } from '../../components/Notice';
import type { Member } from '../../contract/types';
import { roleChangeAllowed, roleDifference } from '../../domain/members';
import { ROLES, type Permission, type Role } from '../../domain/permissions';
import { access } from '../../i18n/en/access';
import { components } from '../../i18n/en/components';
import { useWords } from '../../i18n/Language';
import classes from './access.module.css';
import { Choices } from './Choices';

interface Props {
  member: Member;
  owners: number;
  onClose: () => void;
}

/** Another role for somebody, with what they may from then on and what no longer. */
export function RoleDialog({ member, owners, onClose }: Props) {
  const { change: t, permission } = useWords(access);
  const { role: names, reason, cancel } = useWords(components);
  const queries = useQueryClient();
  const me = useQuery(apiQuery('getMe', {})).data;
  const change = useChange('updateMember');
  const [began] = useState(member.role);
  const [role, setRole] = useState<Role>(began);
  const changed = member.role !== began;
  const allowed = roleChangeAllowed({
    ...{ permissions: usePermissions(), from: member.role, to: role, owners },
  });
  const obstacle =
    role === member.role ? t.chooseFirst : allowed.allowed ? undefined : reason[allowed.reason];
  const { gained, lost } = roleDifference(member.role, role);
  const list = (some: readonly Permission[]) => some.map((each) => <li key={each}>{permission[each]}</li>);
  const tokens = member.activeTokens ?? 0;

  return (
    <Dialog opened onClose={onClose} title={t.title(member.name)}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (obstacle !== undefined || change.isPending) return;
          change.mutate(
            { params: { memberId: member.id }, version: member.version, body: { role } },
            {
              onSuccess: onClose,
              // Somebody was faster: their change has to be seen before another try. What was chosen stays.
              onError: () => void queries.invalidateQueries(),
            },
          );
        }}
      >
        <Stack gap="md">
          {changed && (
            <Notice tone="wait" role="alert" title={t.newerTitle}>
              {t.newer(names[began], names[member.role])}
            </Notice>
          )}
          <Choices
            label={t.role}
            value={role}
            onChange={setRole}
            options={ROLES.map((each) => ({
              value: each,
              label: each === member.role ? t.now(names[each]) : names[each],
              means: t.means[each],
            }))}
          />
          {gained.length > 0 && (
            <div className={classes.difference}>
              <p>{t.gained(member.name)}</p>
              <ul>{list(gained)}</ul>
            </div>
          )}
          {lost.length > 0 && (
            <div className={classes.difference}>
              <p>{t.lost(member.name)}</p>
              <ul>{list(lost)}</ul>
              {tokens > 0 && <p>{t.tokens(tokens)}</p>}
            </div>
          )}
          {lost.length > 0 && member.id === me?.user.id && <Notice tone="wait">{t.yourself}</Notice>}
          {change.isError && !(changed && isProblem(change.error, 'version-conflict')) && (
            <ErrorNotice error={change.error} />
          )}
          <DialogActions>
            <Button variant="default" onClick={onClose}>
              {cancel}
            </Button>
            <Button type="submit" loading={change.isPending} {...unavailable(obstacle)}>
              {t.confirm(names[role])}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  );
}
