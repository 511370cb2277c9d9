import type { Topology } from '../contract/types';

/** The name of a VPC, Cross Connect or region by its id; the id itself where there is none to know. */
export function namesIn({ regions, vpcs, crossConnects }: Topology): (id: string) => string {
  const names = new Map<string, string>();
  for (const { id, city } of regions) names.set(id, `${id} – ${city}`);
  for (const { id, name } of [...crossConnects, ...vpcs]) names.set(id, name ?? id);
  return (id) => names.get(id) ?? id;
}
