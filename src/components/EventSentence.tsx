import { Link } from 'react-router';
import type { AuditEvent } from '../contract/types';
import { activity } from '../i18n/en/activity';
import { useWords } from '../i18n/Language';
import { paths } from '../paths';
import { ObjectName } from './ObjectName';
import { Sentence } from './Sentence';
import text from './text.module.css';

interface Props {
  event: AuditEvent;
  /** Ids of the Cross Connects that still exist: only these have a page to link to. */
  existing: ReadonlySet<string>;
  /** The reader's account: of anybody else it is said whose person it is. */
  ownAccount?: string | undefined;
}

/** Who did what, on which object. */
export function EventSentence({ event, existing, ownAccount }: Props) {
  const { sentences } = useWords(activity);
  const { type, actor, resource, crossConnectId, accountName } = event;
  const { by, alone } = sentences[type];
  const object = existing.has(crossConnectId) ? (
    <Link to={paths.crossConnect(crossConnectId)}>
      <ObjectName name={resource.name} />
    </Link>
  ) : (
    <b>
      <ObjectName name={resource.name} />
    </b>
  );
  const who = (
    <>
      <strong>{actor?.name}</strong>
      {ownAccount !== undefined && accountName !== ownAccount && (
        <span className={text.dimmed}> ({accountName})</span>
      )}
    </>
  );
  return <Sentence template={actor ? by : alone} parts={{ who, object }} />;
}
