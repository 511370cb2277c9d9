import { isLive } from '../../domain/connection-lifecycle';
import { isRunning } from '../../domain/cross-connect-lifecycle';
import {
  linkStanding,
  type TopologyGraph,
  type TopologyLink,
  type TopologyPipe,
} from '../../domain/topology';
import { CARD } from '../../domain/topology-frames';
import type { Standing } from '../../domain/standing';
import type { Places, PortPlace } from '../../domain/topology-placement';
import { cardToPort } from '../../domain/topology-routing';

/** The room that the picture gets on a usual screen, in px. */
const ROOM = { width: 580, height: 420 } as const;
const TEXT = 12;
const BEND = 110;

/** How much smaller than its places the picture is drawn, and what can still be read then. */
export function scaleOf({ width, height }: Places) {
  const scale = Math.min(1, ROOM.width / width, ROOM.height / height);
  return { font: TEXT / scale, labelled: CARD.height * scale >= TEXT * 2 };
}

const direction = ({ facing }: PortPlace) => (facing === 'right' ? 1 : -1);

const curve = (x1: number, y1: number, bend1: number, x2: number, y2: number, bend2: number) =>
  `M${x1} ${y1} C${x1 + bend1} ${y1} ${x2 + bend2} ${y2} ${x2} ${y2}`;

/** A pipe from interconnect to interconnect; undefined where one of them has no place. */
export function pipePath(places: Places, requesterPortId: string, accepterPortId: string) {
  const from = places.ports.get(requesterPortId);
  const to = places.ports.get(accepterPortId);
  if (from === undefined || to === undefined) return undefined;
  return {
    d: curve(from.x, from.y, direction(from) * BEND, to.x, to.y, direction(to) * BEND),
    middle: {
      x: (from.x + to.x) / 2 + (direction(from) + direction(to)) * BEND * 0.375,
      y: (from.y + to.y) / 2,
    },
  };
}

const TONE: Partial<Record<Standing, 'good' | 'wait' | 'quiet'>> = {
  ...{ ACTIVE: 'good', PENDING_ACCEPTANCE: 'wait', STOPPED: 'quiet' },
};
export const toneOf = (link: TopologyLink) => TONE[linkStanding(link)] ?? 'move';

/** Whether traffic can pass through it. */
export const carries = ({ links }: TopologyGraph, { status, linkIds }: TopologyPipe) =>
  isRunning(status) && linkIds.some((id) => links.get(id)?.status === 'ACTIVE');

/** The two ends of a link: VPC to its interconnect. Between the interconnects it runs inside the pipe. */
export function linkPaths(graph: TopologyGraph, places: Places, link: TopologyLink): string[] {
  const pipe = graph.pipes.get(link.crossConnectId);
  if (pipe === undefined || !isLive(link.status)) return [];
  return [
    [link.requesterVpcId, pipe.requesterPortId] as const,
    [link.accepterVpcId, pipe.accepterPortId] as const,
  ].flatMap(([vpcId, portId]) => {
    const box = places.vpcs.get(vpcId);
    const port = places.ports.get(portId);
    if (box === undefined || port === undefined) return [];
    return cardToPort(box, port).map(
      ([a, b, c, d]) => `M${a.x} ${a.y} C${b.x} ${b.y} ${c.x} ${c.y} ${d.x} ${d.y}`,
    );
  });
}
