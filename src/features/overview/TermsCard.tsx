import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Card } from '../../components/Card';
import { ObjectName } from '../../components/ObjectName';
import { TermEnd } from '../../components/TermEnd';
import { isRunning } from '../../domain/cross-connect-lifecycle';
import { overview } from '../../i18n/en/overview';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import { crossConnectsQuery } from './queries';
import classes from './overview.module.css';

const SHOWN = 4;

/** The terms that end next. */
export function TermsCard() {
  const { terms: t } = useWords(overview);
  const running = useQuery(crossConnectsQuery()).data?.items.filter(({ status }) => isRunning(status));
  // Who fails says so in the other cards.
  if (running === undefined || running.length === 0) return null;
  return (
    <Card title={t.title} actions={<Link to={paths.terms()}>{t.all}</Link>}>
      <ul className={classes.list}>
        {running.slice(0, SHOWN).map(({ id, name, termEndsAt, status }) => (
          <li key={id}>
            <span className={classes.text}>
              <Link to={paths.crossConnect(id)}>
                <ObjectName name={name} />
              </Link>
            </span>
            <span className={classes.end}>
              <TermEnd at={termEndsAt} status={status} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
