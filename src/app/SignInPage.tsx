import { useSearchParams } from 'react-router';
import { consoleConfig } from '../api/console-config';
import { session } from '../api/session';
import { PageHeader } from '../components/PageHeader';
import { shell } from '../i18n/en/shell';
import { signIn } from '../i18n/en/sign-in';
import { useWords } from '../i18n/Language';
import { DemoBanner } from './DemoBanner';
import { DemoPeople } from './DemoPeople';
import { LanguageChoice } from './LanguageChoice';
import { ProviderSignIn } from './ProviderSignIn';
import { returnTo } from './return-to';
import classes from './SignInPage.module.css';
import { ThemeButton } from './ThemeButton';

/** At a provider, where there is one; else as one of the people of the demo. */
export function SignInPage() {
  const t = useWords(signIn);
  const { product } = useWords(shell);
  const asked = useSearchParams()[0].get('returnTo');
  const place = returnTo(asked, window.location.origin);
  const { source } = session;

  return (
    <>
      {consoleConfig().demo && <DemoBanner />}
      <main className={classes.page}>
        <div className={classes.settings}>
          <span className={classes.brand}>
            <img src="/favicon.svg" alt="" width={28} height={28} />
            {product}
          </span>
          <LanguageChoice />
          <ThemeButton />
        </div>
        <PageHeader title={t.title} purpose={t.purpose} />
        {source === undefined ? (
          <DemoPeople returnTo={place} />
        ) : (
          <ProviderSignIn source={source} returnTo={place} atOnce={asked !== null} />
        )}
      </main>
    </>
  );
}
