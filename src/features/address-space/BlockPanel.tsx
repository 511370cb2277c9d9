import { Link } from 'react-router';
import { Card } from '../../components/Card';
import { Cidr } from '../../components/Cidr';
import type { Vpc } from '../../contract/types';
import { formatCidr, mustParseCidr } from '../../domain/cidr';
import { isImagined } from '../../domain/what-if';
import { addressSpace } from '../../i18n/en/address-space';
import { useWords } from '../../i18n/Language';
import { useFormat } from '../../i18n/useFormat';
import { paths } from '../../paths';
import classes from './address-space.module.css';
import { CopyButton } from './CopyButton';
import { subnetCells, type Tile } from './space';

interface Props {
  tile: Tile | undefined;
  own: readonly Vpc[];
  nameOf: (vpcId: string) => string;
}

/** Who uses a block, and its subnets. */
export function BlockPanel({ tile, own, nameOf }: Props) {
  const t = useWords(addressSpace);
  const format = useFormat();
  if (tile === undefined)
    return (
      <Card title={t.block}>
        <p className={classes.quiet}>{t.choose}</p>
      </Card>
    );
  return (
    <Card title={tile.cidr} actions={<CopyButton text={tile.cidr} />}>
      {tile.uses.length === 0 && <p>{t.freeBlock}</p>}
      <ul className={classes.uses}>
        {tile.uses.map((use) => {
          const vpc = own.find(({ id }) => id === use.vpcId);
          return (
            <li key={use.vpcId}>
              <strong>
                {use.own && !isImagined(use.vpcId) ? (
                  <Link to={paths.vpc(use.vpcId)}>{use.name}</Link>
                ) : (
                  use.name
                )}
              </strong>{' '}
              <Cidr value={formatCidr(use.range)} /> <span className={classes.quiet}>{use.regionId}</span>
              {!use.own && <span className={classes.quiet}> · {use.accountName}</span>}
              {use.overlapping.length > 0 && (
                <p className={classes.bad}>{t.overlaps(format.list(use.overlapping.map(nameOf)))}</p>
              )}
              {vpc && <Subnets tile={tile} vpc={vpc} />}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

/** The /24s of the block in rows of 32, those of subnets filled; the list beside says the same. */
function Subnets({ tile, vpc }: { tile: Tile; vpc: Vpc }) {
  const t = useWords(addressSpace);
  const subnets = vpc.subnets.map(({ name, cidr }) => ({ name, range: mustParseCidr(cidr) }));
  return (
    <>
      <div className={classes.subnets} role="img" aria-label={t.subnetsOf(vpc.name, subnets.length)}>
        {subnetCells(tile.range, subnets).map(
          (cell, index) =>
            cell && (
              <span
                key={index}
                title={`${cell.name} ${cell.cidr}`}
                style={{ gridRow: Math.floor(index / 32) + 1, gridColumn: (index % 32) + 1 }}
              />
            ),
        )}
      </div>
      <ul className={classes.subnetList}>
        {vpc.subnets.map(({ id, name, cidr }) => (
          <li key={id}>
            {name} <Cidr value={cidr} />
          </li>
        ))}
      </ul>
    </>
  );
}
