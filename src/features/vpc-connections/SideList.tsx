import { Button, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { vpcSearch } from '../../domain/vpc-search';
import { vpcConnections } from '../../i18n/en/vpc-connections';
import { useWords } from '../../i18n/Language';
import type { PairVpc } from './pairing';
import { SideItem, type Candidate } from './SideItem';
import { useRovingRows } from './useRovingRows';
import classes from './connect.module.css';

interface Props {
  label: string;
  vpcs: readonly PairVpc[];
  filter: string;
  onFilter: (text: string) => void;
  picked: string | undefined;
  onPick: (vpcId: string) => void;
  /** With a VPC picked on the other side: its name, and how each VPC here would pair with it. */
  other: { name: string; candidateOf: (vpc: PairVpc) => Candidate; onRelease: () => void } | undefined;
}
const FILTER_FROM = 9;

export function SideList({ label, vpcs, filter, onFilter, picked, onPick, other }: Props) {
  const t = useWords(vpcConnections);
  const shown = vpcs.filter(vpcSearch(filter));
  const list = useRef<HTMLUListElement>(null);
  const rows = useRovingRows(
    list,
    shown.map(({ id }) => id),
    picked,
  );
  return (
    <section className={classes.side} aria-label={label}>
      <div className={classes.sideHead}>
        <h2>{label}</h2>
        {other && (
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => {
              // The button goes with the choice that it takes back.
              rows.focus();
              other.onRelease();
            }}
          >
            {t.release}
          </Button>
        )}
      </div>
      <p role="status" className={classes.quiet}>
        {other ? t.pairWith(other.name) : picked ? t.begunHere : t.beginHere}
      </p>
      {vpcs.length >= FILTER_FROM && (
        <TextInput
          type="search"
          size="sm"
          aria-label={t.filter(label)}
          placeholder={t.filter(label)}
          value={filter}
          onChange={(event) => onFilter(event.currentTarget.value)}
        />
      )}
      {vpcs.length === 0 && <p className={classes.quiet}>{t.noVpcs}</p>}
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions -- the arrow keys move between the buttons inside */}
      <ul ref={list} onFocus={rows.onFocus} onKeyDown={rows.onKeyDown}>
        {shown.map((vpc) => (
          <SideItem
            key={vpc.id}
            vpc={vpc}
            picked={picked === vpc.id}
            onPick={() => onPick(vpc.id)}
            candidate={other?.candidateOf(vpc)}
          />
        ))}
      </ul>
    </section>
  );
}
