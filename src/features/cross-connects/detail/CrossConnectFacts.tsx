import { Link } from 'react-router';
import { AsCode } from '../../../components/AsCode';
import { FactList, type Fact } from '../../../components/FactList';
import { Money } from '../../../components/Money';
import { ShortId } from '../../../components/ShortId';
import { TimeAgo } from '../../../components/TimeAgo';
import type { CrossConnectView } from '../../../contract/types';
import { priceOf } from '../../../domain/pricing';
import { crossConnectPage } from '../../../i18n/en/cross-connect-page';
import { curl } from '../../../i18n/en/curl';
import { useWords } from '../../../i18n/Language';
import { useFormat } from '../../../i18n/useFormat';
import { paths } from '../../../paths';
import { crossConnectQuery } from '../queries';
import { TermEnd } from '../../../components/TermEnd';

/** The accepter side knows name, regions, bandwidth, status and owner, no more. */
export function CrossConnectFacts({ crossConnect }: { crossConnect: CrossConnectView }) {
  const { facts: t } = useWords(crossConnectPage);
  const { id, requesterRegionId, accepterRegionId, accountName } = crossConnect;
  const { forPrograms } = useWords(curl);
  const read = async () => (await import('../../../api/curl')).curlOfQuery(crossConnectQuery(id));
  const code: Fact = {
    label: forPrograms,
    value: <AsCode name={crossConnect.name} value={crossConnect} read={read} />,
  };
  const facts: Fact[] = [
    { label: t.id, value: <ShortId id={id} /> },
    { label: t.requester, value: requesterRegionId },
    { label: t.accepter, value: accepterRegionId },
    { label: t.bandwidth, value: <Bandwidth crossConnect={crossConnect} /> },
  ];
  if (crossConnect.access === 'accepter') {
    return <FactList facts={[...facts, { label: t.account, value: accountName }, code]} />;
  }
  const { connectionCount, pendingCount, termMonths, termEndsAt, status, createdAt } = crossConnect;
  return (
    <FactList
      facts={[
        ...facts,
        { label: t.connections, value: t.counts(connectionCount + pendingCount, pendingCount) },
        {
          label: t.price,
          value: (
            <>
              <Money vnd={priceOf(crossConnect.package)} /> {t.perMonth(termMonths)}
              {' · '}
              <Link to={paths.billing({ crossConnectId: id })}>{t.ledger}</Link>
            </>
          ),
        },
        { label: t.expires, value: <TermEnd at={termEndsAt} status={status} /> },
        { label: t.twoPerson, value: crossConnect.twoPersonApproval ? t.on : t.off },
        { label: t.lock, value: crossConnect.deletionLock ? t.on : t.off },
        { label: t.created, value: <TimeAgo at={createdAt} /> },
        code,
      ]}
    />
  );
}

/** While it is being resized: from what to what. */
function Bandwidth({ crossConnect }: { crossConnect: CrossConnectView }) {
  const format = useFormat();
  const now = format.mbps(crossConnect.bandwidthMbps);
  const from = crossConnect.access === 'owner' ? crossConnect.resizedFromMbps : undefined;
  return from === undefined ? now : `${format.mbps(from)} → ${now}`;
}
