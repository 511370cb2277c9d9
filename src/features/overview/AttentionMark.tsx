import { ExpiredIcon, FailedIcon, PendingIcon, RequestsIcon } from '../../components/icons';
import { overview } from '../../i18n/en/overview';
import { useWords } from '../../i18n/Language';
import type { AttentionKind } from './attention';
import classes from './overview.module.css';

const LOOK: Record<AttentionKind, { Icon: typeof PendingIcon; tone: 'wait' | 'bad' | 'quiet' }> = {
  request: { Icon: RequestsIcon, tone: 'wait' },
  'term-ends': { Icon: PendingIcon, tone: 'wait' },
  'term-ended': { Icon: ExpiredIcon, tone: 'bad' },
  'cross-connect-failed': { Icon: FailedIcon, tone: 'bad' },
  'connection-failed': { Icon: FailedIcon, tone: 'bad' },
  'connection-expired': { Icon: ExpiredIcon, tone: 'quiet' },
};

export function AttentionMark({ kind }: { kind: AttentionKind }) {
  const { attention: t } = useWords(overview);
  const { Icon, tone } = LOOK[kind];
  return (
    <span className={classes.mark} data-tone={tone} role="img" aria-label={t.kinds[kind]}>
      <Icon size={16} aria-hidden />
    </span>
  );
}
