import * as z from 'zod/mini';
import { CidrText, ConnectionId, Count } from './fields';
import { OWN_BYTES, UUID_BYTES } from './id-bytes';
import { ConnectionStatus, Progress, Region, Topology } from './resources';

const PADDING = /=*$/;
/** So many bytes for each, behind each other, as Base64. */
const bytesEach = (size: number) =>
  z.string().check(
    z.regex(/^[A-Za-z0-9+/]*={0,2}$/),
    z.refine((text) => {
      const padding = PADDING.exec(text)?.[0].length ?? 0;
      return text.length % 4 === 0 && ((text.length / 4) * 3 - padding) % size === 0;
    }),
  );

/**
 * `Topology` column by column: what stands at the same place of each list belongs together, and numbers are places in other
 * lists. Of a large network it is a fifth as long. An id of a connection follows from those of its VPCs and three bytes of its own
 * (`connection-id.ts`); one that does not is sent as it is.
 */
export const TopologyColumns = z.object({
  regions: z.array(Region),
  accounts: z.array(z.object({ name: z.string(), own: z.boolean() })),
  vpcs: z.object({
    /** Of their ids, without prefix. */
    uuids: bytesEach(UUID_BYTES),
    /** `null` where the reader may not know it. */
    names: z.array(z.nullable(z.string())),
    cidrs: z.array(CidrText),
    regions: z.array(Count),
    accounts: z.array(Count),
  }),
  crossConnects: Topology.shape.crossConnects,
  connections: z.object({
    ownBytes: bytesEach(OWN_BYTES),
    otherIds: z.array(z.object({ connection: Count, id: ConnectionId })),
    crossConnects: z.array(Count),
    requesterVpcs: z.array(Count),
    accepterVpcs: z.array(Count),
    statuses: z.array(ConnectionStatus),
    /** Of those that are being set up or removed. */
    progress: z.array(z.object({ connection: Count, percent: Progress.shape.percent })),
  }),
});
