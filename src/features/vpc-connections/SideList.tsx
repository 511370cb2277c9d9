import { Checkbox, TextInput } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { Cidr } from '../../components/Cidr';
import { CodeTag } from '../../components/CodeTag';
import { Explain, type PairContext } from '../../components/Explain';
import { VerdictMark } from '../../components/VerdictMark';
import type { PairJudgement, RulePair } from '../../domain/connection-rules';
import type { Network } from '../../domain/network';
import { vpcSearch } from '../../domain/vpc-search';
import { vpcConnections } from '../../i18n/en/vpc-connections';
import { useWords } from '../../i18n/Language';
import type { PairVpc } from './pairing';
import classes from './connect.module.css';

export interface Candidate {
  judgement: PairJudgement;
  context: PairContext;
  mending: { network: Network; pair: RulePair };
  chosen: boolean;
  onToggle: () => void;
}
interface Props {
  label: string;
  vpcs: readonly PairVpc[];
  picked: string | undefined;
  onPick: (vpcId: string) => void;
  /** With a VPC picked on the other side: how each VPC here would pair with it. */
  candidateOf: ((vpc: PairVpc) => Candidate) | undefined;
}
const FILTER_FROM = 9;

/** Up and down move between the VPCs of the list. */
function moveFocus(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-vpc]')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const next = buttons[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  next.focus();
}

export function SideList({ label, vpcs, picked, onPick, candidateOf }: Props) {
  const t = useWords(vpcConnections);
  const [filter, setFilter] = useState('');
  const shown = vpcs.filter(vpcSearch(filter));
  return (
    <section className={classes.side} aria-label={label}>
      <h2>{label}</h2>
      {vpcs.length >= FILTER_FROM && (
        <TextInput
          type="search"
          size="sm"
          aria-label={t.filter(label)}
          placeholder={t.filter(label)}
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value)}
        />
      )}
      {vpcs.length === 0 && <p className={classes.quiet}>{t.noVpcs}</p>}
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions -- the arrow keys move between the buttons inside */}
      <ul onKeyDown={moveFocus}>
        {shown.map((vpc) => (
          <SideItem
            key={vpc.id}
            vpc={vpc}
            picked={picked === vpc.id}
            onPick={() => onPick(vpc.id)}
            candidate={candidateOf?.(vpc)}
          />
        ))}
      </ul>
    </section>
  );
}

interface ItemProps {
  vpc: PairVpc;
  picked: boolean;
  onPick: () => void;
  candidate: Candidate | undefined;
}
function SideItem({ vpc, picked, onPick, candidate }: ItemProps) {
  const t = useWords(vpcConnections);
  return (
    <li data-picked={picked || undefined}>
      <button type="button" data-vpc={vpc.id} className={classes.vpc} aria-pressed={picked} onClick={onPick}>
        <span className={classes.name}>{vpc.name}</span>
        <Cidr value={vpc.cidr} />
        <span className={classes.quiet}>
          {t.links(vpc.links)}
          {!vpc.own && ` · ${t.of(vpc.accountName)}`}
        </span>
      </button>
      {candidate && <Verdict candidate={candidate} />}
    </li>
  );
}

function Verdict({ candidate: { judgement, context, mending, chosen, onToggle } }: { candidate: Candidate }) {
  const t = useWords(vpcConnections);
  const { verdict, violations } = judgement;
  const codes = [...new Set(violations.map(({ code }) => code))];
  const possible = verdict === 'eligible' || verdict === 'warned';
  return (
    <div className={classes.verdict}>
      <div className={classes.verdictLine}>
        <VerdictMark verdict={verdict} withLabel />
        {verdict === 'blocked' && codes.map((code) => <CodeTag key={code} code={code} />)}
        {(possible || chosen) && (
          <Checkbox
            className={classes.tick ?? ''}
            size="sm"
            label={t.addShort}
            aria-label={t.add(context.requesterName, context.accepterName)}
            checked={chosen}
            onChange={onToggle}
          />
        )}
      </div>
      {(verdict === 'blocked' || verdict === 'warned') && (
        <Explain check={judgement} context={context} mending={mending} />
      )}
    </div>
  );
}
