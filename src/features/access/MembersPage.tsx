import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { Link } from 'react-router';
import { apiQuery } from '../../api/query';
import { usePermissions } from '../../api/usePermissions';
import { ActionButton } from '../../components/ActionButton';
import { DataTable, type Column } from '../../components/DataTable';
import { ErrorNotice } from '../../components/ErrorNotice';
import { part } from '../../components/late-code';
import { ListSkeleton } from '../../components/ListSkeleton';
import { PageHeader } from '../../components/PageHeader';
import type { Member } from '../../contract/types';
import { lacks, unless } from '../../domain/allowed';
import { access } from '../../i18n/en/access';
import { components } from '../../i18n/en/components';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import classes from './access.module.css';
import { RoleTable } from './RoleTable';

const RoleDialog = part(() => import('./RoleDialog'), 'RoleDialog');

/** Who may act for the account, and as what. */
export function MembersPage() {
  const { members: t } = useWords(access);
  const { role: roles } = useWords(components);
  const me = useQuery(apiQuery('getMe', {})).data;
  const { data, isPending, isError, error, refetch } = useQuery(apiQuery('listMembers', {}));
  const [changing, setChanging] = useState<string>();
  const allowed = unless(lacks(usePermissions(), 'manage-members'));
  const member = data?.items.find(({ id }) => id === changing);
  const columns: Column<Member>[] = [
    {
      ...{ id: 'name', header: t.name, rowHeader: true },
      copy: ({ name }) => name,
      cell: ({ id, name }) => (
        <>
          {name} {id === me?.user.id && <span className={classes.quiet}>{t.you}</span>}
        </>
      ),
    },
    { id: 'email', header: t.email, cell: ({ email }) => email },
    { id: 'role', header: t.role, cell: ({ role }) => roles[role] },
    {
      ...{ id: 'tokens', header: t.tokens, align: 'right' },
      cell: ({ activeTokens }) =>
        activeTokens === undefined ? <span className={classes.quiet}>{t.notTold}</span> : activeTokens,
    },
    {
      ...{ id: 'actions', header: t.actions },
      cell: ({ id, name }) => (
        <ActionButton
          allowed={allowed}
          variant="default"
          size="xs"
          aria-label={t.changeFor(name)}
          onClick={() => setChanging(id)}
        >
          {t.change}
        </ActionButton>
      ),
    },
  ];
  return (
    <>
      <PageHeader
        title={t.title}
        purpose={t.purpose}
        actions={
          <Button component={Link} to={paths.apiTokens()} variant="default">
            {t.toTokens}
          </Button>
        }
      />
      {isPending && <ListSkeleton rows={4} />}
      {isError && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data && (
        <>
          <DataTable caption={t.caption} columns={columns} rows={data.items} rowKey={({ id }) => id} />
          <p className={classes.note}>{t.joining}</p>
          <RoleTable />
        </>
      )}
      {member && data && (
        <Suspense>
          <RoleDialog
            key={member.id}
            member={member}
            owners={data.items.filter(({ role }) => role === 'owner').length}
            onClose={() => setChanging(undefined)}
          />
        </Suspense>
      )}
    </>
  );
}
