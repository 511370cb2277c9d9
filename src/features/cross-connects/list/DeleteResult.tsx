import { Badge } from '../../../components/Badge';
import { CheckIcon, FailedIcon, MovingIcon } from '../../../components/icons';
import { crossConnects } from '../../../i18n/en/cross-connects';
import { useWords } from '../../../i18n/Language';

export type Outcome = { done: true } | { done: false; text: { what: string; next: string } };

/** How it went with one of several. */
export function DeleteResult({ outcome, running }: { outcome: Outcome | undefined; running: boolean }) {
  const { deleteMany: t } = useWords(crossConnects);
  if (outcome === undefined) {
    return running ? (
      <Badge tone="move" icon={MovingIcon}>
        {t.running}
      </Badge>
    ) : null;
  }
  if (outcome.done) {
    return (
      <Badge tone="good" icon={CheckIcon}>
        {t.started}
      </Badge>
    );
  }
  return (
    <div>
      <Badge tone="bad" icon={FailedIcon}>
        {t.failed}
      </Badge>{' '}
      {outcome.text.what} {outcome.text.next}
    </div>
  );
}
