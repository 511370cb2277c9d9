import type { ReactNode } from 'react';
import { VerdictLegend } from '../../components/VerdictLegend';
import type { PeerVpc, Side } from '../../contract/types';
import { vpcConnections } from '../../i18n/en/vpc-connections';
import { useWords } from '../../i18n/Language';
import { Basket } from './Basket';
import classes from './connect.module.css';
import { changed, samePair, type Draft } from './draft';
import { judgeFurther, pairOf, type Pairing, type PairVpc } from './pairing';
import { PeerLookup } from './PeerLookup';
import type { Candidate } from './SideItem';
import { SideList } from './SideList';
import type { View } from './view';

interface Props {
  pairing: Pairing;
  draft: Draft;
  onChange: (draft: Draft) => void;
  view: View;
  onView: (view: View) => void;
  /** Where it goes on. */
  children: ReactNode;
}

/** A VPC is picked on either side; each one chosen on the other side is a pair with it. */
export function PairsStep({ pairing, draft, onChange, view, onView, children }: Props) {
  const t = useWords(vpcConnections);
  const { crossConnect, requesters, accepters } = pairing;
  const { picked, filters } = view;
  const nameOf = (id: string) => pairing.vpcs.get(id)?.name ?? id;

  const candidateOf = (from: NonNullable<View['picked']>, vpc: PairVpc): Candidate => {
    const pair = pairOf(from, vpc.id);
    const others = draft.pairs.filter((each) => !samePair(each, pair));
    const chosen = others.length < draft.pairs.length;
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
  const sideList = (side: Side, label: string, vpcs: readonly PairVpc[]) => (
    <SideList
      label={label}
      vpcs={vpcs}
      filter={filters[side]}
      onFilter={(text) => onView({ ...view, filters: { ...filters, [side]: text } })}
      picked={picked?.side === side ? picked.vpcId : undefined}
      onPick={(vpcId) => onView({ ...view, picked: { side, vpcId } })}
      other={
        picked === undefined || picked.side === side || !pairing.vpcs.has(picked.vpcId)
          ? undefined
          : {
              name: nameOf(picked.vpcId),
              candidateOf: (vpc) => candidateOf(picked, vpc),
              onRelease: () => onView({ ...view, picked: undefined }),
            }
      }
    />
  );
  const addPeer = (peer: PeerVpc) => {
    const others = draft.peers.filter(({ vpcId }) => vpcId !== peer.vpcId);
    onChange(changed(draft, { peers: [...others, peer], peerId: '' }));
  };

  return (
    <>
      <p className={classes.quiet}>
        {t.howTo} <span className={classes.keys}>{t.keys}</span>
      </p>
      <div className={classes.pairing}>
        <div>
          <div className={classes.sides}>
            {sideList('requester', t.requesterSide(crossConnect.requesterRegionId), requesters)}
            <div className={classes.accepterSide}>
              {sideList('accepter', t.accepterSide(crossConnect.accepterRegionId), accepters)}
              <PeerLookup
                crossConnectId={crossConnect.id}
                id={draft.peerId ?? ''}
                onType={(peerId) => onChange({ ...draft, peerId })}
                onFound={addPeer}
              />
            </div>
          </div>
          <VerdictLegend />
        </div>
        <Basket pairing={pairing} draft={draft} onChange={onChange}>
          {children}
        </Basket>
      </div>
    </>
  );
}
