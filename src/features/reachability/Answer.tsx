import { Link } from 'react-router';
import { Card } from '../../components/Card';
import { writePlace } from '../../components/place-text';
import { ReachAnswer } from '../../components/ReachAnswer';
import { namesIn } from '../../components/topology-names';
import type { Topology } from '../../contract/types';
import type { Network } from '../../domain/network';
import { knownPlace, type Place } from '../../domain/place';
import { checkReach } from '../../domain/reachability';
import { mend } from '../../domain/remedy';
import { reachability } from '../../i18n/en/reachability';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import { Hops } from './Hops';
import { Mend } from './Mend';
import { PathPicture } from './PathPicture';
import classes from './reachability.module.css';

interface Props {
  topology: Topology;
  network: Network;
  from: Place;
  to: Place;
}

export function Answer({ topology, network, from, to }: Props) {
  const t = useWords(reachability);
  const reach = checkReach(network, knownPlace(network, from), knownPlace(network, to));
  const nameOf = namesIn(topology);
  const inOne = reach.from !== undefined && reach.from.vpcId === reach.to?.vpcId;

  return (
    <Card title={t.answer}>
      <ReachAnswer reach={reach} from={from} to={to} network={network} nameOf={nameOf} />
      {reach.failure && reach.to && (
        <Mend
          network={network}
          mending={mend(network, reach)}
          reach={reach}
          topology={topology}
          nameOf={nameOf}
        />
      )}
      {reach.from && reach.to && !inOne && (
        <>
          <PathPicture reach={reach} network={network} nameOf={nameOf} />
          <p className={classes.quiet}>
            <Link to={paths.topology({ from: writePlace(from), to: writePlace(to) })}>{t.inTopology}</Link>
          </p>
        </>
      )}
      {reach.hops.length > 0 && (
        <div className={classes.ways}>
          <Hops title={t.there} hops={reach.hops} nameOf={nameOf} />
          <Hops title={t.back} hops={reach.returnHops} nameOf={nameOf} />
        </div>
      )}
    </Card>
  );
}
