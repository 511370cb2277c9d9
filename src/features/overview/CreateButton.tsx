import type { ButtonProps } from '@mantine/core';
import { useMayCreate } from '../../api/useMayCreate';
import { ActionButton } from '../../components/ActionButton';
import { PlusIcon } from '../../components/icons';
import { useCreateShortcut } from '../../components/shortcuts';
import { overview } from '../../i18n/en/overview';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';

/** Leads to the wizard; to who may not buy it says why. */
export function CreateButton(look: Pick<ButtonProps, 'size' | 'variant'>) {
  const t = useWords(overview);
  return (
    <ActionButton
      allowed={useMayCreate()}
      {...look}
      to={paths.createCrossConnect()}
      {...useCreateShortcut()}
      leftSection={<PlusIcon size={16} aria-hidden />}
    >
      {t.create}
    </ActionButton>
  );
}
