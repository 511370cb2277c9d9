import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { topologyQuery } from '../../api/topology-query';
import { useCurl } from '../../api/useCurl';
import { ChangeReview } from '../../components/change-review/ChangeReview';
import { routesOf } from '../../components/change-review/review';
import { changesWithout, reachIfAccepted } from '../../components/network-change';
import { pairName } from '../../components/pair-name';
import { namesIn } from '../../components/topology-names';
import type { VpcConnection } from '../../contract/types';
import { requests } from '../../i18n/en/requests';
import { useWords } from '../../i18n/Language';
import { acceptInput, isOn } from './request';
import classes from './requests.module.css';

/**
 * What accepting a request does. One that waits holds its place as an accepted one does, so what rejecting it frees is also what
 * accepting it keeps blocked.
 */
export function AcceptReview({ request }: { request: VpcConnection }) {
  const t = useWords(requests);
  const topology = useQuery(topologyQuery()).data;
  const { id, crossConnect } = request;
  const reach = useMemo(() => topology && reachIfAccepted(topology, [id]), [topology, id]);
  const pairs = useMemo(() => topology && changesWithout(topology, [id]).pairs, [topology, id]);
  const call = useCurl('acceptVpcConnection', acceptInput(request, true));
  return (
    <ChangeReview
      {...(topology && { nameOf: namesIn(topology) })}
      review={{
        objects: <p className={classes.line}>{t.connects(pairName(request), crossConnect.name)}</p>,
        routes: { kind: 'gained', lines: routesOf(request), reach },
        consequences: { said: <p className={classes.line}>{t.holds}</p>, pairs },
        ...(isOn(request, 'accepter') && { call }),
      }}
    />
  );
}
