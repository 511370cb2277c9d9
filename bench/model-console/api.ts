import { useQuery } from '@tanstack/react-query';
import * as z from 'zod';

const Endpoint = z.object({ vpcName: z.string(), cidr: z.string(), regionId: z.string() });
export const Connection = z.object({
  id: z.string(),
  status: z.string(),
  requestedAt: z.string(),
  requester: Endpoint,
  accepter: Endpoint,
});
export const CrossConnect = z.object({
  ...{ id: z.string(), name: z.string(), description: z.string(), status: z.string() },
  ...{ requesterRegionId: z.string(), accepterRegionId: z.string() },
  package: z.object({ bandwidthMbps: z.number(), priceVnd: z.number() }),
  ...{ connectionCount: z.number(), pendingCount: z.number(), termEndsAt: z.string(), createdAt: z.string() },
});
export type CrossConnect = z.infer<typeof CrossConnect>;
export const Vpc = z.object({ id: z.string(), name: z.string(), cidr: z.string(), regionId: z.string() });
export const Topology = z.object({
  regions: z.array(z.object({ id: z.string(), name: z.string() })),
  vpcs: z.array(z.object({ id: z.string(), name: z.string(), cidr: z.string(), regionId: z.string() })),
  connections: z.array(
    z.object({ id: z.string(), requesterVpcId: z.string(), accepterVpcId: z.string(), status: z.string() }),
  ),
});
export const items = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item) });

/** The customary way: a component asks when it is rendered. */
export function useApi<T extends z.ZodType>(path: string, schema: T) {
  return useQuery({
    queryKey: [path],
    queryFn: async (): Promise<z.infer<T>> => {
      const response = await fetch(`/api/v1${path}`);
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      return schema.parse(await response.json());
    },
  });
}
