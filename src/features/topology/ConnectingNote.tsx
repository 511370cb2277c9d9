import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { TopologyGraph } from '../../domain/topology';
import { topology } from '../../i18n/en/topology';
import { useWords } from '../../i18n/Language';
import type { Connecting } from './connecting';

interface Props {
  graph: TopologyGraph;
  connecting: Connecting;
  onStop: () => void;
}

/** Says, while a VPC looks for another one, what the next press does, and how to leave it. */
export function ConnectingNote({ graph, connecting, onStop }: Props) {
  const t = useWords(topology);
  const name = graph.vpcs.get(connecting.from)?.label ?? '';
  const said = useRef<HTMLElement>(null);
  // It began beside the picture, or in the sheet below it.
  useEffect(() => {
    said.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const open = [...connecting.targets.values()].filter((target) => target.open.length > 0).length;
  return (
    <>
      <strong ref={said}>
        {connecting.purpose === 'connect' ? t.choosing(name, open) : t.choosingPath(name)}
      </strong>
      <Button size="compact-sm" variant="default" onClick={onStop}>
        {t.stopChoosing}
      </Button>
    </>
  );
}
