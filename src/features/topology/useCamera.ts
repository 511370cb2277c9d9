import { getViewportForBounds, useReactFlow, useStoreApi, type Viewport } from '@xyflow/react';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useLocation } from 'react-router';
import { boxAround, boxBetween, covers, holds, type Box, type Point } from '../../domain/plane';
import { keepInSight, MARGIN } from './keep-in-sight';
import { areaOf } from './level';
import type { Scene } from './scene';
import { readSight, sightText } from './sight';

export const FIT = { padding: 0.08, maxZoom: 1.25 } as const;
/** Near enough to read a region's cards. */
const NEAR = { padding: 0.05, maxZoom: 0.8, minZoom: 0.5 } as const;

/** Where something stands; of a Cross Connect its label, of a connection the way between its VPCs. */
function boxOf({ graph, places, labelOf }: Scene, id: string): Box | undefined {
  const box = places.vpcs.get(id) ?? places.regions.get(id);
  if (box !== undefined) return box;
  const label = labelOf(id);
  if (label !== undefined) return { ...label, width: 0, height: 0 };
  const link = graph.links.get(id);
  const [from, to] = [link?.requesterVpcId, link?.accepterVpcId].map((end) => places.vpcs.get(end ?? ''));
  return from && to && boxBetween(from, to);
}
const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });
/** Of these the VPCs and Cross Connects that are on the screen: links lead to them. */
const seenOf = (scene: Scene, ids: Iterable<string>, area: Box): Box[] =>
  [...ids].flatMap((id) => {
    const box = scene.graph.links.has(id) ? undefined : boxOf(scene, id);
    return box !== undefined && holds(area, middleOf(box)) ? [box] : [];
  });

/**
 * Into the URL without a rendering: a move changes nothing but the picture, which has moved already. Whoever changes the URL
 * next begins with what it says.
 */
function sayInUrl(look: string | undefined) {
  const url = new URL(window.location.href);
  if (look === undefined) url.searchParams.delete('look');
  else url.searchParams.set('look', look);
  if (url.href !== window.location.href) window.history.replaceState(window.history.state, '', url);
}

interface Options {
  /** What the URL says, see sight.ts. */
  look: string | undefined;
  /** Something that was looked for: the picture goes there. */
  sought: { readonly id: string } | undefined;
  /** What stands out. */
  chosen: ReadonlySet<string> | undefined;
}

/** Which part of the picture is on the screen. A picture that nobody has moved yet is seen whole. */
export function useCamera(scene: Scene, { look, sought, chosen }: Options) {
  const flow = useReactFlow();
  const store = useStoreApi();
  const { key } = useLocation();
  const moved = useRef(readSight(look) !== undefined);
  const said = useRef<string>(undefined);

  const fit = useCallback(() => {
    moved.current = false;
    said.current = undefined;
    sayInUrl(undefined);
    void flow.fitView(FIT);
  }, [flow]);
  const go = useCallback(
    (point: Point, zoom = flow.getZoom()) => {
      moved.current = true;
      void flow.setCenter(point.x, point.y, { zoom, duration: 0 });
    },
    [flow],
  );

  // A link, or Back, says where to look.
  useEffect(() => {
    const sight = readSight(look);
    if (sight === undefined || look === said.current) return;
    said.current = look;
    go(sight, sight.zoom);
    // The router may have said the same before, while the URL said more.
  }, [look, key, go]);

  const latest = useRef({ scene, chosen });
  useLayoutEffect(() => {
    latest.current = { scene, chosen };
  }, [scene, chosen]);

  // A panel opens beside the picture or below it, a phone is turned: of a picture that nobody has moved all is seen, and of
  // another one what stands out and was seen.
  useEffect(
    () =>
      store.subscribe((now, before) => {
        const isSame = now.width === before.width && now.height === before.height;
        if (isSame || before.width === 0 || now.width === 0) return;
        const { scene: drawn, chosen: standsOut } = latest.current;
        if (standsOut === undefined) {
          if (!moved.current) void flow.fitView(FIT);
          return;
        }
        const [x, y, zoom] = before.transform;
        const viewport = { x, y, zoom };
        const { width, height } = drawn.places;
        const box = moved.current
          ? boxAround(seenOf(drawn, standsOut, areaOf(viewport, before)))
          : { x: 0, y: 0, width, height };
        const next = box && keepInSight(box, viewport, now);
        if (next !== undefined && next !== viewport) void flow.setViewport(next);
      }),
    [flow, store],
  );

  useEffect(() => {
    const box = sought && boxOf(latest.current.scene, sought.id);
    if (box === undefined) return;
    moved.current = true;
    // When the panel stands there.
    const frame = requestAnimationFrame(() => {
      const { transform, width, height } = store.getState();
      const [x, y, zoom] = transform;
      const isSeen = zoom >= NEAR.minZoom && covers(areaOf({ x, y, zoom }, { width, height }), box);
      if (!isSeen) go(middleOf(box), Math.max(zoom, NEAR.maxZoom));
    });
    return () => cancelAnimationFrame(frame);
  }, [sought, store, go]);

  const enter = useCallback(
    (regionId: string) => {
      const box = latest.current.scene.places.regions.get(regionId);
      if (box === undefined) return;
      moved.current = true;
      const { width, height } = store.getState();
      const fitted = getViewportForBounds(box, width, height, NEAR.minZoom, NEAR.maxZoom, NEAR.padding);
      // A region that is larger than the screen begins at its upper left corner.
      const { zoom } = fitted;
      const x = box.width * zoom > width ? MARGIN - box.x * zoom : fitted.x;
      const y = box.height * zoom > height ? MARGIN - box.y * zoom : fitted.y;
      void flow.setViewport({ x, y, zoom });
    },
    [flow, store],
  );
  return useMemo(
    () => ({
      ...{ fit, go, enter },
      zoomIn: () => {
        moved.current = true;
        void flow.zoomIn();
      },
      zoomOut: () => {
        moved.current = true;
        void flow.zoomOut();
      },
      onMoveStart(event: unknown) {
        if (event !== null) moved.current = true;
      },
      onMoveEnd(_event: unknown, { x, y, zoom }: Viewport) {
        const { width, height } = store.getState();
        if (!moved.current || width === 0) return;
        said.current = sightText({ ...middleOf(areaOf({ x, y, zoom }, { width, height })), zoom });
        sayInUrl(said.current);
      },
    }),
    [fit, go, enter, flow, store],
  );
}
export type Camera = ReturnType<typeof useCamera>;
