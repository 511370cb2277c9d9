import { Button } from '@mantine/core';
import type { TopologyGraph } from '../../domain/topology';
import { topology } from '../../i18n/en/topology';
import { useWords } from '../../i18n/Language';
import type { Connector } from './connecting';
import classes from './topology.module.css';

/** Says, while a VPC looks for a peer, what the next press does, and how to leave it. */
export function ConnectingNote({ graph, connector }: { graph: TopologyGraph; connector: Connector }) {
  const t = useWords(topology);
  const { connecting, cancel } = connector;
  const open = [...(connecting?.targets.values() ?? [])].filter((target) => target.open.length > 0).length;
  const name = graph.vpcs.get(connecting?.from ?? '')?.label ?? '';
  return (
    <div role="status" className={classes.note}>
      {connecting && (
        <>
          <span>{connecting.purpose === 'connect' ? t.choosing(name, open) : t.choosingPath(name)}</span>
          <Button size="compact-sm" variant="default" onClick={cancel}>
            {t.stopChoosing}
          </Button>
        </>
      )}
    </div>
  );
}
