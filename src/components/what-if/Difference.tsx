import type { Topology } from '../../contract/types';
import { connectTargets } from '../../domain/connect-targets';
import { judgePair, type ConditionCode } from '../../domain/connection-rules';
import { routeChanges, type RouteChange } from '../../domain/consequences';
import { reachChanges } from '../../domain/reach-changes';
import { buildNetwork, type Link, type Network } from '../../domain/network';
import { isImagined, type Plan } from '../../domain/what-if';
import { whatIf } from '../../i18n/en/what-if';
import { useWords } from '../../i18n/Language';
import { Cidr } from '../Cidr';
import { CodeTag } from '../CodeTag';
import { pairChanges } from '../network-change';
import { PairChanges } from '../PairChanges';
import { ReachChanges } from '../ReachChanges';
import { Sentence } from '../Sentence';
import { namesIn } from '../topology-names';
import { plannedTopology } from './planned-topology';
import classes from './what-if.module.css';

/** Standing connections that violate a condition among the others, e.g. after a VPC got other addresses. */
function illegal(network: Network): { link: Link; codes: ConditionCode[] }[] {
  return [...network.byCrossConnect.values()].flat().flatMap((link) => {
    const codes = judgePair(network, link, { except: link.id ?? '' }).violations.map(({ code }) => code);
    return codes.length === 0 ? [] : [{ link, codes: [...new Set(codes)] }];
  });
}

/** With whom an imagined VPC could be connected, and with whom not. */
function Prospects({
  vpcId,
  network,
  nameOf,
}: {
  vpcId: string;
  network: Network;
  nameOf: (id: string) => string;
}) {
  const t = useWords(whatIf);
  const targets = [...connectTargets(network, vpcId, () => true)];
  const blocked = targets.filter(([, { verdict }]) => verdict === 'blocked');
  return (
    <div>
      <p>
        <Sentence
          template={t.prospects(targets.length - blocked.length, targets.length)}
          parts={{ vpc: <strong>{nameOf(vpcId)}</strong> }}
        />
      </p>
      {blocked.length > 0 && (
        <ul>
          {blocked.slice(0, NAMED).map(([id, { codes }]) => (
            <li key={id}>
              {t.notWith} <strong>{nameOf(id)}</strong>{' '}
              {codes.map((code) => (
                <CodeTag key={code} code={code} />
              ))}
            </li>
          ))}
          {blocked.length > NAMED && <li>{t.moreBlocked(blocked.length - NAMED)}</li>}
        </ul>
      )}
    </div>
  );
}
const NAMED = 5;

/** Between the network of today and the planned one: pairs, reach, routes, and connections that could no longer stand. */
export function Difference({ topology, plan }: { topology: Topology; plan: Plan }) {
  const t = useWords(whatIf);
  const planned = plannedTopology(topology, plan);
  const [before, after] = [buildNetwork(topology), buildNetwork(planned)];
  const nameOf = namesIn(planned);
  const ifAllUp = buildNetwork({
    ...planned,
    connections: planned.connections.map((each) =>
      isImagined(each.id) ? { ...each, status: 'ACTIVE' } : each,
    ),
  });
  const routes = routeChanges(before, after);
  const known = new Set(illegal(before).map(({ link }) => link.id));
  const broken = illegal(after).filter(({ link }) => !known.has(link.id));
  const route = (template: string, { vpcId, destination, peerVpcId }: RouteChange) => (
    <li key={`${vpcId} ${peerVpcId}`}>
      <Sentence
        template={template}
        parts={{ vpc: <strong>{nameOf(vpcId)}</strong>, cidr: <Cidr value={destination} /> }}
      />
    </li>
  );
  return (
    <div className={classes.difference}>
      {broken.length > 0 && (
        <div className={classes.bad}>
          <p>{t.illegal(broken.length)}</p>
          <ul>
            {broken.map(({ link, codes }) => (
              <li key={link.id}>
                {nameOf(link.requesterVpcId)} ↔ {nameOf(link.accepterVpcId)}{' '}
                {codes.map((code) => (
                  <CodeTag key={code} code={code} />
                ))}
              </li>
            ))}
          </ul>
        </div>
      )}
      {planned.vpcs
        .filter(({ id }) => isImagined(id))
        .map(({ id }) => (
          <Prospects key={id} vpcId={id} network={after} nameOf={nameOf} />
        ))}
      <PairChanges changes={pairChanges(planned, before, after)} nameOf={nameOf} sayNone />
      <ReachChanges changes={reachChanges(before, ifAllUp)} nameOf={nameOf} />
      {routes.gained.length + routes.lost.length > 0 && (
        <ul>
          {routes.gained.map((each) => route(t.gains, each))}
          {routes.lost.map((each) => route(t.loses, each))}
        </ul>
      )}
    </div>
  );
}
