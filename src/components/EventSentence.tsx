import { Link } from 'react-router';
import type { AuditEvent } from '../contract/types';
import { activity } from '../i18n/en/activity';
import { components } from '../i18n/en/components';
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
  const { sentences, withToken } = useWords(activity);
  const words = useWords(components);
  const { type, actor, resource, crossConnectId, accountName, tokenName } = event;
  const { by, alone } = sentences[type];
  const to =
    crossConnectId !== undefined && existing.has(crossConnectId) && paths.crossConnect(crossConnectId);
  const object = to ? (
    <Link to={to}>
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
      {tokenName !== undefined && <span className={text.dimmed}> ({withToken(tokenName)})</span>}
    </>
  );
  const role = event.role && <strong>{words.role[event.role]}</strong>;
  return <Sentence template={actor ? by : alone} parts={{ who, object, role }} />;
}
