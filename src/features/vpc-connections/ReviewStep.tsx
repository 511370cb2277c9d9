import { Checkbox, Textarea } from '@mantine/core';
import { Link } from 'react-router';
import { Card } from '../../components/Card';
import { Cidr } from '../../components/Cidr';
import { PairChanges } from '../../components/PairChanges';
import { ReachChanges } from '../../components/ReachChanges';
import { ReasonText } from '../../components/ReasonText';
import { Sentence } from '../../components/Sentence';
import { namesIn } from '../../components/topology-names';
import { useFieldRule } from '../../components/useFieldRule';
import { MESSAGE_MAX } from '../../contract/fields';
import type { Pair, PairCheck, Topology } from '../../contract/types';
import type { Allowed } from '../../domain/allowed';
import { routesGained } from '../../domain/routes';
import { vpcConnections } from '../../i18n/en/vpc-connections';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import { ChosenPairs } from './ChosenPairs';
import classes from './connect.module.css';
import { changed, samePair, type Draft } from './draft';
import { consequencesOf, judgeChosen, reachOf, type Pairing } from './pairing';

interface Props {
  pairing: Pairing;
  topology: Topology;
  draft: Draft;
  onChange: (draft: Draft) => void;
  approveNow: Allowed;
  /** What the service said about the pairs, where it refused them. */
  refused: readonly PairCheck[] | undefined;
}

export function ReviewStep({ pairing, topology, draft, onChange, approveNow, refused }: Props) {
  const t = useWords(vpcConnections);
  const sentence = useFieldRule();
  const checks = refused ?? judgeChosen(pairing, draft.pairs);
  const warned = checks.some(({ warnings }) => warnings.length > 0);
  const other = namesIn(topology);
  const nameOf = (id: string) => pairing.vpcs.get(id)?.name ?? other(id);
  const approving = isApproving(draft, approveNow);
  return (
    <div className={classes.review}>
      <Card title={t.chosen}>
        <ChosenPairs
          pairing={pairing}
          pairs={draft.pairs}
          checks={checks}
          {...(draft.pairs.length > 1 && {
            onRemove: (pair: Pair) =>
              onChange(changed(draft, { pairs: draft.pairs.filter((each) => !samePair(each, pair)) })),
          })}
        />
      </Card>
      <Card title={t.routes}>
        <Routes pairing={pairing} pairs={draft.pairs} />
        <ReachChanges changes={reachOf(pairing, draft.pairs)} nameOf={nameOf} sayNone />
      </Card>
      <Card title={t.consequences}>
        <PairChanges changes={consequencesOf(pairing, topology, draft.pairs)} nameOf={nameOf} sayNone />
      </Card>
      {warned && (
        <Card title={t.warnings}>
          <Checkbox
            label={t.acknowledge}
            checked={draft.acknowledged}
            onChange={(event) => onChange(changed(draft, { acknowledged: event.currentTarget.checked }))}
          />
        </Card>
      )}
      <Card title={t.approval}>
        <Checkbox
          label={t.approveNow}
          description={approveNow.allowed ? t.approveNowText : <ReasonText reason={approveNow.reason} />}
          checked={approving}
          disabled={!approveNow.allowed}
          onChange={(event) => onChange(changed(draft, { approveNow: event.currentTarget.checked }))}
        />
        {!approving && (
          <Textarea
            mt="md"
            label={t.message}
            description={t.messageHint(MESSAGE_MAX - draft.message.length)}
            value={draft.message}
            onChange={(event) => onChange(changed(draft, { message: event.currentTarget.value }))}
            error={draft.message.length > MESSAGE_MAX && sentence('message-length')}
            autosize
            minRows={2}
          />
        )}
      </Card>
    </div>
  );
}

/** Ticked where it is allowed, until somebody unticks it. */
export const isApproving = (draft: Draft, allowed: Allowed) => allowed.allowed && (draft.approveNow ?? true);

function Routes({ pairing, pairs }: { pairing: Pairing; pairs: readonly Pair[] }) {
  const t = useWords(vpcConnections);
  const { crossConnect } = pairing;
  const lines = pairs.flatMap(({ requesterVpcId, accepterVpcId }) => {
    const [requester, accepter] = [pairing.vpcs.get(requesterVpcId), pairing.vpcs.get(accepterVpcId)];
    if (requester === undefined || accepter === undefined) return [];
    const gained = routesGained({ ...requester, vpcId: requester.id }, { ...accepter, vpcId: accepter.id });
    return [
      { vpc: requester.name, cidr: gained.requester.destination },
      { vpc: accepter.name, cidr: gained.accepter.destination },
    ];
  });
  return (
    <ul className={classes.lines}>
      {lines.map(({ vpc, cidr }) => (
        <li key={`${vpc} ${cidr}`}>
          <Sentence
            template={t.route}
            parts={{
              vpc: <strong>{vpc}</strong>,
              cidr: <Cidr value={cidr} />,
              crossConnect: <Link to={paths.crossConnect(crossConnect.id)}>{crossConnect.name}</Link>,
            }}
          />
        </li>
      ))}
    </ul>
  );
}
