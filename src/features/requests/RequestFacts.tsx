import { Link } from 'react-router';
import { Cidr } from '../../components/Cidr';
import { FactList, type Fact } from '../../components/FactList';
import { Sentence } from '../../components/Sentence';
import { ShortId } from '../../components/ShortId';
import { TimeAgo } from '../../components/TimeAgo';
import type { ConnectionEnd, Side, VpcConnection } from '../../contract/types';
import { components } from '../../i18n/en/components';
import { requests } from '../../i18n/en/requests';
import { useWords } from '../../i18n/Language';
import { useFormat } from '../../i18n/useFormat';
import { paths } from '../../paths';
import { isGone, isOn, isPending } from './request';
import classes from './requests.module.css';

/** Who asks for what: both ends, through which Cross Connect, said by whom, and how it was answered. */
export function RequestFacts({ request }: { request: VpcConnection }) {
  const t = useWords(requests);
  const { failures } = useWords(components);
  const { requestedBy, requestedAt, decidedBy, decidedAt, status, replaces, replacedBy } = request;
  const { statusReason = '' } = request;
  const who = (name: string, at: string) => (
    <Sentence template={t.by} parts={{ who: name, when: <TimeAgo at={at} /> }} />
  );
  const link = (id: string, text: string) => <Link to={paths.requestsHistory({ selected: id })}>{text}</Link>;
  const facts: Fact[] = [
    { label: t.requester, value: <End request={request} side="requester" /> },
    { label: t.accepter, value: <End request={request} side="accepter" /> },
    { label: t.crossConnect, value: <Through request={request} /> },
    { label: t.requested, value: who(requestedBy.name, requestedAt) },
  ];
  if (decidedBy && decidedAt) {
    const label = status === 'REJECTED' ? t.rejected : t.accepted;
    facts.push({ label, value: who(decidedBy.name, decidedAt) });
  }
  facts.push({ label: t.id, value: <ShortId id={request.id} /> });

  return (
    <>
      <FactList facts={facts} />
      {(request.message !== undefined || isPending(request)) && (
        <Said title={t.message} text={request.message} none={t.noMessage} />
      )}
      {status === 'REJECTED' && <Said title={t.reason} text={request.statusReason} none={t.noReason} />}
      {status === 'FAILED' && (
        <Said title={t.cause} text={failures[statusReason] ?? request.statusReason} none={t.noReason} />
      )}
      {replaces !== undefined && (
        <p className={classes.line}>
          <Sentence template={t.earlier} parts={{ link: link(replaces, t.earlierLink) }} />
        </p>
      )}
      {replacedBy !== undefined && (
        <p className={classes.line}>
          <Sentence template={t.later} parts={{ link: link(replacedBy, t.laterLink) }} />
        </p>
      )}
    </>
  );
}

function End({ request, side }: { request: VpcConnection; side: Side }) {
  const t = useWords(requests);
  const end: ConnectionEnd = request[side];
  return (
    <span className={classes.end}>
      {isOn(request, side) ? (
        <Link to={paths.vpc(end.vpcId)}>{end.vpcName}</Link>
      ) : (
        end.vpcName !== undefined && <strong>{end.vpcName}</strong>
      )}
      <ShortId id={end.vpcId} />
      <span>
        <Cidr value={end.cidr} /> · {end.regionId}
      </span>
      <span className={classes.quiet}>{t.of(end.accountName)}</span>
    </span>
  );
}

function Through({ request }: { request: VpcConnection }) {
  const t = useWords(requests);
  const format = useFormat();
  const { crossConnect } = request;
  if (isGone(request)) return <ShortId id={crossConnect.id} />;
  return (
    <span className={classes.end}>
      <Link to={paths.crossConnect(crossConnect.id)}>{crossConnect.name}</Link>
      <span className={classes.quiet}>
        {t.crossConnectOf(format.mbps(crossConnect.bandwidthMbps), crossConnect.accountName)}
      </span>
    </span>
  );
}

function Said({ title, text, none }: { title: string; text: string | undefined; none: string }) {
  return (
    <div>
      <h3>{title}</h3>
      {text === undefined ? (
        <p className={classes.quiet}>{none}</p>
      ) : (
        <blockquote className={classes.said}>{text}</blockquote>
      )}
    </div>
  );
}
