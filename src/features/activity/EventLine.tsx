import { Link } from 'react-router';
import { Sentence } from '../../components/Sentence';
import { TimeAgo } from '../../components/TimeAgo';
import type { AuditEvent } from '../../contract/types';
import { activity } from '../../i18n/en/activity';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import classes from './activity.module.css';

interface Props {
  event: AuditEvent;
  existing: ReadonlySet<string>;
  ownAccount: string | undefined;
}

export function EventLine({ event, existing, ownAccount }: Props) {
  const t = useWords(activity);
  const { type, actor, resource, crossConnectId, accountName, reason } = event;
  const { by, alone } = t.sentences[type];
  const object = existing.has(crossConnectId) ? (
    <Link to={paths.crossConnect(crossConnectId)}>{resource.name}</Link>
  ) : (
    <b>{resource.name}</b>
  );
  // Whose person it is goes without saying, unless it is another account's.
  const who = (
    <>
      <strong>{actor?.name}</strong>
      {ownAccount !== undefined && accountName !== ownAccount && (
        <span className={classes.quiet}> ({accountName})</span>
      )}
    </>
  );
  return (
    <li className={classes.event}>
      <div>
        <Sentence template={actor ? by : alone} parts={{ who, object }} />
        {reason !== undefined && (
          <p className={classes.reason}>
            <Sentence template={t.reason} parts={{ reason: t.failures[reason] ?? <q>{reason}</q> }} />
          </p>
        )}
      </div>
      <span className={classes.time}>
        <TimeAgo at={event.at} />
      </span>
    </li>
  );
}
