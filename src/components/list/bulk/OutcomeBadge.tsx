import { mayPass } from '../../../api/errors';
import { listTools } from '../../../i18n/en/list-tools';
import { useWords } from '../../../i18n/Language';
import { Badge } from '../../Badge';
import { useErrorText } from '../../ErrorNotice';
import { CheckIcon, FailedIcon, MovingIcon } from '../../icons';
import type { Outcome } from './useBulk';

/** How it went with one of several; `done` says what that was. */
export function OutcomeBadge({ outcome, done }: { outcome: Outcome | undefined; done: string }) {
  const { bulk: t } = useWords(listTools);
  const errorText = useErrorText();
  if (outcome === undefined) return null;
  if (outcome === 'running') {
    return (
      <Badge tone="move" icon={MovingIcon}>
        {t.running}
      </Badge>
    );
  }
  if (outcome === 'done') {
    return (
      <Badge tone="good" icon={CheckIcon}>
        {done}
      </Badge>
    );
  }
  const { what, next } = errorText(outcome.error);
  return (
    <div>
      <Badge tone="bad" icon={FailedIcon}>
        {mayPass(outcome.error) ? t.unknown : t.failed}
      </Badge>{' '}
      {what} {next}
    </div>
  );
}
