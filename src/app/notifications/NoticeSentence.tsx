import { EventSentence } from '../../components/EventSentence';
import { ObjectName } from '../../components/ObjectName';
import { Sentence } from '../../components/Sentence';
import { TimeAgo } from '../../components/TimeAgo';
import { overview } from '../../i18n/en/overview';
import { useWords } from '../../i18n/Language';
import type { Notice } from './notices';

interface Props {
  notice: Notice;
  ownAccount?: string | undefined;
}
const NO_LINKS = new Set<string>();

export function NoticeSentence({ notice, ownAccount }: Props) {
  const { attention: t } = useWords(overview);
  if (notice.kind === 'event')
    return <EventSentence event={notice.event} existing={NO_LINKS} ownAccount={ownAccount} />;
  const { name, termEndsAt } = notice.crossConnect;
  return (
    <Sentence
      template={t.termEnds}
      parts={{
        crossConnect: (
          <b>
            <ObjectName name={name} />
          </b>
        ),
        when: <TimeAgo at={termEndsAt} />,
      }}
    />
  );
}
