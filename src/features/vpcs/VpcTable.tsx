import { Link } from 'react-router';
import { Cidr } from '../../components/Cidr';
import { DataTable } from '../../components/DataTable';
import { ShortId } from '../../components/ShortId';
import type { Vpc } from '../../contract/types';
import { vpcs as words } from '../../i18n/en/vpcs';
import { useWords } from '../../i18n/Language';
import { useFormat } from '../../i18n/useFormat';
import { paths } from '../../paths';
import classes from './vpcs.module.css';

export function VpcTable({ vpcs }: { vpcs: readonly Vpc[] }) {
  const t = useWords(words);
  const format = useFormat();
  return (
    <DataTable<Vpc>
      caption={t.caption}
      rows={vpcs}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'name',
          header: t.name,
          cell: ({ id, name }) => (
            <span className={classes.named}>
              <Link to={paths.vpc(id)}>{name}</Link>
              <ShortId id={id} />
            </span>
          ),
        },
        { id: 'cidr', header: t.cidr, cell: ({ cidr }) => <Cidr value={cidr} /> },
        { id: 'region', header: t.region, cell: ({ regionId }) => regionId },
        {
          id: 'subnets',
          header: t.subnets,
          align: 'right',
          cell: ({ subnets }) => format.number(subnets.length),
        },
        {
          id: 'servers',
          header: t.servers,
          align: 'right',
          cell: ({ servers }) => format.number(servers.length),
        },
        {
          id: 'connections',
          header: t.connections,
          align: 'right',
          cell: ({ connectionCount }) => format.number(connectionCount),
        },
      ]}
    />
  );
}
