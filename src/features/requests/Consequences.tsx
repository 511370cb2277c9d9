import { useQuery } from '@tanstack/react-query';
import { topologyQuery } from '../../api/topology-query';
import { WithoutConnections } from '../../components/WithoutConnections';
import type { VpcConnection } from '../../contract/types';
import { requests } from '../../i18n/en/requests';
import { useWords } from '../../i18n/Language';
import classes from './requests.module.css';

/** One that waits holds its place as an accepted one does, so what rejecting it frees is also what accepting it keeps blocked. */
export function Consequences({ request }: { request: VpcConnection }) {
  const t = useWords(requests);
  const topology = useQuery(topologyQuery()).data;
  return (
    <div>
      <h3>{t.consequences}</h3>
      <p className={classes.line}>{t.holds}</p>
      <WithoutConnections topology={topology} connectionId={request.id} />
    </div>
  );
}
