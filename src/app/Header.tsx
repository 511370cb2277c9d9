import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { prepareCode } from '../api/code';
import type { LiveState } from '../api/live-stream';
import { apiQuery } from '../api/query';
import iconButton from '../components/icon-button.module.css';
import { MenuIcon, SearchIcon, WalletIcon } from '../components/icons';
import { sparePart } from '../components/late-code';
import { Later } from '../components/Later';
import { Money } from '../components/Money';
import text from '../components/text.module.css';
import { useOnline } from '../components/useOnline';
import type { Me } from '../contract/types';
import { shell } from '../i18n/en/shell';
import { useWords } from '../i18n/Language';
import { paths } from '../paths';
import { AccountButton } from './AccountButton';
import classes from './Header.module.css';
import { LanguageChoice } from './LanguageChoice';
import { loadPalette } from './palette';
import { commandKey } from './shortcuts/mac';
import { ThemeButton } from './ThemeButton';

const RegionChoice = sparePart(() => import('./RegionChoice'), 'RegionChoice');
const Bell = sparePart(() => import('./notifications/Bell'), 'Bell');

interface Props {
  me: Me | undefined;
  live: LiveState;
  onOpenNavigation: () => void;
  onSearch: () => void;
}
export function Header({ me, live, onOpenNavigation, onSearch }: Props) {
  const t = useWords(shell);
  // Offline, a banner says so: it can take a while until the stream is noticed to be gone.
  const online = useOnline();
  const balance = useQuery(apiQuery('getBalance', {})).data;
  return (
    <header className={classes.header}>
      <span className={classes.menu}>
        <button type="button" className={iconButton.button} onClick={onOpenNavigation} aria-label={t.openNav}>
          <MenuIcon size={20} aria-hidden />
        </button>
      </span>
      <Link to={paths.overview()} className={classes.brand} aria-label={t.product}>
        <img src="/favicon.svg" alt="" width={24} height={24} />
        <span>{t.product}</span>
      </Link>
      <span className={classes.region}>
        <Later>
          <RegionChoice />
        </Later>
      </span>
      <button
        type="button"
        className={classes.search}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onPointerEnter={() => prepareCode(loadPalette)}
        onFocus={() => prepareCode(loadPalette)}
        onClick={onSearch}
      >
        <SearchIcon size={16} aria-hidden />
        <span>{t.search}</span>
        <kbd aria-hidden>{commandKey()}+K</kbd>
      </button>
      <div className={classes.right}>
        <span
          className={classes.live}
          hidden={!online}
          data-state={live}
          role="status"
          title={t.liveHints[live]}
        >
          {t.liveStates[live]}
        </span>
        {balance && (
          <Link to={paths.billing()} className={classes.balance} title={t.balance}>
            <WalletIcon size={16} aria-hidden />
            <span className={text.visuallyHidden}>{t.balance}</span>
            <Money vnd={balance.balanceVnd} />
          </Link>
        )}
        <span className={classes.bell}>
          {me && (
            <Later>
              <Bell me={me} />
            </Later>
          )}
        </span>
        <span className={classes.wide}>
          <LanguageChoice />
        </span>
        <span className={classes.wide}>
          <ThemeButton />
        </span>
        {me && <AccountButton me={me} />}
      </div>
    </header>
  );
}
