import { Button } from '@mantine/core';
import { Cidr } from '../../components/Cidr';
import { Explain } from '../../components/Explain';
import { VerdictMark } from '../../components/VerdictMark';
import type { Pair, PairCheck } from '../../contract/types';
import { vpcConnections } from '../../i18n/en/vpc-connections';
import { useWords } from '../../i18n/Language';
import classes from './connect.module.css';
import type { Pairing, PairVpc } from './pairing';

interface Props {
  pairing: Pairing;
  pairs: readonly Pair[];
  checks: readonly Pick<PairCheck, 'verdict' | 'violations' | 'warnings'>[];
  onRemove?: (pair: Pair) => void;
}

/** The pairs in the order in which the service will take them, each with what stands in its way. */
export function ChosenPairs({ pairing, pairs, checks, onRemove }: Props) {
  const t = useWords(vpcConnections);
  return (
    <ol className={classes.pairs} aria-label={t.chosen}>
      {pairs.map((pair, index) => {
        const [requester, accepter] = [
          pairing.vpcs.get(pair.requesterVpcId),
          pairing.vpcs.get(pair.accepterVpcId),
        ];
        const check = checks[index];
        if (requester === undefined || accepter === undefined || check === undefined) return null;
        const context = {
          requesterName: requester.name,
          accepterName: accepter.name,
          crossConnectName: pairing.crossConnect.name,
        };
        return (
          <li key={`${requester.id} ${accepter.id}`}>
            <div className={classes.pairLine}>
              <span className={classes.quiet}>{t.pair(index + 1)}</span>
              <span>
                <End vpc={requester} /> ↔ <End vpc={accepter} />
              </span>
              <VerdictMark verdict={check.verdict} withLabel />
              {onRemove && (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  aria-label={t.remove(`${requester.name} ↔ ${accepter.name}`)}
                  onClick={() => onRemove(pair)}
                >
                  {t.removeShort}
                </Button>
              )}
            </div>
            <Explain
              check={check}
              context={context}
              mending={{
                network: pairing.network,
                pair: { crossConnectId: pairing.crossConnect.id, ...pair },
              }}
            />
          </li>
        );
      })}
    </ol>
  );
}

const End = ({ vpc }: { vpc: PairVpc }) => (
  <span className={classes.end}>
    <strong>{vpc.name}</strong> <Cidr value={vpc.cidr} />
  </span>
);
