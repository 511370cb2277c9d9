import '@xyflow/react/dist/base.css';
import { ReactFlow, ReactFlowProvider, useReactFlow } from '@xyflow/react';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { neighbours, type TopologyGraph } from '../../domain/topology';
import type { Places } from '../../domain/topology-placement';
import { topology } from '../../i18n/en/topology';
import { useWords } from '../../i18n/Language';
import { edgeTypes } from './edges';
import { FIT, GraphControls } from './GraphControls';
import { GraphContext } from './GraphContext';
import classes from './graph.module.css';
import { createHighlight } from './highlight';
import { isArrow, nearest, type Spot } from './nearest';
import { nodeTypes } from './nodes';
import { createKeeper, toFlow } from './to-flow';

/** The section around the graph is described in the reader's language. */
const NO_DESCRIPTIONS = {
  'node.a11yDescription.default': '',
  'node.a11yDescription.keyboardDisabled': '',
  'edge.a11yDescription.default': '',
};

/** A smaller picture is seen whole: a map of it would only cover it. */
const MAP_FROM = 24;

interface Props {
  graph: TopologyGraph;
  places: Places;
  selected: string | undefined;
  onSelect: (id: string | undefined) => void;
}

/** What the keyboard can stand on: VPCs and the labels of the Cross Connects. */
function spotsOf({ nodes, edges }: ReturnType<typeof toFlow>): Spot[] {
  const cards = nodes
    .filter(({ type }) => type === 'vpc')
    .map(({ id, position, width = 0, height = 0 }) => ({
      id,
      x: position.x + width / 2,
      y: position.y + height / 2,
    }));
  const pipes = edges.flatMap((edge) =>
    edge.type === 'pipe' && edge.data ? [{ id: edge.id, ...edge.data.middle }] : [],
  );
  return [...cards, ...pipes];
}

function Canvas({ graph, places, selected, onSelect }: Props) {
  const t = useWords(topology);
  const flow = useReactFlow();
  const [keep] = useState(createKeeper);
  const [highlight] = useState(createHighlight);
  const [standing, setStanding] = useState<string>();
  const drawn = useMemo(() => toFlow(graph, places, keep), [graph, places, keep]);
  const spots = useMemo(() => spotsOf(drawn), [drawn]);

  useEffect(() => {
    highlight.set(selected, selected === undefined ? undefined : neighbours(graph, selected));
  }, [highlight, graph, selected]);

  // The panel beside takes room: a picture that nobody has moved yet is fitted into what is left.
  const moved = useRef(false);
  const withPanel = selected !== undefined;
  useEffect(() => {
    if (moved.current) return;
    const frame = requestAnimationFrame(() => void flow.fitView(FIT));
    return () => cancelAnimationFrame(frame);
  }, [flow, withPanel]);

  const tabStop = [standing, selected, spots[0]?.id].find((id) => spots.some((spot) => spot.id === id));
  const context = useMemo(() => ({ highlight, tabStop, select: onSelect }), [highlight, tabStop, onSelect]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') onSelect(undefined);
    if (event.key === '+') void flow.zoomIn();
    if (event.key === '-') void flow.zoomOut();
    const from = spots.find(({ id }) => id === (event.target as HTMLElement).dataset.node);
    if (from === undefined || !isArrow(event.key)) return;
    event.preventDefault();
    const next = nearest(spots, from, event.key);
    if (next === undefined) return;
    setStanding(next.id);
    event.currentTarget
      .querySelector<HTMLElement>(`[data-node="${next.id}"]`)
      ?.focus({ preventScroll: true });
    void flow.setCenter(next.x, next.y, { zoom: flow.getZoom(), duration: 0 });
  };

  return (
    <GraphContext value={context}>
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions -- arrow keys move between the buttons inside */}
      <section className={classes.canvas} aria-label={t.graphLabel} onKeyDown={onKeyDown}>
        <ReactFlow
          nodes={drawn.nodes}
          edges={drawn.edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          onMoveStart={(event) => {
            if (event !== null) moved.current = true;
          }}
          onPaneClick={() => onSelect(undefined)}
          fitView
          fitViewOptions={FIT}
          minZoom={0.05}
          maxZoom={2}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          elevateNodesOnSelect={false}
          disableKeyboardA11y
          ariaLabelConfig={NO_DESCRIPTIONS}
          zoomOnDoubleClick={false}
        >
          <GraphControls withMap={spots.length > MAP_FROM} />
        </ReactFlow>
      </section>
    </GraphContext>
  );
}

export function GraphView(props: Props) {
  return (
    <ReactFlowProvider>
      <Canvas {...props} />
    </ReactFlowProvider>
  );
}
