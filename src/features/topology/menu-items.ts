import type { TopologyGraph } from '../../domain/topology';
import type { Dictionary } from '../../i18n/dictionary';
import { paths } from '../../paths';
import type { FilterName } from './topology-view';

/** A thing to be done at once, or a page to go to. */
export type MenuItem = { readonly label: string } & ({ readonly act: () => void } | { readonly to: string });
export interface GraphMenu {
  readonly title: string;
  readonly items: readonly MenuItem[];
}
export interface MenuActs {
  /** Absent: there is nothing to be connected. */
  onConnect?: (vpcId: string) => void;
  onPathFrom: (vpcId: string) => void;
  onPath: (fromId: string, toId: string) => void;
  onSelect: (id: string) => void;
  onEnter: (regionId: string) => void;
  onFilter: (name: FilterName, value: string) => void;
}

/** What can be done with a VPC, a connection, a Cross Connect or a region, where it stands. */
export function menuOf(
  graph: TopologyGraph,
  id: string,
  { menu: t, panel }: Pick<Dictionary['topology'], 'menu' | 'panel'>,
  acts: MenuActs,
): GraphMenu | undefined {
  const { onConnect } = acts;
  const facts = { label: t.facts, act: () => acts.onSelect(id) };
  const only = (name: FilterName) => ({ label: t.only, act: () => acts.onFilter(name, id) });
  const vpc = graph.vpcs.get(id);
  if (vpc !== undefined)
    return {
      title: vpc.label,
      items: [
        ...(onConnect ? [{ label: t.connect, act: () => onConnect(id) }] : []),
        { label: t.path, act: () => acts.onPathFrom(id) },
        facts,
        ...(vpc.own ? [{ label: t.open, to: paths.vpc(id) }] : []),
      ],
    };
  const link = graph.links.get(id);
  if (link !== undefined) {
    const { requesterVpcId, accepterVpcId, crossConnectId } = link;
    const nameOf = (vpcId: string) => graph.vpcs.get(vpcId)?.label ?? vpcId;
    return {
      title: `${nameOf(requesterVpcId)} ↔ ${nameOf(accepterVpcId)}`,
      items: [
        facts,
        { label: t.way, act: () => acts.onPath(requesterVpcId, accepterVpcId) },
        { label: panel.openCrossConnect, to: paths.crossConnect(crossConnectId) },
      ],
    };
  }
  const pipe = graph.pipes.get(id);
  if (pipe !== undefined)
    return {
      title: pipe.name,
      items: [facts, only('crossConnect'), { label: panel.openCrossConnect, to: paths.crossConnect(id) }],
    };
  const region = graph.regions.find((each) => each.id === id);
  return (
    region && {
      title: region.id,
      items: [
        { label: t.enter, act: () => acts.onEnter(id) },
        only('region'),
        { label: t.vpcsOf, to: paths.vpcs({ regionId: id }) },
      ],
    }
  );
}
