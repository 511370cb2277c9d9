import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../api/query';
import { ActionButton } from '../../components/ActionButton';
import { PlusIcon } from '../../components/icons';
import { useCreateShortcut } from '../../components/shortcuts';
import { YES } from '../../domain/allowed';
import { crossConnectCreationAllowed } from '../../domain/cross-connect-lifecycle';
import { overview } from '../../i18n/en/overview';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';

/** Leads to the wizard; to who may not buy it says why. */
export function CreateButton({ size }: { size?: 'xs' }) {
  const t = useWords(overview);
  const me = useQuery(apiQuery('getMe', {}));
  const quotas = useQuery(apiQuery('listQuotas', {}));
  const quota = quotas.data?.items.find(({ name }) => name === 'cross-connects');
  const allowed =
    me.data === undefined ? YES : crossConnectCreationAllowed({ permissions: me.data.permissions, quota });
  return (
    <ActionButton
      allowed={allowed}
      {...(size && { size })}
      to={paths.createCrossConnect()}
      {...useCreateShortcut()}
      leftSection={<PlusIcon size={16} aria-hidden />}
    >
      {t.create}
    </ActionButton>
  );
}
