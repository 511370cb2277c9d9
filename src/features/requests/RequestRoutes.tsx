import { Cidr } from '../../components/Cidr';
import { Sentence } from '../../components/Sentence';
import type { VpcConnection } from '../../contract/types';
import { routesGained } from '../../domain/routes';
import { requests } from '../../i18n/en/requests';
import { useWords } from '../../i18n/Language';
import { endName } from './request';
import classes from './requests.module.css';

/** What each side can reach once the request is accepted. */
export function RequestRoutes({ request }: { request: VpcConnection }) {
  const t = useWords(requests);
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
    </div>
  );
}
