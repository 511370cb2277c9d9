import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { Culprit, PairCheck, Violation, Warning } from '../contract/types';
import type { RulePair } from '../domain/connection-rules';
import type { Network } from '../domain/network';
import { explain } from '../i18n/en/explain';
import { useWords } from '../i18n/Language';
import { paths } from '../paths';
import { Cidr } from './Cidr';
import { CodeTag } from './CodeTag';
import classes from './Explain.module.css';
import { BlockedIcon, WarningIcon } from './icons';
import { Sentence } from './Sentence';
import { WaysOut } from './WaysOut';
import { WhatIs } from './WhatIs';

export interface PairContext {
  requesterName: string;
  accepterName: string;
  crossConnectName?: string;
  requesterRegionId?: string;
}
interface Props {
  check: Pick<PairCheck, 'violations' | 'warnings'>;
  context: PairContext;
  /** With the network at hand the ways out are worked out; without, each cause comes with a general one. */
  mending?: { network: Network; pair: RulePair; open?: boolean } | undefined;
}
/** Their ways out are the network's to tell. */
const MENDABLE: readonly Violation['code'][] = [2009, 2011, 2013];

/** Where each culprit leads: the VPC, the Cross Connect, or the connections in their Cross Connect. */
function useCulprits(culprits: readonly Culprit[]) {
  const t = useWords(explain);
  const of = (kind: Culprit['kind']) => culprits.filter((each) => each.kind === kind);
  const crossConnect = of('crossConnect')[0];
  const listed = (found: readonly Culprit[], show: (culprit: Culprit) => ReactNode) =>
    found.length === 0
      ? undefined
      : found.map((culprit, index) => (
          <Fragment key={culprit.id}>
            {index > 0 && ', '}
            {show(culprit)}
          </Fragment>
        ));
  return {
    pair: listed(of('pair'), ({ id }) => <strong>{t.pair(Number(id) + 1)}</strong>),
    vpc: listed(of('vpc'), ({ id, name }) => <Link to={paths.vpc(id)}>{name}</Link>) ?? t.hidden,
    connection:
      listed(of('connection'), ({ name }) =>
        crossConnect ? <Link to={paths.crossConnect(crossConnect.id)}>{name}</Link> : name,
      ) ?? t.hidden,
    crossConnect: crossConnect && <Link to={paths.crossConnect(crossConnect.id)}>{crossConnect.name}</Link>,
  };
}

interface CauseProps {
  violation: Violation;
  context: PairContext;
  withWay: boolean;
}
function Cause({ violation, context, withWay }: CauseProps) {
  const t = useWords(explain);
  const { code, culprits, sharedCidr } = violation;
  const { pair, vpc, connection, crossConnect } = useCulprits(culprits);
  return (
    <li>
      <BlockedIcon size={16} aria-hidden />
      <div>
        <p>
          <Sentence
            template={pair ? t.byPair[code] : t.code[code]}
            parts={{
              pair,
              vpc,
              connection,
              requester: <strong>{context.requesterName}</strong>,
              accepter: <strong>{context.accepterName}</strong>,
              crossConnect: crossConnect ?? context.crossConnectName ?? t.thisCrossConnect,
              range: <Cidr value={sharedCidr ?? ''} />,
              region: context.requesterRegionId,
            }}
          />{' '}
          <CodeTag code={code} /> <WhatIs term={code} name={t.codeTag(code)} />
        </p>
        {withWay && (
          <p className={classes.way}>{pair ? (code === 2010 ? t.twiceInBatch : t.wayByPair) : t.way[code]}</p>
        )}
      </div>
    </li>
  );
}

function Caution({ warning }: { warning: Warning }) {
  const t = useWords(explain);
  const { pair, vpc, crossConnect } = useCulprits(warning.culprits);
  return (
    <li data-warning>
      <WarningIcon size={16} aria-hidden />
      <div>
        <p>
          <Sentence
            template={pair ? t.ambiguousByPair : t.ambiguous}
            parts={{
              pair,
              peer: vpc,
              crossConnect: crossConnect ?? t.thisCrossConnect,
              range: <Cidr value={warning.sharedCidr ?? ''} />,
            }}
          />{' '}
          <WhatIs term="ambiguous" name={t.ambiguousName} />
        </p>
        <p className={classes.way}>{t.ambiguousWay}</p>
      </div>
    </li>
  );
}

/** Why a pair is blocked or warned about: each cause as a sentence with links to what causes it, and a way on. */
export function Explain({ check: { violations, warnings }, context, mending }: Props) {
  if (violations.length === 0 && warnings.length === 0) return null;
  // What an earlier pair of the batch causes is mended in the batch.
  const ofBatch = violations.some(({ culprits }) => culprits.some(({ kind }) => kind === 'pair'));
  const canMend = mending !== undefined && !ofBatch && violations.some(({ code }) => MENDABLE.includes(code));
  return (
    <>
      <ul className={classes.causes}>
        {violations.map((violation, index) => (
          <Cause
            key={index}
            violation={violation}
            context={context}
            withWay={!canMend || !MENDABLE.includes(violation.code)}
          />
        ))}
        {warnings.map((warning, index) => (
          <Caution key={index} warning={warning} />
        ))}
      </ul>
      {canMend && <WaysOut {...mending} />}
    </>
  );
}
