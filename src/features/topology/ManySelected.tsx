import { Button } from '@mantine/core';
import { use } from 'react';
import { Link } from 'react-router';
import { CloseIcon } from '../../components/icons';
import { openPairs } from '../../domain/connect-targets';
import type { Network } from '../../domain/network';
import type { TopologyGraph } from '../../domain/topology';
import { isImagined } from '../../domain/what-if';
import { topology } from '../../i18n/en/topology';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import { PastContext } from './actions';
import { mayAsk } from './connecting';
import { Panel } from './Panel';
import classes from './topology.module.css';

interface Props {
  graph: TopologyGraph;
  network: Network;
  ids: readonly string[];
  onSelect: (id: string | undefined, adding?: boolean) => void;
  onPath: (fromId: string, toId: string) => void;
}

/** Several objects at once: what they are, and what can be done with them together. */
export function ManySelected({ graph, network, ids, onSelect, onPath }: Props) {
  const { panel: t } = useWords(topology);
  const isPast = use(PastContext);
  const vpcIds = ids.filter((id) => graph.vpcs.has(id));
  const nameOf = (id: string) => {
    const link = graph.links.get(id);
    const labels = (link ? [link.requesterVpcId, link.accepterVpcId] : [id]).map(
      (each) => graph.vpcs.get(each)?.label ?? graph.pipes.get(each)?.name ?? each,
    );
    return labels.join(' ↔ ');
  };
  const real = vpcIds.filter((id) => !isImagined(id));
  const byCrossConnect = openPairs(network, isPast ? [] : real, (pair) => mayAsk(graph, pair));
  const [from, to, ...more] = vpcIds;
  return (
    <Panel
      label={t.label}
      head={<h2>{t.many(ids.length)}</h2>}
      closeLabel={t.close}
      onClose={() => onSelect(undefined)}
    >
      <ul className={classes.links} aria-label={t.many(ids.length)}>
        {ids.map((id) => (
          <li key={id}>
            <button type="button" onClick={() => onSelect(id)}>
              {nameOf(id)}
            </button>
            <button type="button" aria-label={t.leaveOut(nameOf(id))} onClick={() => onSelect(id, true)}>
              <CloseIcon size={14} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      {vpcIds.length > 1 && (
        <div className={classes.pair}>
          {[...byCrossConnect].map(([crossConnectId, pairs]) => (
            <Button key={crossConnectId} component={Link} to={paths.connectPairs(crossConnectId, pairs)}>
              {t.connectThrough(pairs.length, graph.pipes.get(crossConnectId)?.name ?? crossConnectId)}
            </Button>
          ))}
          {byCrossConnect.size === 0 && !isPast && <p className={classes.quiet}>{t.nothingToConnect}</p>}
          {from !== undefined && to !== undefined && more.length === 0 && (
            <Button variant="default" onClick={() => onPath(from, to)}>
              {t.pathBetween(nameOf(from), nameOf(to))}
            </Button>
          )}
        </div>
      )}
    </Panel>
  );
}
