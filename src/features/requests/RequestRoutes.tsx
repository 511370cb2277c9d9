import { useQuery } from '@tanstack/react-query';
import { topologyQuery } from '../../api/topology-query';
import { Cidr } from '../../components/Cidr';
import { reachIfAccepted } from '../../components/network-change';
import { ReachChanges } from '../../components/ReachChanges';
import { Sentence } from '../../components/Sentence';
import { namesIn } from '../../components/topology-names';
import type { VpcConnection } from '../../contract/types';
import { routesGained } from '../../domain/routes';
import { requests } from '../../i18n/en/requests';
import { useWords } from '../../i18n/Language';
import { endName } from './request';
import classes from './requests.module.css';

/** The routes that each side has once the request is accepted, and what they do to who reaches whom. */
export function RequestRoutes({ request }: { request: VpcConnection }) {
  const t = useWords(requests);
  const topology = useQuery(topologyQuery()).data;
  const { requester, accepter, crossConnect } = request;
  const gained = routesGained(requester, accepter);
  const lines = [
    { vpc: endName(requester), cidr: gained.requester.destination },
    { vpc: endName(accepter), cidr: gained.accepter.destination },
  ];
  return (
    <div>
      <h3>{t.routes}</h3>
      <ul className={classes.lines}>
        {lines.map(({ vpc, cidr }) => (
          <li key={cidr}>
            <Sentence
              template={t.route}
              parts={{
                vpc: <strong>{vpc}</strong>,
                cidr: <Cidr value={cidr} />,
                crossConnect: crossConnect.name,
              }}
            />
          </li>
        ))}
      </ul>
      {topology && (
        <ReachChanges changes={reachIfAccepted(topology, [request.id])} nameOf={namesIn(topology)} sayNone />
      )}
    </div>
  );
}
