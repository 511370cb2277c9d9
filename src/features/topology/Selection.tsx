import { Button } from '@mantine/core';
import { use } from 'react';
import { Link } from 'react-router';
import { Cidr } from '../../components/Cidr';
import { ConnectionStatusBadge } from '../../components/ConnectionStatusBadge';
import { CrossConnectStatusBadge } from '../../components/CrossConnectStatusBadge';
import { FactList } from '../../components/FactList';
import { ShortId } from '../../components/ShortId';
import type { Network } from '../../domain/network';
import {
  linkStanding,
  type TopologyGraph,
  type TopologyLink,
  type TopologyPipe,
  type TopologyVpc,
} from '../../domain/topology';
import { isImagined } from '../../domain/what-if';
import type { Dictionary } from '../../i18n/dictionary';
import { topology } from '../../i18n/en/topology';
import { useWords } from '../../i18n/Language';
import { useFormat } from '../../i18n/useFormat';
import { paths } from '../../paths';
import { ActionsContext, PastContext } from './actions';
import { PairWith } from './PairWith';
import { Panel } from './Panel';
import classes from './topology.module.css';

interface Props {
  graph: TopologyGraph;
  network: Network;
  id: string;
  peerId: string | undefined;
  onSelect: (id: string | undefined) => void;
  /** Begins to look for a peer in the picture. */
  onConnect: (vpcId: string, purpose?: 'path') => void;
  onPeer: (peerId: string) => void;
}

/** A panel does not become longer than can be read. */
const LISTED = 50;

function Links({
  graph,
  linkIds,
  from,
  onSelect,
}: {
  graph: TopologyGraph;
  linkIds: readonly string[];
  from?: string;
  onSelect: Props['onSelect'];
}) {
  const { panel: t } = useWords(topology);
  const nameOf = (id: string) => graph.vpcs.get(id)?.label ?? id;
  if (linkIds.length === 0) return <p className={classes.quiet}>{t.none}</p>;
  const left = linkIds.length - LISTED;
  return (
    <>
      <ul className={classes.links} aria-label={from === undefined ? t.connections : t.peers}>
        {linkIds.slice(0, LISTED).map((linkId) => {
          const link = graph.links.get(linkId);
          if (link === undefined) return null;
          const { requesterVpcId, accepterVpcId } = link;
          const name =
            from === undefined
              ? `${nameOf(requesterVpcId)} ↔ ${nameOf(accepterVpcId)}`
              : nameOf(from === requesterVpcId ? accepterVpcId : requesterVpcId);
          return (
            <li key={linkId}>
              <button type="button" onClick={() => onSelect(linkId)}>
                {name}
              </button>
              <ConnectionStatusBadge status={linkStanding(link)} />
            </li>
          );
        })}
      </ul>
      {left > 0 && <p className={classes.quiet}>{t.moreLinks(left)}</p>}
    </>
  );
}

function VpcFacts({
  graph,
  network,
  id,
  peerId,
  onSelect,
  onConnect,
  onPeer,
  vpc,
}: Props & { vpc: TopologyVpc }) {
  const { panel: t } = useWords(topology);
  const isPast = use(PastContext);
  return (
    <>
      <FactList
        facts={[
          { label: t.cidr, value: <Cidr value={vpc.cidr} /> },
          { label: t.region, value: vpc.regionId },
          { label: t.account, value: vpc.accountName },
        ]}
      />
      <h3>{t.peers}</h3>
      <Links graph={graph} linkIds={vpc.linkIds} from={id} onSelect={onSelect} />
      <div className={classes.pair}>
        {!isPast && <Button onClick={() => onConnect(id)}>{t.connectTo}</Button>}
        <Button variant="default" onClick={() => onConnect(id, 'path')}>
          {t.pathTo}
        </Button>
      </div>
      <PairWith graph={graph} network={network} vpc={vpc} peerId={peerId ?? ''} onPeer={onPeer} />
      {vpc.own && (
        <Button component={Link} to={paths.vpc(id)} variant="default">
          {t.openVpc}
        </Button>
      )}
    </>
  );
}

function PipeFacts({ graph, id, onSelect, pipe }: Props & { pipe: TopologyPipe }) {
  const { panel: t } = useWords(topology);
  const format = useFormat();
  const { Pipe } = use(ActionsContext);
  const isPast = use(PastContext);
  return (
    <>
      <FactList
        facts={[
          { label: t.status, value: <CrossConnectStatusBadge status={pipe.status} /> },
          { label: t.bandwidth, value: format.mbps(pipe.bandwidthMbps) },
          { label: t.requester, value: pipe.requesterRegionId },
          { label: t.accepter, value: pipe.accepterRegionId },
        ]}
      />
      <h3>{t.connections}</h3>
      <Links graph={graph} linkIds={pipe.linkIds} onSelect={onSelect} />
      <Button component={Link} to={paths.crossConnect(id)} variant="default">
        {t.openCrossConnect}
      </Button>
      {!isPast && <Pipe crossConnectId={id} />}
    </>
  );
}

function LinkFacts({ graph, id, onSelect, link }: Props & { link: TopologyLink }) {
  const { panel: t } = useWords(topology);
  const actions = use(ActionsContext);
  const isPast = use(PastContext);
  const end = (vpcId: string) => {
    const vpc = graph.vpcs.get(vpcId);
    return (
      <>
        <button type="button" className={classes.plain} onClick={() => onSelect(vpcId)}>
          {vpc?.label ?? vpcId}
        </button>{' '}
        <Cidr value={vpc?.cidr ?? ''} />
      </>
    );
  };
  return (
    <>
      <FactList
        facts={[
          { label: t.status, value: <ConnectionStatusBadge status={linkStanding(link)} /> },
          { label: t.requester, value: end(link.requesterVpcId) },
          { label: t.accepter, value: end(link.accepterVpcId) },
          {
            label: t.through,
            value: (
              <Link to={paths.crossConnect(link.crossConnectId)}>
                {graph.pipes.get(link.crossConnectId)?.name}
              </Link>
            ),
          },
        ]}
      />
      {!isPast && !isImagined(id) && <actions.Link connectionId={id} />}
      {!isPast && link.status === 'PENDING_ACCEPTANCE' && (
        <Button variant="default" component={Link} to={paths.requests({ selected: id })}>
          {t.openRequest}
        </Button>
      )}
    </>
  );
}

function describe(props: Props, t: Dictionary['topology']['panel']) {
  const { graph, id } = props;
  const vpc = graph.vpcs.get(id);
  if (vpc !== undefined) return { kind: t.vpc, title: vpc.label, facts: <VpcFacts {...props} vpc={vpc} /> };
  const pipe = graph.pipes.get(id);
  if (pipe !== undefined)
    return { kind: t.pipe, title: pipe.name, facts: <PipeFacts {...props} pipe={pipe} /> };
  const link = graph.links.get(id);
  if (link === undefined) return undefined;
  const ends = [link.requesterVpcId, link.accepterVpcId].map((end) => graph.vpcs.get(end)?.label ?? end);
  return { kind: t.link, title: ends.join(' ↔ '), facts: <LinkFacts {...props} link={link} /> };
}

/** Facts and ways on for what is selected. */
export function Selection(props: Props) {
  const { panel: t } = useWords(topology);
  const { id, peerId, onSelect } = props;
  const selected = describe(props, t);
  if (selected === undefined) return null;
  const head = (
    <>
      <p className={classes.quiet}>{selected.kind}</p>
      <h2>{selected.title}</h2>
      <ShortId id={id} />
    </>
  );
  return (
    <Panel
      {...{ head, asked: peerId }}
      label={t.label}
      closeLabel={t.close}
      onClose={() => onSelect(undefined)}
    >
      {selected.facts}
    </Panel>
  );
}
