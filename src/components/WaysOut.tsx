import { Fragment, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { RulePair } from '../domain/connection-rules';
import type { Link as NetworkLink, Network } from '../domain/network';
import { waysOut } from '../domain/ways-out';
import { explain } from '../i18n/en/explain';
import { useWords } from '../i18n/Language';
import { paths } from '../paths';
import { Cidr } from './Cidr';
import classes from './Explain.module.css';
import { Sentence } from './Sentence';

const BLOCKS_SHOWN = 3;

interface Props {
  network: Network;
  pair: RulePair;
  /** Whether they are shown at once; else when somebody asks. */
  open?: boolean;
}

/** The smallest changes after which a blocked pair could be requested, worked out only when they are looked at. */
export function WaysOut({ network, pair, open = false }: Props) {
  const t = useWords(explain);
  const [asked, setAsked] = useState(open);
  return (
    <details className={classes.ways} open={open} onToggle={(event) => setAsked(event.currentTarget.open)}>
      <summary>{t.ways.title}</summary>
      {asked && <List network={network} pair={pair} />}
    </details>
  );
}

const listed = <T extends string>(items: readonly T[], show: (item: T) => ReactNode) =>
  items.map((item, index) => (
    <Fragment key={item}>
      {index > 0 && ', '}
      {show(item)}
    </Fragment>
  ));

function List({ network, pair }: Props) {
  const t = useWords(explain);
  const ways = waysOut(network, pair);
  if (ways.length === 0) return <p className={classes.way}>{t.ways.none}</p>;
  const elsewhere = ways.flatMap((way) => (way.kind === 'elsewhere' ? [way.pair.crossConnectId] : []));
  const inOther = (id: string) =>
    ways.flatMap((way) => (way.kind === 'elsewhere' && way.pair.crossConnectId === id ? [way.pair] : []));
  const nameOf = (id: string) => network.vpcs.get(id)?.name ?? id;
  const links = new Map<string, NetworkLink>();
  for (const link of [...network.byCrossConnect.values()].flat()) links.set(link.id ?? '', link);

  const connection = (id: string) => {
    const link = links.get(id);
    if (link === undefined) return id;
    const name = `${nameOf(link.requesterVpcId)} ↔ ${nameOf(link.accepterVpcId)}`;
    return <Link to={paths.crossConnect(link.crossConnectId)}>{name}</Link>;
  };

  return (
    <ul>
      {elsewhere.length > 0 && (
        <li>
          <Sentence
            template={t.ways.elsewhere(elsewhere.length)}
            parts={{
              crossConnects: listed(elsewhere, (id) => (
                <Link to={paths.connectPairs(id, inOther(id))}>
                  {network.crossConnects.get(id)?.name ?? id}
                </Link>
              )),
            }}
          />
        </li>
      )}
      {ways.map(
        (way, index) =>
          way.kind !== 'elsewhere' && (
            <li key={index}>
              {way.kind === 'remove' && (
                <Sentence
                  template={t.ways.remove(way.connectionIds.length)}
                  parts={{ connections: listed(way.connectionIds, connection) }}
                />
              )}
              {way.kind === 'readdress' && (
                <Sentence
                  template={way.connectionIds.length === 0 ? t.ways.readdress : t.ways.readdressAndRemove}
                  parts={{
                    vpc: <Link to={paths.vpc(way.vpcId)}>{nameOf(way.vpcId)}</Link>,
                    blocks: listed(way.blocks.slice(0, BLOCKS_SHOWN), (cidr) => <Cidr value={cidr} />),
                    connections: listed(way.connectionIds, connection),
                  }}
                />
              )}
            </li>
          ),
      )}
    </ul>
  );
}
