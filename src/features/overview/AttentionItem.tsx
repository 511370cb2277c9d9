import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Countdown } from '../../components/Countdown';
import { endName, pairName } from '../../components/pair-name';
import { Sentence } from '../../components/Sentence';
import { TimeAgo } from '../../components/TimeAgo';
import type { VpcConnection } from '../../contract/types';
import { components } from '../../i18n/en/components';
import { overview } from '../../i18n/en/overview';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import type { Attention, AttentionKind } from './attention';
import { AttentionMark } from './AttentionMark';
import classes from './overview.module.css';

interface Said {
  title: ReactNode;
  text?: string | undefined;
  until?: string | undefined;
  to: string;
  name: string;
}

/** Total over the kinds: a new one does not compile without its words. */
function useSaid(item: Attention): Said {
  const { attention: t } = useWords(overview);
  const { failures } = useWords(components);
  const part = (name: string) => <strong>{name}</strong>;
  const cause = ({ statusReason = '' }: { statusReason?: string | undefined }) =>
    failures[statusReason] ?? statusReason;
  const ofConnection = (template: string, connection: VpcConnection): Said => ({
    title: <Sentence template={template} parts={{ connection: part(pairName(connection)) }} />,
    to: paths.requestsHistory({ selected: connection.id }),
    name: pairName(connection),
  });

  switch (item.kind) {
    case 'request': {
      const { requester, accepter, crossConnect, expiresAt, id } = item.connection;
      return {
        title: (
          <Sentence
            template={t.request}
            parts={{ requester: part(endName(requester)), accepter: part(endName(accepter)) }}
          />
        ),
        text: t.requestFrom(requester.accountName, crossConnect.name),
        until: expiresAt,
        to: paths.requests({ selected: id }),
        name: pairName(item.connection),
      };
    }
    case 'connection-failed':
      return { ...ofConnection(t.connectionFailed, item.connection), text: cause(item.connection) };
    case 'connection-expired':
      return { ...ofConnection(t.connectionExpired, item.connection), text: t.connectionExpiredText };
    case 'term-ends':
    case 'term-ended':
    case 'cross-connect-failed': {
      const { id, name, termEndsAt } = item.crossConnect;
      const [template, text] = {
        'term-ends': [t.termEnds, t.termEndsText] as const,
        'term-ended': [t.termEnded, t.termEndedText] as const,
        'cross-connect-failed': [t.crossConnectFailed, t.crossConnectFailedText] as const,
      }[item.kind];
      return {
        title: (
          <Sentence
            template={template}
            parts={{ crossConnect: part(name), when: <TimeAgo at={termEndsAt} /> }}
          />
        ),
        text: item.kind === 'cross-connect-failed' ? `${cause(item.crossConnect)} ${text}`.trim() : text,
        // A term is looked at in order to be renewed.
        to: paths.crossConnect(id, item.kind === 'cross-connect-failed' ? undefined : { do: 'renew' }),
        name,
      };
    }
  }
}

export function AttentionItem({ item }: { item: Attention }) {
  const { attention: t } = useWords(overview);
  const { title, text, until, to, name } = useSaid(item);
  const kind: AttentionKind = item.kind;
  const action =
    kind === 'request'
      ? { label: t.answer, labelFor: t.answerFor }
      : kind === 'term-ends' || kind === 'term-ended'
        ? { label: t.renew, labelFor: t.renewFor }
        : { label: t.open, labelFor: t.openFor };
  return (
    <li>
      <AttentionMark kind={kind} />
      <div className={classes.text}>
        {title}
        {(until !== undefined || text !== undefined) && (
          <div className={classes.quiet}>
            {until !== undefined && <Countdown until={until} />}
            {until !== undefined && text !== undefined && ' · '}
            {text}
          </div>
        )}
      </div>
      <Button
        component={Link}
        to={to}
        variant={kind === 'request' ? 'filled' : 'default'}
        size="xs"
        className={classes.action}
        aria-label={action.labelFor(name)}
      >
        {action.label}
      </Button>
    </li>
  );
}
