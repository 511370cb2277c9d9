import { useMayCreate } from '../../api/useMayCreate';
import { ActionButton } from '../../components/ActionButton';
import { PlusIcon } from '../../components/icons';
import { useCreateShortcut } from '../../components/shortcuts';
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
