import { Link } from 'react-router';
import { DataTable } from '../../components/DataTable';
import { Money } from '../../components/Money';
import type { BandwidthPackage } from '../../contract/types';
import { pricePerMbps } from '../../domain/pricing';
import { packages as words } from '../../i18n/en/packages';
import { useWords } from '../../i18n/Language';
import { useFormat } from '../../i18n/useFormat';
import { paths } from '../../paths';
import classes from './packages.module.css';
import type { RegionPair } from './region-pair';

interface Props {
  packages: readonly BandwidthPackage[];
  pair: RegionPair;
}

const perMbps = (each: BandwidthPackage) => pricePerMbps(each, each.bandwidthMbps);
const createWith = ({ from, to }: RegionPair, packageId: string) =>
  `${paths.createCrossConnect()}?${new URLSearchParams({ from, to, package: packageId })}`;

export function PackageTable({ packages, pair }: Props) {
  const t = useWords(words);
  const format = useFormat();
  const rows = packages.toSorted((a, b) => a.bandwidthMbps - b.bandwidthMbps);
  const best = Math.min(...rows.map(perMbps));

  return (
    <>
      <DataTable<BandwidthPackage>
        caption={t.caption(pair.from, pair.to)}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'bandwidth',
            header: t.bandwidth,
            align: 'right',
            cell: ({ bandwidthMbps }) => <strong>{format.mbps(bandwidthMbps)}</strong>,
          },
          {
            id: 'discount',
            header: t.discount,
            align: 'right',
            cell: ({ discountPercent }) =>
              discountPercent > 0 ? (
                <span className={classes.discount}>−{format.number(discountPercent)}%</span>
              ) : (
                <span className={classes.quiet}>{t.noDiscount}</span>
              ),
          },
          { id: 'perMonth', header: t.perMonth, align: 'right', cell: (each) => <Price of={each} /> },
          {
            id: 'perMbps',
            header: t.perMbps,
            align: 'right',
            cell: (each) => (
              <span className={classes.perMbps}>
                {perMbps(each) === best && <span className={classes.best}>{t.best}</span>}
                <Money vnd={perMbps(each)} />
              </span>
            ),
          },
          {
            id: 'create',
            header: t.action,
            align: 'right',
            cell: ({ id, name }) => (
              <Link to={createWith(pair, id)} aria-label={t.createFor(name)} className={classes.create}>
                {t.create}
              </Link>
            ),
          },
        ]}
      />
      <p className={classes.note}>{t.vat}</p>
    </>
  );
}

function Price({ of: { listPriceVnd, priceVnd } }: { of: BandwidthPackage }) {
  const t = useWords(words);
  return (
    <span className={classes.price}>
      {listPriceVnd !== priceVnd && (
        <span className={classes.quiet}>
          {t.listPrice} <Money vnd={listPriceVnd} struck />
        </span>
      )}
      <Money vnd={priceVnd} />
    </span>
  );
}
