import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { Explain } from '../../../components/Explain';
import { VerdictMark } from '../../../components/VerdictMark';
import type { CrossConnectView } from '../../../contract/types';
import { judgePair, withPairs } from '../../../domain/connection-rules';
import { matrix as words } from '../../../i18n/en/matrix';
import { useWords } from '../../../i18n/Language';
import { paths } from '../../../paths';
import classes from './matrix.module.css';
import type { Matrix } from './useMatrix';

interface Props {
  crossConnect: CrossConnectView;
  matrix: Matrix;
  row: number;
  column: number;
  /** Absent: only to be looked at. */
  acts?: { onToggle: () => void; onRow: () => void; onColumn: () => void };
}

/** Why the pair under the pointer or the focus is as it is, and what can be done with it. */
export function CellPanel({ crossConnect, matrix, row, column, acts }: Props) {
  const t = useWords(words);
  const { requesters, accepters, network, chosen } = matrix;
  const [requester, accepter] = [requesters[row], accepters[column]];
  if (requester === undefined || accepter === undefined) return null;
  const pair = { crossConnectId: crossConnect.id, requesterVpcId: requester.id, accepterVpcId: accepter.id };
  const others = chosen
    .map((each) => ({ crossConnectId: crossConnect.id, ...each.pair }))
    .filter((each) => each.requesterVpcId !== requester.id || each.accepterVpcId !== accepter.id);
  const isChosen = others.length < chosen.length;
  const judgement = judgePair(withPairs(network, others), pair);
  const { verdict } = judgement;
  const open = verdict === 'eligible' || verdict === 'warned';
  return (
    <section className={classes.panel} aria-label={t.panel}>
      <h2>
        {requester.name} ↔ {accepter.name}
      </h2>
      <p className={classes.quiet}>
        {requester.cidr} ↔ {accepter.cidr}
      </p>
      <p>
        <VerdictMark verdict={verdict} withLabel />
      </p>
      {(verdict === 'blocked' || verdict === 'warned') && (
        <Explain
          key={`${requester.id} ${accepter.id}`}
          check={judgement}
          context={{
            requesterName: requester.name,
            accepterName: accepter.name,
            crossConnectName: crossConnect.name,
            requesterRegionId: crossConnect.requesterRegionId,
          }}
          {...(acts && { mending: { network, pair } })}
        />
      )}
      {(verdict === 'connected' || verdict === 'pending') && (
        <Link to={paths.crossConnect(crossConnect.id)}>{t.seeConnection}</Link>
      )}
      {acts && (
        <div className={classes.buttons}>
          {(open || isChosen) && (
            <Button size="xs" variant={isChosen ? 'default' : 'filled'} onClick={acts.onToggle}>
              {isChosen ? t.drop : t.choose}
            </Button>
          )}
          <Button size="xs" variant="default" onClick={acts.onRow}>
            {t.chooseAll(requester.name)}
          </Button>
          <Button size="xs" variant="default" onClick={acts.onColumn}>
            {t.chooseAll(accepter.name)}
          </Button>
        </div>
      )}
    </section>
  );
}
