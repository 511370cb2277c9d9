import { Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { topologyQuery } from '../../api/topology-query';
import { useCurl } from '../../api/useCurl';
import { ChangeReview } from '../../components/change-review/ChangeReview';
import { routesOf } from '../../components/change-review/review';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { reachIfAccepted } from '../../components/network-change';
import { pairName } from '../../components/pair-name';
import { namesIn } from '../../components/topology-names';
import { VerdictMark } from '../../components/VerdictMark';
import type { VpcConnection } from '../../contract/types';
import { requests } from '../../i18n/en/requests';
import { useWords } from '../../i18n/Language';
import { acceptInput, isWarned } from './request';
import classes from './requests.module.css';

interface Props {
  chosen: readonly VpcConnection[];
  onAccept: (acknowledged: boolean) => void;
  onClose: () => void;
}
export function AcceptDialog({ chosen, onAccept, onClose }: Props) {
  const { acceptDialog: t, acknowledge, acknowledgeFirst } = useWords(requests);
  const topology = useQuery(topologyQuery()).data;
  const [acknowledged, setAcknowledged] = useState(false);
  const warned = chosen.filter(isWarned);
  const [first] = chosen;
  const single = chosen.length === 1 ? first : undefined;
  const reach = useMemo(
    () =>
      topology &&
      reachIfAccepted(
        topology,
        chosen.map(({ id }) => id),
      ),
    [topology, chosen],
  );
  const call = useCurl(
    'acceptVpcConnection',
    first ? acceptInput(first, acknowledged) : { params: { connectionId: '' }, body: {} },
  );
  return (
    <ConfirmDialog
      title={t.title(chosen.length)}
      confirmLabel={t.confirm(chosen.length)}
      pending={false}
      onClose={onClose}
      onConfirm={() => onAccept(acknowledged)}
      obstacle={single && isWarned(single) && !acknowledged ? acknowledgeFirst : undefined}
    >
      {single === undefined && <p className={classes.line}>{t.text}</p>}
      <ChangeReview
        {...(topology && { nameOf: namesIn(topology) })}
        review={{
          objects: (
            <ul className={classes.verdicts}>
              {chosen.map((request) => (
                <li key={request.id}>
                  <span>{pairName(request)}</span>
                  {request.check && <VerdictMark verdict={request.check.verdict} withLabel />}
                </li>
              ))}
            </ul>
          ),
          routes: { kind: 'gained', lines: chosen.flatMap(routesOf), reach },
          consequences: { said: <p className={classes.line}>{t.keeps}</p> },
          ...(single && { call }),
        }}
      >
        {warned.length > 0 && (
          <Checkbox
            label={acknowledge}
            description={`${t.warned} ${warned.map(pairName).join(', ')}`}
            checked={acknowledged}
            onChange={(event) => setAcknowledged(event.currentTarget.checked)}
          />
        )}
      </ChangeReview>
    </ConfirmDialog>
  );
}
