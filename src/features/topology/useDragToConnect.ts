import { useReactFlow } from '@xyflow/react';
import { use, useEffect, useRef, useState, type PointerEvent } from 'react';
import type { Point } from '../../domain/plane';
import { PastContext } from './actions';
import type { Connector } from './connecting';
import type { Scene } from './scene';

/** A press that moves less than this is a press. */
const SLACK = 6;

export interface Drag {
  readonly from: string;
  /** Where the pointer is, in the picture's coordinates. */
  readonly at: Point;
  /** The VPC under the pointer. */
  readonly over: string | undefined;
}

const vpcUnder = (event: { clientX: number; clientY: number }, scene: Scene, at: Point) => {
  const element = document
    .elementFromPoint(event.clientX, event.clientY)
    ?.closest<HTMLElement>('[data-node]');
  const id = element?.dataset.node ?? scene.vpcAt(at);
  return id !== undefined && scene.graph.vpcs.has(id) ? id : undefined;
};

/** From a VPC's card to another VPC with the mouse or a pen; fingers move the picture. */
export function useDragToConnect(scene: Scene, connector: Connector) {
  const flow = useReactFlow();
  const [drag, setDrag] = useState<Drag>();
  const isPast = use(PastContext);
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);
  // The drag begins before its targets are known; the drop asks the newest.
  const latest = useRef(connector);
  useEffect(() => {
    latest.current = connector;
  }, [connector]);

  const onPointerDown = (down: PointerEvent<HTMLElement>) => {
    const from = (down.target as HTMLElement).closest<HTMLElement>('[data-node]')?.dataset.node;
    if (isPast || down.button !== 0 || down.pointerType === 'touch') return;
    if (from === undefined || !scene.graph.vpcs.has(from)) return;
    let isDragging = false;
    const look = (event: globalThis.PointerEvent) => {
      const at = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
      return { from, at, over: vpcUnder(event, scene, at) };
    };
    const onMove = (event: globalThis.PointerEvent) => {
      if (!isDragging) {
        if (Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) < SLACK) return;
        isDragging = true;
        latest.current.begin(from);
      }
      setDrag(look(event));
    };
    const end = () => {
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', onCancel);
      stop.current = undefined;
      setDrag(undefined);
    };
    const onCancel = () => {
      end();
      if (isDragging) latest.current.cancel();
    };
    const onUp = (event: globalThis.PointerEvent) => {
      const { over } = look(event);
      end();
      // Escape may have ended the search meanwhile.
      if (!isDragging) return;
      // The press that follows the drag is not meant for what lies under it.
      const swallow = (click: Event) => click.stopPropagation();
      window.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => window.removeEventListener('click', swallow, { capture: true }));
      if (over === undefined) latest.current.cancel();
      else latest.current.choose(over);
    };
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', onCancel);
    stop.current = end;
  };
  return { drag, onPointerDown };
}
