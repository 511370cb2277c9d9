import { Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { topologyQuery } from '../../api/topology-query';
import { useCurl } from '../../api/useCurl';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { CopyAsCurl } from '../../components/CopyAsCurl';
import { reachIfAccepted } from '../../components/network-change';
import { ReachChanges } from '../../components/ReachChanges';
import { namesIn } from '../../components/topology-names';
import { VerdictMark } from '../../components/VerdictMark';
import type { VpcConnection } from '../../contract/types';
import { requests } from '../../i18n/en/requests';
import { useWords } from '../../i18n/Language';
import { pairName } from './request';
import classes from './requests.module.css';
import type { Answer } from './useBulk';

interface Props {
  chosen: readonly VpcConnection[];
  onAccept: (answer: Answer) => void;
  onClose: () => void;
}
export function AcceptDialog({ chosen, onAccept, onClose }: Props) {
  const { acceptDialog: t, acknowledge } = useWords(requests);
  const topology = useQuery(topologyQuery()).data;
  const [acknowledged, setAcknowledged] = useState(false);
  const warned = chosen.filter(({ check }) => (check?.warnings.length ?? 0) > 0);
  const only = chosen.length === 1 ? chosen[0] : undefined;
  return (
    <ConfirmDialog
      title={t.title(chosen.length)}
      confirmLabel={t.confirm(chosen.length)}
      pending={false}
      onClose={onClose}
      onConfirm={() => onAccept({ kind: 'accept', acknowledge: acknowledged })}
    >
      <p className={classes.line}>{t.text}</p>
      <ul className={classes.verdicts}>
        {chosen.map((request) => (
          <li key={request.id}>
            <span>{pairName(request)}</span>
            {request.check && <VerdictMark verdict={request.check.verdict} withLabel />}
          </li>
        ))}
      </ul>
      {topology && (
        <ReachChanges
          changes={reachIfAccepted(
            topology,
            chosen.map(({ id }) => id),
          )}
          nameOf={namesIn(topology)}
          sayNone
        />
      )}
      {warned.length > 0 && (
        <Checkbox
          mt="md"
          label={acknowledge}
          description={`${t.warned} ${warned.map(pairName).join(', ')}`}
          checked={acknowledged}
          onChange={(event) => setAcknowledged(event.currentTarget.checked)}
        />
      )}
      {only && <AcceptCurl connectionId={only.id} acknowledged={acknowledged} />}
    </ConfirmDialog>
  );
}

function AcceptCurl({ connectionId, acknowledged }: { connectionId: string; acknowledged: boolean }) {
  const command = useCurl('acceptVpcConnection', {
    params: { connectionId },
    body: acknowledged ? { acknowledge: ['ambiguous-destination'] } : {},
  });
  return <CopyAsCurl of="acceptVpcConnection" command={command} />;
}
