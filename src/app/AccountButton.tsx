import { Suspense, useState } from 'react';
import iconButton from '../components/icon-button.module.css';
import { UserIcon } from '../components/icons';
import { part } from '../components/late-code';
import type { Me } from '../contract/types';
import { shell } from '../i18n/en/shell';
import { useWords } from '../i18n/Language';

const AccountDialog = part(() => import('./AccountDialog'), 'AccountDialog');

export function AccountButton({ me }: { me: Me }) {
  const t = useWords(shell);
  const [opened, setOpened] = useState(false);
  return (
    <>
      <button
        type="button"
        className={iconButton.button}
        aria-label={t.account(me.user.name, me.account.name)}
        title={`${me.user.name} · ${me.account.name}`}
        aria-haspopup="dialog"
        onClick={() => setOpened(true)}
      >
        <UserIcon size={20} aria-hidden />
      </button>
      {opened && (
        <Suspense>
          <AccountDialog me={me} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  );
}
