import { Fragment } from 'react';
import { Link as PageLink } from 'react-router';
import type { Link, Network } from '../domain/network';
import { trafficChecks, type TrafficCheck } from '../domain/traffic';
import { traffic } from '../i18n/en/traffic';
import { useWords } from '../i18n/Language';
import { paths } from '../paths';
import { ActiveIcon, FailedIcon, InfoIcon } from './icons';
import { Sentence } from './Sentence';
import classes from './TrafficChecklist.module.css';

interface Props {
  network: Network;
  link: Link;
}

/** What has to hold for traffic of a connection, ticked or crossed, and where to look next. */
export function TrafficChecklist({ network, link }: Props) {
  const t = useWords(traffic);
  const checks = trafficChecks(network, link);
  return (
    <details className={classes.checklist}>
      <summary>{checks.every(({ holds }) => holds) ? t.fine : t.why}</summary>
      <ul>
        {checks.map((each) => {
          const Mark = each.holds ? ActiveIcon : FailedIcon;
          return (
            <li key={each.check} data-holds={each.holds}>
              <Mark size={16} role="img" aria-label={each.holds ? t.holds : t.fails} />
              <span>
                <Said check={each} network={network} link={link} />
              </span>
            </li>
          );
        })}
        <li>
          <InfoIcon size={16} aria-hidden />
          <span>{t.elsewhere}</span>
        </li>
      </ul>
    </details>
  );
}

function Said({ check, network, link }: Props & { check: TrafficCheck }) {
  const t = useWords(traffic);
  const nameOf = (id: string) => network.vpcs.get(id)?.name ?? id;
  if (!('rivalVpcIds' in check)) return t.check[check.check];
  const [vpcId, peerId] =
    check.check === 'requester-route'
      ? [link.requesterVpcId, link.accepterVpcId]
      : [link.accepterVpcId, link.requesterVpcId];
  const rivals = check.rivalVpcIds.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      {id === vpcId ? t.own : <PageLink to={paths.vpc(id)}>{nameOf(id)}</PageLink>}
    </Fragment>
  ));
  return (
    <>
      <Sentence
        template={t.check[check.check]}
        parts={{ vpc: <strong>{nameOf(vpcId)}</strong>, peer: <strong>{nameOf(peerId)}</strong> }}
      />
      {!check.holds && (
        <>
          {' '}
          <Sentence template={t.rivals} parts={{ rivals }} />
        </>
      )}
    </>
  );
}
