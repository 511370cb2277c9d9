import { ActionIcon } from '@mantine/core';
import type { Topology } from '../../contract/types';
import { buildNetwork } from '../../domain/network';
import { judgePair } from '../../domain/connection-rules';
import { imaginedConnectionId, type Plan, type PlanChange } from '../../domain/what-if';
import { whatIf } from '../../i18n/en/what-if';
import { useWords } from '../../i18n/Language';
import { CodeTag } from '../CodeTag';
import { CloseIcon } from '../icons';
import { namesIn } from '../topology-names';
import { plannedTopology } from './planned-topology';
import classes from './what-if.module.css';

interface Props {
  plan: Plan;
  /** Today's. */
  topology: Topology;
  onTakeBack: (change: PlanChange) => void;
}
export function PlanList({ plan, topology, onTakeBack }: Props) {
  const t = useWords(whatIf);
  const planned = plannedTopology(topology, plan);
  const network = buildNetwork(planned);
  const nameOf = namesIn(planned);
  const say = (change: PlanChange) => {
    const link =
      change.kind === 'remove-connection'
        ? topology.connections.find(({ id }) => id === change.connectionId)
        : change.kind === 'add-connection'
          ? change
          : undefined;
    const parts: Record<string, string> = {
      vpc:
        change.kind === 'add-vpc' ? change.name : change.kind === 'change-cidr' ? nameOf(change.vpcId) : '',
      cidr: 'cidr' in change ? change.cidr : '',
      region: 'regionId' in change ? change.regionId : '',
      pair: link ? `${nameOf(link.requesterVpcId)} ↔ ${nameOf(link.accepterVpcId)}` : '?',
      crossConnect: link ? nameOf(link.crossConnectId) : '?',
    };
    return t.change[change.kind].replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '');
  };
  // An imagined connection is judged with all the others in place.
  const codesOf = (change: PlanChange) =>
    change.kind !== 'add-connection' ||
    !network.vpcs.has(change.requesterVpcId) ||
    !network.vpcs.has(change.accepterVpcId)
      ? []
      : judgePair(network, change, { except: imaginedConnectionId(change) }).violations.map(
          ({ code }) => code,
        );

  return (
    <ol className={classes.plan} aria-label={t.plan}>
      {plan.map((change, index) => {
        const text = say(change);
        const codes = [...new Set(codesOf(change))];
        return (
          <li key={index}>
            <span>
              {text}
              {codes.length > 0 && (
                <span className={classes.bad}>
                  {' '}
                  {t.blocked}{' '}
                  {codes.map((code) => (
                    <CodeTag key={code} code={code} />
                  ))}
                </span>
              )}
            </span>
            <ActionIcon
              variant="subtle"
              size="sm"
              aria-label={t.takeBack(text)}
              onClick={() => onTakeBack(change)}
            >
              <CloseIcon size={14} />
            </ActionIcon>
          </li>
        );
      })}
    </ol>
  );
}
