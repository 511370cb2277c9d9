import { Link, useSearchParams } from 'react-router';
import { Cidr } from '../../components/Cidr';
import { ConnectionStatusBadge } from '../../components/ConnectionStatusBadge';
import { DataTable } from '../../components/DataTable';
import { Pager } from '../../components/Pager';
import { usePrinting } from '../../components/usePrinting';
import { linkStanding, type TopologyGraph, type TopologyLink, type TopologyVpc } from '../../domain/topology';
import { topology } from '../../i18n/en/topology';
import { useWords } from '../../i18n/Language';
import { useFormat } from '../../i18n/useFormat';
import { paths } from '../../paths';
import classes from './topology.module.css';

function VpcName({ vpc }: { vpc: TopologyVpc | undefined }) {
  const t = useWords(topology);
  if (vpc === undefined) return null;
  if (vpc.own) return <Link to={paths.vpc(vpc.id)}>{vpc.label}</Link>;
  return (
    <>
      {vpc.name ?? <Cidr value={vpc.id} />}{' '}
      <span className={classes.quiet}>{t.foreign(vpc.accountName)}</span>
    </>
  );
}

const PER_PAGE = 100;
/** More are no reading for paper: these fill some 60 sheets. */
const ON_PAPER = 2_000;

/** The graph's twin: the same links as rows. */
export function TableView({ graph, filtered }: { graph: TopologyGraph; filtered: boolean }) {
  const t = useWords(topology);
  const nameOf = (id: string) => graph.vpcs.get(id)?.label ?? id;
  const rows = [...graph.links.values()].sort((a, b) =>
    `${nameOf(a.requesterVpcId)} ${nameOf(a.accepterVpcId)}`.localeCompare(
      `${nameOf(b.requesterVpcId)} ${nameOf(b.accepterVpcId)}`,
    ),
  );
  const [search] = useSearchParams();
  const pages = Math.max(1, Math.ceil(rows.length / PER_PAGE));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(search.get('page'))) || 1));
  const format = useFormat();
  const printing = usePrinting();
  const [from, to] = printing ? [0, ON_PAPER] : [(page - 1) * PER_PAGE, page * PER_PAGE];
  const cidrOf = (id: string) => <Cidr value={graph.vpcs.get(id)?.cidr ?? ''} />;
  return (
    <>
      {printing && rows.length > ON_PAPER && (
        <p>{t.onPaper(format.number(ON_PAPER), format.number(rows.length))}</p>
      )}
      <DataTable<TopologyLink>
        caption={t.caption}
        rows={rows.slice(from, to)}
        virtualFrom={Infinity}
        rowKey={({ id }) => id}
        empty={filtered ? t.noLinks : t.noLinksYet}
        columns={[
          {
            id: 'requester',
            header: t.columns.requester,
            cell: (link) => <VpcName vpc={graph.vpcs.get(link.requesterVpcId)} />,
          },
          {
            id: 'requesterCidr',
            header: t.columns.requesterCidr,
            cell: (link) => cidrOf(link.requesterVpcId),
          },
          {
            id: 'accepter',
            header: t.columns.accepter,
            cell: (link) => <VpcName vpc={graph.vpcs.get(link.accepterVpcId)} />,
          },
          { id: 'accepterCidr', header: t.columns.accepterCidr, cell: (link) => cidrOf(link.accepterVpcId) },
          {
            id: 'crossConnect',
            header: t.columns.crossConnect,
            cell: ({ crossConnectId }) => (
              <Link to={paths.crossConnect(crossConnectId)}>
                {graph.pipes.get(crossConnectId)?.name ?? crossConnectId}
              </Link>
            ),
          },
          {
            id: 'status',
            header: t.columns.status,
            cell: (link) => <ConnectionStatusBadge status={linkStanding(link)} />,
          },
        ]}
      />
      <Pager page={page} pages={pages} />
    </>
  );
}
