import { NativeSelect } from '@mantine/core';
import { use, useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { Explain } from '../../components/Explain';
import { VerdictMark } from '../../components/VerdictMark';
import { judgePair, type RulePair } from '../../domain/connection-rules';
import type { Network } from '../../domain/network';
import type { TopologyGraph, TopologyVpc } from '../../domain/topology';
import { pairsBetween } from '../../domain/ways-out';
import { isImagined } from '../../domain/what-if';
import { topology } from '../../i18n/en/topology';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import { PastContext } from './actions';
import { mayAsk } from './connecting';
import classes from './topology.module.css';

interface Props {
  graph: TopologyGraph;
  network: Network;
  vpc: TopologyVpc;
  /** Empty when none is chosen. */
  peerId: string;
  onPeer: (peerId: string) => void;
}

const CHOICES = 300;

/** Whether the selected VPC could be connected with another one, in each Cross Connect between their regions, and why not. */
export function PairWith({ graph, network, vpc, peerId, onPeer }: Props) {
  const { panel: t } = useWords(topology);
  const list = useRef<HTMLUListElement>(null);
  // What was chosen in the picture is answered here, below the other facts.
  useEffect(() => {
    if (peerId !== '') list.current?.scrollIntoView({ block: 'nearest' });
  }, [vpc.id, peerId]);
  const others = [...graph.vpcs.values()].filter(({ regionId }) => regionId !== vpc.regionId);
  const peer = graph.vpcs.get(peerId);
  // Among very many the picture and its search find the peer.
  if (others.length === 0 || (others.length > CHOICES && peer === undefined)) return null;
  const pairs = peer === undefined ? [] : pairsBetween(network, vpc.id, peer.id);
  return (
    <>
      <NativeSelect
        label={t.pairWith}
        value={peerId}
        data={[
          { value: '', label: t.choosePeer },
          ...(others.length > CHOICES && peer ? [peer] : others).map(({ id, label, cidr }) => ({
            value: id,
            label: `${label} · ${cidr}`,
          })),
        ]}
        onChange={(event) => onPeer(event.currentTarget.value)}
      />
      {peer !== undefined && pairs.length === 0 && <p className={classes.quiet}>{t.noCrossConnect}</p>}
      <ul ref={list} className={classes.pairs} aria-label={t.pairWith}>
        {pairs.map((pair) => (
          <Verdict key={pair.crossConnectId} pair={pair} graph={graph} network={network} />
        ))}
      </ul>
    </>
  );
}

function Verdict({ pair, graph, network }: Pick<Props, 'graph' | 'network'> & { pair: RulePair }) {
  const { panel: t } = useWords(topology);
  const isPast = use(PastContext);
  const judgement = judgePair(network, pair);
  const pipe = graph.pipes.get(pair.crossConnectId);
  const labelOf = (id: string) => graph.vpcs.get(id)?.label ?? id;
  const isReal = !isImagined(pair.requesterVpcId) && !isImagined(pair.accepterVpcId);
  const isOpen = judgement.verdict === 'eligible' || judgement.verdict === 'warned';
  return (
    <li>
      <p>
        <Link to={paths.crossConnect(pair.crossConnectId)}>{pipe?.name}</Link>{' '}
        <VerdictMark verdict={judgement.verdict} withLabel />
      </p>
      {(judgement.verdict === 'blocked' || judgement.verdict === 'warned') && (
        <Explain
          check={judgement}
          context={{
            requesterName: labelOf(pair.requesterVpcId),
            accepterName: labelOf(pair.accepterVpcId),
            ...(pipe && { crossConnectName: pipe.name }),
          }}
          {...(!isPast && { mending: { network, pair } })}
        />
      )}
      {isOpen && isReal && !isPast && mayAsk(graph, pair) && (
        <Link to={paths.connectPairs(pair.crossConnectId, [pair])}>{t.connectThese}</Link>
      )}
    </li>
  );
}
