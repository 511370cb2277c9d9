import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { Money } from '../../../components/Money';
import { Notice } from '../../../components/Notice';
import { Sentence } from '../../../components/Sentence';
import type { CrossConnectView } from '../../../contract/types';
import { quoteCreate } from '../../../domain/pricing';
import { components } from '../../../i18n/en/components';
import { crossConnects } from '../../../i18n/en/cross-connects';
import { useWords } from '../../../i18n/Language';
import { useFormat } from '../../../i18n/useFormat';
import { paths } from '../../../paths';

/** What somebody has to know first: why it failed and what came back, that it has expired, that it is another account's. */
export function StateNotice({ crossConnect }: { crossConnect: CrossConnectView }) {
  const { state: t } = useWords(crossConnects);
  const { failures } = useWords(components);
  const format = useFormat();
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
  if (status === 'EXPIRED') {
    return (
      <Notice tone="wait" title={t.expiredTitle}>
        {t.expiredText(format.dateTime(crossConnect.termEndsAt))}
      </Notice>
    );
  }
  return null;
}
