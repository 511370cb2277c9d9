import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { ActionButton } from '../../../components/ActionButton';
import { Money } from '../../../components/Money';
import { Notice } from '../../../components/Notice';
import { Sentence } from '../../../components/Sentence';
import { useNow } from '../../../components/useNow';
import type { CrossConnect, CrossConnectView } from '../../../contract/types';
import { quoteCreate } from '../../../domain/pricing';
import { termStateAt } from '../../../domain/term-state';
import { components } from '../../../i18n/en/components';
import { crossConnectPage } from '../../../i18n/en/cross-connect-page';
import { crossConnects } from '../../../i18n/en/cross-connects';
import { useWords } from '../../../i18n/Language';
import { useFormat } from '../../../i18n/useFormat';
import { paths } from '../../../paths';
import { useAllowedActions } from '../useAllowedActions';

/** What somebody has to know first: why it failed and what came back, that it has expired, that it is another account's. */
export function StateNotice({ crossConnect }: { crossConnect: CrossConnectView }) {
  const { state: t } = useWords(crossConnectPage);
  const { failures } = useWords(components);
  const { access, status } = crossConnect;
  if (access === 'accepter') return <Notice tone="quiet">{t.foreign(crossConnect.accountName)}</Notice>;
  if (status === 'FAILED') {
    const { statusReason, termMonths } = crossConnect;
    const reason = statusReason === undefined ? '' : (failures[statusReason] ?? statusReason);
    const paid = quoteCreate({ package: crossConnect.package, termMonths }).totalVnd;
    return (
      <Notice
        tone="bad"
        title={t.failedTitle}
        actions={
          <Button component={Link} to={paths.createCrossConnect()} size="xs" variant="default">
            {t.createAnother}
          </Button>
        }
      >
        {reason} <Sentence template={t.refunded} parts={{ amount: <Money vnd={paid} signed /> }} />
      </Notice>
    );
  }
  return <TermNotice crossConnect={crossConnect} />;
}

/** From a week before its end until it is renewed. */
function TermNotice({ crossConnect }: { crossConnect: CrossConnect }) {
  const { actions } = useWords(crossConnects);
  const { state: t } = useWords(crossConnectPage);
  const format = useFormat();
  const now = useNow(60_000);
  const { renew } = useAllowedActions(crossConnect);
  const { termEndsAt } = crossConnect;
  const state = termStateAt(crossConnect, new Date(now).toISOString());
  if (state !== 'ends-soon' && state !== 'ended') return null;
  const ended = state === 'ended';
  return (
    <Notice
      tone="wait"
      title={ended ? t.expiredTitle : t.endsTitle(format.relative(termEndsAt, now))}
      actions={
        <ActionButton allowed={renew} to="?do=renew" size="xs">
          {actions.renew}
        </ActionButton>
      }
    >
      {(ended ? t.expiredText : t.endsText)(format.dateTime(termEndsAt))}
    </Notice>
  );
}
