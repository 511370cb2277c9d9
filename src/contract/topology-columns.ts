import * as z from 'zod/mini';
import { CidrText, Count } from './fields';
import { ConnectionStatus, Progress, Region, Topology } from './resources';

export const DIGITS = 32;
/** The UUIDs of several ids behind each other, without prefix and hyphens: 32 digits each. */
const Uuids = z.string().check(
  z.regex(/^[0-9a-f]*$/),
  z.refine((digits) => digits.length % DIGITS === 0),
);

/**
 * `Topology` column by column: what stands at the same place of each list belongs together, and numbers are places in other
 * lists. Of a large network it is a third as long; random ids are all that is left to send.
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
