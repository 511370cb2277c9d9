import '@xyflow/react/dist/base.css';
import { getViewportForBounds, ReactFlow, ReactFlowProvider, useReactFlow } from '@xyflow/react';
import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent as ReactMouseEvent,
} from 'react';
import { neighbours, type TopologyGraph } from '../../domain/topology';
import type { Box, Places } from '../../domain/topology-placement';
import { topology } from '../../i18n/en/topology';
import { useWords } from '../../i18n/Language';
import { CanvasLayer } from './CanvasLayer';
import { edgeTypes } from './edges';
import { FIT, GraphControls } from './GraphControls';
import { GraphContext } from './GraphContext';
import classes from './graph.module.css';
import { createHighlight } from './highlight';
import type { Level } from './level';
import { isArrow, nearest, type Spot } from './nearest';
import { nodeTypes } from './nodes';
import { buildScene, type Scene } from './scene';
import { whatIsShown } from './shown';
import { createKeeper, toFlow } from './to-flow';
import { Unzoom } from './Unzoom';
import { useGradually } from './useGradually';
import { useLens } from './useLens';

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

const NO_CARDS: readonly string[] = [];
const NOTHING: ReadonlySet<string> = new Set();
/** Near enough to read a region's cards. */
const NEAR = { padding: 0.05, maxZoom: 0.8, minZoom: 0.5 } as const;

/** What the keyboard can stand on: from afar the regions, else VPCs and the labels of the Cross Connects. */
function spotsOf(
  { graph, places }: Scene,
  { nodes, edges }: ReturnType<typeof toFlow>,
  level: Level,
): Spot[] {
  const middle = (id: string, { x, y, width, height }: Box) => ({ id, x: x + width / 2, y: y + height / 2 });
  if (level === 'far')
    return nodes.flatMap(({ id }) => {
      const box = places.regions.get(id);
      return box === undefined ? [] : [middle(id, box)];
    });
  const cards = [...graph.vpcs.keys()].flatMap((id) => {
    const box = places.vpcs.get(id);
    return box === undefined ? [] : [middle(id, box)];
  });
  const pipes = edges.flatMap((edge) =>
    edge.type === 'pipe' && edge.data ? [{ id: edge.id, ...edge.data.middle }] : [],
  );
  return [...cards, ...pipes];
}

function Canvas({ graph, places, selected, onSelect }: Props) {
  const t = useWords(topology);
  const flow = useReactFlow();
  const section = useRef<HTMLElement>(null);
  const [keep] = useState(createKeeper);
  const [highlight] = useState(createHighlight);
  const [standing, setStanding] = useState<string>();
  const scene = useMemo(() => buildScene(graph, places), [graph, places]);
  const lens = useLens();
  const chosen = useMemo(
    () => (selected === undefined ? undefined : neighbours(graph, selected)),
    [graph, selected],
  );
  const wanted = useMemo(() => {
    const always = new Set(chosen ?? NOTHING);
    if (standing !== undefined) always.add(standing);
    return whatIsShown(scene, lens, always);
  }, [scene, lens, chosen, standing]);
  const gradual = useGradually(wanted.hasCanvas ? wanted.cards : NO_CARDS);
  const shown = useMemo(() => (wanted.hasCanvas ? { ...wanted, cards: gradual } : wanted), [wanted, gradual]);
  const drawn = useMemo(() => toFlow(scene, shown, keep), [scene, shown, keep]);
  const spots = useMemo(() => spotsOf(scene, drawn, shown.level), [scene, drawn, shown.level]);

  useEffect(() => {
    highlight.set(selected, chosen);
  }, [highlight, chosen, selected]);

  // The panel beside takes room: a picture that nobody has moved yet is fitted into what is left.
  const moved = useRef(false);
  const withPanel = selected !== undefined;
  useEffect(() => {
    if (moved.current) return;
    const frame = requestAnimationFrame(() => void flow.fitView(FIT));
    return () => cancelAnimationFrame(frame);
  }, [flow, withPanel]);

  const enter = useCallback(
    (regionId: string) => {
      const box = places.regions.get(regionId);
      if (box === undefined) return;
      moved.current = true;
      const { width = 0, height = 0 } = section.current?.getBoundingClientRect() ?? {};
      const { x, y, zoom } = getViewportForBounds(
        box,
        width,
        height,
        NEAR.minZoom,
        NEAR.maxZoom,
        NEAR.padding,
      );
      // A region larger than the screen begins at its upper left corner.
      const start = { x: Math.max(x, 24 - box.x * zoom), y: Math.max(y, 24 - box.y * zoom), zoom };
      void flow.setViewport(box.width * zoom > width || box.height * zoom > height ? start : { x, y, zoom });
    },
    [flow, places],
  );
  const ids = useMemo(() => new Set(spots.map(({ id }) => id)), [spots]);
  const tabStop = [standing, selected, spots[0]?.id].find((id) => id !== undefined && ids.has(id));
  const context = useMemo(
    () => ({ highlight, tabStop, select: onSelect, enter }),
    [highlight, tabStop, onSelect, enter],
  );

  // Who is not on the screen yet gets the focus when it is.
  const toFocus = useRef<string>(undefined);
  useEffect(() => {
    if (toFocus.current === undefined) return;
    const element = section.current?.querySelector<HTMLElement>(
      `[data-node="${CSS.escape(toFocus.current)}"]`,
    );
    if (!element) return;
    toFocus.current = undefined;
    element.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') onSelect(undefined);
    if (event.key === '+') void flow.zoomIn();
    if (event.key === '-') void flow.zoomOut();
    const from = spots.find(({ id }) => id === (event.target as HTMLElement).dataset.node);
    if (from === undefined || !isArrow(event.key)) return;
    event.preventDefault();
    const next = nearest(spots, from, event.key);
    if (next === undefined) return;
    toFocus.current = next.id;
    setStanding(next.id);
    void flow.setCenter(next.x, next.y, { zoom: flow.getZoom(), duration: 0 });
  };
  /** The canvas has no elements: what lies under the pointer is found by its place. */
  const onPaneClick = (event: ReactMouseEvent) => {
    if (!shown.hasCanvas) return onSelect(undefined);
    const point = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
    onSelect(shown.level === 'far' ? undefined : scene.vpcAt(point));
  };

  return (
    <GraphContext value={context}>
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions -- arrow keys move between the buttons inside */}
      <section
        ref={section}
        className={classes.canvas}
        data-level={shown.level}
        aria-label={t.graphLabel}
        onKeyDown={onKeyDown}
      >
        <ReactFlow
          nodes={drawn.nodes}
          edges={drawn.edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          onMoveStart={(event) => {
            if (event !== null) moved.current = true;
          }}
          onPaneClick={onPaneClick}
          fitView
          fitViewOptions={FIT}
          minZoom={0.02}
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
          {shown.hasCanvas && (
            <CanvasLayer scene={scene} links={shown.painted} faded={selected !== undefined} />
          )}
          <GraphControls withMap={graph.vpcs.size > MAP_FROM} />
          <Unzoom />
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
