import * as z from 'zod/mini';
import { CidrText, Count } from './fields';
import { ConnectionStatus, Progress, Region, Topology } from './resources';

/** The bytes of a UUID. */
export const UUID_BYTES = 16;
const PADDING = /=*$/;
/** The UUIDs of several ids behind each other, without prefix: 16 bytes each, as Base64. */
const Uuids = z.string().check(
  z.regex(/^[A-Za-z0-9+/]*={0,2}$/),
  z.refine((text) => {
    const padding = PADDING.exec(text)?.[0].length ?? 0;
    return text.length % 4 === 0 && ((text.length / 4) * 3 - padding) % UUID_BYTES === 0;
  }),
);

/**
 * `Topology` column by column: what stands at the same place of each list belongs together, and numbers are places in other
 * lists. Of a large network it is a third as long; what is left are random ids, which nothing makes shorter.
 */
export const TopologyColumns = z.object({
  regions: z.array(Region),
  accounts: z.array(z.object({ name: z.string(), own: z.boolean() })),
  vpcs: z.object({
    uuids: Uuids,
    /** `null` where the reader may not know it. */
    names: z.array(z.nullable(z.string())),
    cidrs: z.array(CidrText),
    regions: z.array(Count),
    accounts: z.array(Count),
  }),
  crossConnects: Topology.shape.crossConnects,
  connections: z.object({
    uuids: Uuids,
    crossConnects: z.array(Count),
    requesterVpcs: z.array(Count),
    accepterVpcs: z.array(Count),
    statuses: z.array(ConnectionStatus),
    /** Of those that are being set up or removed. */
    progress: z.array(z.object({ connection: Count, percent: Progress.shape.percent })),
  }),
});
