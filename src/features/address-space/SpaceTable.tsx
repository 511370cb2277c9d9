import { Link } from 'react-router';
import { Cidr } from '../../components/Cidr';
import { DataTable } from '../../components/DataTable';
import { formatCidr } from '../../domain/cidr';
import { isImagined } from '../../domain/what-if';
import { addressSpace } from '../../i18n/en/address-space';
import { useWords } from '../../i18n/Language';
import { useFormat } from '../../i18n/useFormat';
import { paths } from '../../paths';
import type { Space, Use } from './space';

/** The same facts as the map, for every CIDR, whether it is one of the blocks or not. */
export function SpaceTable({ space }: { space: Space }) {
  const t = useWords(addressSpace);
  const format = useFormat();
  const others = new Set(space.others.map(({ vpcId }) => vpcId));
  const nameOf = (id: string) => space.network.vpcs.get(id)?.name ?? id;
  return (
    <DataTable<Use>
      caption={t.tableCaption}
      rows={space.uses}
      rowKey={({ vpcId }) => vpcId}
      empty={t.none}
      columns={[
        { id: 'cidr', header: t.columns.cidr, cell: ({ range }) => <Cidr value={formatCidr(range)} /> },
        {
          id: 'vpc',
          header: t.columns.vpc,
          cell: ({ vpcId, name, own }) =>
            own && !isImagined(vpcId) ? <Link to={paths.vpc(vpcId)}>{name}</Link> : name,
        },
        { id: 'region', header: t.columns.region, cell: ({ regionId }) => regionId },
        { id: 'account', header: t.columns.account, cell: ({ accountName }) => accountName },
        {
          id: 'overlap',
          header: t.columns.overlap,
          cell: ({ overlapping }) => (overlapping.length === 0 ? '–' : format.list(overlapping.map(nameOf))),
        },
        {
          id: 'kind',
          header: t.columns.kind,
          cell: ({ vpcId }) => (others.has(vpcId) ? t.otherRange : t.wholeBlock),
        },
      ]}
    />
  );
}
