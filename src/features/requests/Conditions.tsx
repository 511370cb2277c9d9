import { useQuery } from '@tanstack/react-query';
import { topologyQuery } from '../../api/topology-query';
import { Explain } from '../../components/Explain';
import { explainContext } from '../../components/explain-context';
import { ActiveIcon } from '../../components/icons';
import { mendingOf } from '../../components/network-change';
import type { VpcConnection } from '../../contract/types';
import { requests } from '../../i18n/en/requests';
import { useWords } from '../../i18n/Language';
import classes from './requests.module.css';

/** The conditions as the service sees them now, not as they were when the request was made. */
export function Conditions({ request }: { request: VpcConnection }) {
  const t = useWords(requests);
  const topology = useQuery(topologyQuery()).data;
  const { check } = request;
  if (check === undefined) return null;
  const clear = check.violations.length === 0 && check.warnings.length === 0;
  return (
    <div>
      <h3>{t.conditions}</h3>
      {clear ? (
        <p className={classes.met}>
          <ActiveIcon size={16} aria-hidden /> {t.conditionsMet}
        </p>
      ) : (
        <>
          {check.violations.length > 0 && <p className={classes.line}>{t.staysPending}</p>}
          <Explain check={check} context={explainContext(request)} mending={mendingOf(topology, request)} />
        </>
      )}
    </div>
  );
}
