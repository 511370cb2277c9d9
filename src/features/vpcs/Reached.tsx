import { Link } from 'react-router';
import { Cidr } from '../../components/Cidr';
import { Sentence } from '../../components/Sentence';
import type { VpcConnection } from '../../contract/types';
import { hasStopped } from '../../domain/standing';
import { vpcs as words } from '../../i18n/en/vpcs';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import { PeerName } from './PeerName';
import { seenFrom } from './peer';
import classes from './vpcs.module.css';

interface Props {
  vpcId: string;
  connections: readonly VpcConnection[];
}

/** Active connections work in both directions; who is reached also reaches this VPC. */
export function Reached({ vpcId, connections }: Props) {
  const { reach: t } = useWords(words);
  const active = connections.filter(({ status }) => status === 'ACTIVE');
  if (active.length === 0) return <p className={classes.quiet}>{t.none}</p>;
  return (
    <>
      <p className={classes.quiet}>{t.text}</p>
      <ul className={classes.list}>
        {active.map((connection) => {
          const { crossConnect } = connection;
          const { peer } = seenFrom(vpcId, connection);
          return (
            <li key={connection.id}>
              <span className={classes.parts}>
                <PeerName vpcId={vpcId} connection={connection} />
                <Cidr value={peer.cidr} />
                <span className={classes.quiet}>{peer.regionId}</span>
              </span>
              <span className={classes.quiet}>
                <Sentence
                  template={t.via}
                  parts={{
                    crossConnect: <Link to={paths.crossConnect(crossConnect.id)}>{crossConnect.name}</Link>,
                  }}
                />
                {hasStopped(crossConnect.status) && ` – ${t.stopped}`}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
