import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { Link } from 'react-router';
import { apiQuery } from '../../api/query';
import { usePermissions } from '../../api/usePermissions';
import { ActionButton } from '../../components/ActionButton';
import { DataTable } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNotice } from '../../components/ErrorNotice';
import { PlusIcon } from '../../components/icons';
import { part } from '../../components/late-code';
import { ListSkeleton } from '../../components/ListSkeleton';
import { useCreateShortcut } from '../../components/shortcuts';
import { PageHeader } from '../../components/PageHeader';
import type { ApiToken } from '../../contract/types';
import { tokenCreationAllowed } from '../../domain/api-tokens';
import { access } from '../../i18n/en/access';
import { useWords } from '../../i18n/Language';
import { useOpenDialog } from '../../components/useOpenDialog';
import { paths } from '../../paths';
import classes from './access.module.css';
import { useTokenColumns } from './useTokenColumns';

const NewTokenDialog = part(() => import('./NewTokenDialog'), 'NewTokenDialog');
const RevokeDialog = part(() => import('./RevokeDialog'), 'RevokeDialog');

/** Keys for programs that call the API: one's own, and for an owner those of all members. */
export function TokensPage() {
  const { tokens: t } = useWords(access);
  const me = useQuery(apiQuery('getMe', {})).data;
  const answer = useQuery(apiQuery('listApiTokens', { query: { pageSize: 1000 } }));
  const { data, isPending, isError, error, refetch } = answer;
  const [revoking, setRevoking] = useState<ApiToken>();
  const columns = useTokenColumns(me, setRevoking);
  const active = data?.items.filter(({ owner, status }) => owner.id === me?.user.id && status === 'active');
  const creation = tokenCreationAllowed({
    permissions: usePermissions(),
    active: active?.length ?? 0,
  });
  const [open, setOpen] = useOpenDialog(['create'], () => data !== undefined && creation.allowed);
  const create = (
    <ActionButton
      allowed={creation}
      leftSection={<PlusIcon size={16} aria-hidden />}
      onClick={() => setOpen('create')}
      {...useCreateShortcut()}
    >
      {t.create}
    </ActionButton>
  );
  return (
    <>
      <PageHeader
        title={t.title}
        purpose={t.purpose}
        actions={
          <>
            <Button component={Link} to={paths.members()} variant="default">
              {t.toMembers}
            </Button>
            {create}
          </>
        }
      />
      {isPending && <ListSkeleton rows={4} />}
      {isError && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data?.total === 0 && <EmptyState title={t.emptyTitle} text={t.emptyText} action={create} />}
      {data && data.total > 0 && (
        <>
          <p role="status" className={classes.note}>
            {t.found(data.total)}
          </p>
          <DataTable caption={t.title} columns={columns} rows={data.items} rowKey={({ id }) => id} />
        </>
      )}
      <Suspense>
        {open === 'create' && me && <NewTokenDialog ownRole={me.role} onClose={() => setOpen(undefined)} />}
        {revoking && <RevokeDialog token={revoking} onClose={() => setRevoking(undefined)} />}
      </Suspense>
    </>
  );
}
