import { Checkbox, Textarea } from '@mantine/core';
import { Card } from '../../components/Card';
import { ChangeReview } from '../../components/change-review/ChangeReview';
import { routesBetween } from '../../components/change-review/review';
import { ReasonText } from '../../components/ReasonText';
import { namesIn } from '../../components/topology-names';
import { useFieldRule } from '../../components/useFieldRule';
import { MESSAGE_MAX } from '../../contract/fields';
import type { Call } from '../../components/useCall';
import type { Pair, PairCheck, Topology } from '../../contract/types';
import type { Allowed } from '../../domain/allowed';
import { vpcConnections } from '../../i18n/en/vpc-connections';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import { ChosenPairs } from './ChosenPairs';
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
  /** The request as a call, for a shell. */
  call: Call;
}

export function ReviewStep({ pairing, topology, draft, onChange, approveNow, refused, call }: Props) {
  const t = useWords(vpcConnections);
  const sentence = useFieldRule();
  const checks = refused ?? judgeChosen(pairing, draft.pairs);
  const warned = checks.some(({ warnings }) => warnings.length > 0);
  const other = namesIn(topology);
  const nameOf = (id: string) => pairing.vpcs.get(id)?.name ?? other(id);
  const approving = isApproving(draft, approveNow);
  const { crossConnect } = pairing;
  const through = { name: crossConnect.name, to: paths.crossConnect(crossConnect.id) };
  const routes = draft.pairs.flatMap(({ requesterVpcId, accepterVpcId }) => {
    const [requester, accepter] = [pairing.vpcs.get(requesterVpcId), pairing.vpcs.get(accepterVpcId)];
    if (requester === undefined || accepter === undefined) return [];
    return routesBetween({ ...requester, vpcId: requester.id }, { ...accepter, vpcId: accepter.id }, through);
  });
  return (
    <ChangeReview
      heading="h2"
      nameOf={nameOf}
      review={{
        objects: (
          <ChosenPairs
            pairing={pairing}
            pairs={draft.pairs}
            checks={checks}
            {...(draft.pairs.length > 1 && {
              onRemove: (pair: Pair) =>
                onChange(changed(draft, { pairs: draft.pairs.filter((each) => !samePair(each, pair)) })),
            })}
          />
        ),
        routes: { kind: 'gained', lines: routes, reach: reachOf(pairing, draft.pairs) },
        consequences: { pairs: consequencesOf(pairing, topology, draft.pairs) },
        call,
      }}
    >
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
    </ChangeReview>
  );
}

/** Ticked where it is allowed, until somebody unticks it. */
export const isApproving = (draft: Draft, allowed: Allowed) => allowed.allowed && (draft.approveNow ?? true);
