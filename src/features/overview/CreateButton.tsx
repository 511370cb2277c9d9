import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { apiQuery } from '../../api/query';
import { ActionButton } from '../../components/ActionButton';
import { lacks, unless } from '../../domain/lifecycle';
import { overview } from '../../i18n/en/overview';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';

/** A link to the wizard; for who may not buy a button that says why. */
export function CreateButton() {
  const t = useWords(overview);
  const me = useQuery(apiQuery('getMe', {}));
  const quotas = useQuery(apiQuery('listQuotas', {}));
  const quota = quotas.data?.items.find(({ name }) => name === 'cross-connects');
  const allowed = unless(
    me.data !== undefined && lacks(me.data.permissions, 'spend'),
    quota !== undefined && quota.used >= quota.limit && 'quota-reached',
  );
  return allowed.allowed ? (
    <Button component={Link} to={paths.createCrossConnect()}>
      {t.create}
    </Button>
  ) : (
    <ActionButton allowed={allowed} onClick={() => undefined}>
      {t.create}
    </ActionButton>
  );
}
