import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../api/query';
import { ActionButton } from '../../components/ActionButton';
import { PlusIcon } from '../../components/icons';
import { useCreateShortcut } from '../../components/shortcuts';
import { YES } from '../../domain/allowed';
import { crossConnectCreationAllowed } from '../../domain/cross-connect-lifecycle';
import { crossConnects } from '../../i18n/en/cross-connects';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';

/** Leads to the wizard; says why to whom it may not. */
export function CreateButton() {
  const t = useWords(crossConnects);
  return (
    <ActionButton
      allowed={useMayCreate()}
      to={paths.createCrossConnect()}
      {...useCreateShortcut()}
      leftSection={<PlusIcon size={16} aria-hidden />}
    >
      {t.create}
    </ActionButton>
  );
}

export function useMayCreate() {
  const me = useQuery(apiQuery('getMe', {}));
  const quotas = useQuery(apiQuery('listQuotas', {}));
  const quota = quotas.data?.items.find(({ name }) => name === 'cross-connects');
  return me.data === undefined
    ? YES
    : crossConnectCreationAllowed({ permissions: me.data.permissions, quota });
}
