import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Card } from '../../components/Card';
import { VerdictLegend } from '../../components/VerdictLegend';
import type { PeerVpc, Side } from '../../contract/types';
import { vpcConnections } from '../../i18n/en/vpc-connections';
import { useWords } from '../../i18n/Language';
import { ChosenPairs } from './ChosenPairs';
import classes from './connect.module.css';
import { changed, samePair, type Draft } from './draft';
import { judgeChosen, judgeFurther, pairOf, type Pairing, type PairVpc } from './pairing';
import { PeerLookup } from './PeerLookup';
import { SideList, type Candidate } from './SideList';

interface Props {
  pairing: Pairing;
  draft: Draft;
  onChange: (draft: Draft) => void;
}

/** A link may bring a VPC along, on either side. */
function pickedFrom(search: URLSearchParams) {
  const [requester, accepter] = [search.get('requester'), search.get('accepter')];
  if (requester !== null) return { side: 'requester' as Side, vpcId: requester };
  return accepter === null ? undefined : { side: 'accepter' as Side, vpcId: accepter };
}

export function PairsStep({ pairing, draft, onChange }: Props) {
  const t = useWords(vpcConnections);
  const [search] = useSearchParams();
  const [picked, setPicked] = useState(() => pickedFrom(search));
  const { crossConnect, requesters, accepters } = pairing;

  const candidateFor = (side: Side) => {
    if (picked === undefined || picked.side === side || !pairing.vpcs.has(picked.vpcId)) return undefined;
    return (vpc: PairVpc): Candidate => {
      const pair = pairOf(picked, vpc.id);
      const others = draft.pairs.filter((each) => !samePair(each, pair));
      const chosen = others.length < draft.pairs.length;
      const nameOf = (id: string) => pairing.vpcs.get(id)?.name ?? id;
      return {
        judgement: judgeFurther(pairing, others, pair),
        context: {
          requesterName: nameOf(pair.requesterVpcId),
          accepterName: nameOf(pair.accepterVpcId),
          crossConnectName: crossConnect.name,
        },
        mending: { network: pairing.network, pair: { crossConnectId: crossConnect.id, ...pair } },
        chosen,
        onToggle: () =>
          onChange(changed(draft, { pairs: chosen ? others : [...draft.pairs, pair], acknowledged: false })),
      };
    };
  };
  const addPeer = (peer: PeerVpc) => {
    onChange(changed(draft, { peers: [...draft.peers.filter(({ vpcId }) => vpcId !== peer.vpcId), peer] }));
  };

  return (
    <>
      <p className={classes.quiet}>{t.howTo}</p>
      <div className={classes.sides}>
        <SideList
          label={t.requesterSide(crossConnect.requesterRegionId)}
          vpcs={requesters}
          picked={picked?.side === 'requester' ? picked.vpcId : undefined}
          onPick={(vpcId) => setPicked({ side: 'requester', vpcId })}
          candidateOf={candidateFor('requester')}
        />
        <div className={classes.accepterSide}>
          <SideList
            label={t.accepterSide(crossConnect.accepterRegionId)}
            vpcs={accepters}
            picked={picked?.side === 'accepter' ? picked.vpcId : undefined}
            onPick={(vpcId) => setPicked({ side: 'accepter', vpcId })}
            candidateOf={candidateFor('accepter')}
          />
          <PeerLookup crossConnectId={crossConnect.id} onFound={addPeer} />
        </div>
      </div>
      <div className={classes.legend}>
        <VerdictLegend />
      </div>
      <Card title={t.chosen}>
        {draft.pairs.length === 0 ? (
          <p className={classes.quiet}>{t.noneChosen}</p>
        ) : (
          <ChosenPairs
            pairing={pairing}
            pairs={draft.pairs}
            checks={judgeChosen(pairing, draft.pairs)}
            onRemove={(pair) =>
              onChange(changed(draft, { pairs: draft.pairs.filter((each) => !samePair(each, pair)) }))
            }
          />
        )}
      </Card>
    </>
  );
}
