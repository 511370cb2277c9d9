import '@xyflow/react/dist/base.css';
import { ReactFlow, ReactFlowProvider, useReactFlow } from '@xyflow/react';
import {
  use,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent as ReactMouseEvent,
} from 'react';
import type { BlockedPair } from '../../domain/connect-targets';
import { neighbours, type TopologyGraph } from '../../domain/topology';
import type { Box, Point } from '../../domain/plane';
import type { Places } from '../../domain/topology-placement';
import { topology } from '../../i18n/en/topology';
import { useWords } from '../../i18n/Language';
import { PastContext } from './actions';
import { CanvasLayer } from './CanvasLayer';
import { BY_STATUS, type Colouring } from './colouring';
import type { Connector } from './connecting';
import { ConnectLine } from './ConnectLine';
import { ContextMenu, MENU } from './ContextMenu';
import { edgeTypes } from './edges';
import { GraphControls } from './GraphControls';
import { GraphContext, isAdding } from './GraphContext';
import classes from './graph.module.css';
import { createHighlight } from './highlight';
import type { Level } from './level';
import { linkAt, pipeAt } from './link-at';
import { menuOf } from './menu-items';
import type { Spots } from './nearest';
import { nodeTypes } from './nodes';
import { buildScene, regionAt, type Scene } from './scene';
import { createKeeper, toFlow, type Drawn } from './to-flow';
import type { FilterName } from './topology-view';
import { Unzoom } from './Unzoom';
import { FIT, useCamera } from './useCamera';
import { useDragToConnect } from './useDragToConnect';
import { usePaced } from './usePaced';
import { useRoving } from './useRoving';
import { useShown } from './useShown';

/** The section around the graph is described in the reader's language. */
const NO_DESCRIPTIONS = {
  'node.a11yDescription.default': '',
  'node.a11yDescription.keyboardDisabled': '',
  'edge.a11yDescription.default': '',
};

/** A smaller picture is seen whole: a map of it would only cover it. */
const MAP_FROM = 24;
/** So near to a painted line, in px of the screen, it is meant. */
const LINK_REACH = 6;

const NOTHING: ReadonlySet<string> = new Set();
const NO_PAIRS: readonly BlockedPair[] = [];

interface Props {
  graph: TopologyGraph;
  places: Places;
  selection: readonly string[];
  onSelect: (id: string | undefined, adding?: boolean) => void;
  onFilter: (name: FilterName, value: string) => void;
  onPath: (fromId: string, toId: string) => void;
  /** Where the URL says to look, and what was looked for. */
  look?: string | undefined;
  sought?: { readonly id: string } | undefined;
  connector: Connector;
  /** The elements of a way, instead of what belongs to the selection. */
  way?: Way | undefined;
  /** What has just changed. */
  fresh?: ReadonlySet<string>;
  blocked?: readonly BlockedPair[];
  colouring?: Colouring;
}
interface Way {
  readonly ids: ReadonlySet<string>;
  readonly failedId: string | undefined;
}

/** From afar the regions, else VPCs and the labels of the Cross Connects. */
function spotsOf({ graph, places }: Scene, { edges }: Drawn, level: Level): Spots {
  const boxes = level === 'far' ? places.regions : places.vpcs;
  const ids = level === 'far' ? graph.regions.map(({ id }) => id) : [...graph.vpcs.keys()];
  const pipes = edges.flatMap((edge) =>
    level !== 'far' && edge.type === 'pipe' && edge.data ? [{ id: edge.id, ...edge.data.middle }] : [],
  );
  return {
    first: ids.find((id) => boxes.has(id)) ?? pipes[0]?.id,
    has: (id) => boxes.has(id) || pipes.some((pipe) => pipe.id === id),
    all: () => [
      ...ids.flatMap((id) => {
        const box = boxes.get(id);
        return box === undefined ? [] : [{ id, x: box.x + box.width / 2, y: box.y + box.height / 2 }];
      }),
      ...pipes,
    ],
  };
}

function Canvas({
  graph,
  places,
  selection,
  onSelect,
  onFilter,
  onPath,
  look,
  sought,
  connector,
  way,
  fresh = NOTHING,
  blocked = NO_PAIRS,
  colouring = BY_STATUS,
}: Props) {
  const t = useWords(topology);
  const flow = useReactFlow();
  const section = useRef<HTMLElement>(null);
  const [keep] = useState(createKeeper);
  const [highlight] = useState(createHighlight);
  const [standing, setStanding] = useState<string>();
  const [menu, setMenu] = useState<{ id: string; x: number; y: number }>();
  const { connecting } = connector;
  const isPast = use(PastContext);
  const painted = useRef<Box>(undefined);
  const onPainted = useCallback((area: Box) => {
    painted.current = area;
  }, []);

  const scene = useMemo(() => buildScene(graph, places), [graph, places]);
  const chosen = useMemo(
    () => way?.ids ?? (selection.length === 0 ? undefined : neighbours(graph, selection)),
    [graph, selection, way],
  );
  const always = useMemo(() => {
    const ids = new Set([...(chosen ?? []), ...fresh]);
    return standing === undefined ? ids : ids.add(standing);
  }, [chosen, fresh, standing]);
  const shown = useShown(scene, always);
  const wanted = useMemo(() => toFlow(scene, shown, blocked, keep), [scene, shown, blocked, keep]);
  const spots = useMemo(() => spotsOf(scene, wanted, shown.level), [scene, wanted, shown.level]);
  const drawn = usePaced(wanted, shown.hasCanvas);
  const camera = useCamera(scene, { look, sought, chosen });
  const { enter } = camera;
  const { tabStop, onArrow } = useRoving(section, spots, [standing, selection.at(-1)], (spot) => {
    setStanding(spot.id);
    camera.go(spot);
  });
  const { drag, onPointerDown } = useDragToConnect(scene, connector);

  // While a VPC looks for a peer, the others tell what they are to it; nothing else stands out.
  useEffect(() => {
    if (connecting !== undefined) highlight.set({ selected: [connecting.from], fresh });
    else highlight.set({ selected: selection, chosen, failed: way?.failedId, fresh });
  }, [highlight, chosen, selection, connecting, way, fresh]);

  const select = useCallback(
    (id: string, adding?: boolean) =>
      connecting !== undefined && graph.vpcs.has(id) ? connector.choose(id) : onSelect(id, adding),
    [connecting, connector, graph, onSelect],
  );
  const context = useMemo(
    () => ({ highlight, tabStop, select, connecting, enter, colouring }),
    [highlight, tabStop, select, connecting, enter, colouring],
  );

  /** The canvas has no elements: what lies under the pointer is found by its place. */
  const paintedAt = (point: Point) =>
    shown.hasCanvas && shown.level !== 'far'
      ? (scene.vpcAt(point) ?? linkAt(scene, painted.current, point, LINK_REACH / flow.getZoom()))
      : undefined;
  const found = menu && menuOf(graph, menu.id, t, {
    ...(!isPast && { onConnect: connector.begin }),
    onPathFrom: (id) => connector.begin(id, 'path'),
    ...{ onPath, onSelect, onFilter, onEnter: enter },
  }); // prettier-ignore
  const onContextMenu = (event: ReactMouseEvent) => {
    const frame = section.current?.getBoundingClientRect();
    const target = (event.target as HTMLElement).closest<HTMLElement>('[data-node], [data-link]')?.dataset;
    const place = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
    const id =
      target?.node ?? target?.link ?? paintedAt(place) ?? pipeAt(scene, place) ?? regionAt(scene, place);
    if (id === undefined || frame === undefined) return;
    // The whole menu stays within the picture. The keyboard's own menu key gives the place of the element.
    const x = Math.max(0, Math.min(event.clientX - frame.left, frame.width - MENU.width));
    const y = Math.max(0, Math.min(event.clientY - frame.top, frame.height - MENU.height));
    setMenu({ id, x, y });
    event.preventDefault();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') onSelect(undefined);
    if (event.key === '+' || event.key === '=') camera.zoomIn();
    if (event.key === '-') camera.zoomOut();
    if (event.key === '0') camera.fit();
    const standsAt = (event.target as HTMLElement).dataset.node;
    if (event.key === 'c' && standsAt !== undefined && graph.vpcs.has(standsAt)) connector.begin(standsAt);
    onArrow(event);
  };
  const onPaneClick = (event: ReactMouseEvent) => {
    const id = paintedAt(flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }));
    if (id !== undefined) select(id, isAdding(event));
    else if (connecting === undefined) onSelect(undefined);
    else connector.cancel();
  };

  return (
    <GraphContext value={context}>
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions -- keys and drags begin on the buttons inside */}
      <section
        ref={section}
        className={classes.canvas}
        data-level={shown.level}
        data-connecting={connecting !== undefined || undefined}
        aria-label={t.graphLabel}
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
        onContextMenu={onContextMenu}
      >
        <ReactFlow
          nodes={drawn.nodes}
          edges={drawn.edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          onMoveStart={camera.onMoveStart}
          onMoveEnd={camera.onMoveEnd}
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
          selectionKeyCode={null}
          multiSelectionKeyCode={null}
          disableKeyboardA11y
          ariaLabelConfig={NO_DESCRIPTIONS}
          zoomOnDoubleClick={false}
        >
          {shown.hasCanvas && (
            <CanvasLayer
              {...{ scene, colouring, onPainted }}
              withLinks={shown.level !== 'far'}
              faded={chosen !== undefined}
            />
          )}
          {drag && connecting && <ConnectLine drag={drag} connecting={connecting} scene={scene} />}
          <GraphControls withMap={graph.vpcs.size > MAP_FROM} camera={camera} />
          <Unzoom />
        </ReactFlow>
        {menu && found && <ContextMenu {...found} x={menu.x} y={menu.y} onClose={() => setMenu(undefined)} />}
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
