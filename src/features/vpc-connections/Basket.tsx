import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Card } from '../../components/Card';
import { UpIcon } from '../../components/icons';
import text from '../../components/text.module.css';
import { VerdictMark } from '../../components/VerdictMark';
import type { Pair } from '../../contract/types';
import { vpcConnections } from '../../i18n/en/vpc-connections';
import { useWords } from '../../i18n/Language';
import { ChosenPairs } from './ChosenPairs';
import classes from './basket.module.css';
import { changed, samePair, type Draft } from './draft';
import { judgeChosen, type Pairing } from './pairing';

interface Props {
  pairing: Pairing;
  draft: Draft;
  onChange: (draft: Draft) => void;
  children: ReactNode;
}

/**
 * What is chosen so far, with the way on: in sight wherever the lists are scrolled to. At the foot of a narrow screen it is a
 * bar with their count and the last one, which opens to all of them.
 */
export function Basket({ pairing, draft, onChange, children }: Props) {
  const t = useWords(vpcConnections);
  const box = useRef<HTMLDivElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const list = useId();
  const [wanted, setWanted] = useState(false);
  const { pairs } = draft;
  const open = wanted && pairs.length > 0;
  const checks = judgeChosen(pairing, pairs);
  const [obstacle] = checks.filter(({ violations }) => violations.length > 0);
  const last = pairs.at(-1);
  const nameOf = (id: string) => pairing.vpcs.get(id)?.name ?? id;

  const remove = (pair: Pair) => {
    // Its button goes with it.
    box.current?.focus();
    onChange(changed(draft, { pairs: pairs.filter((each) => !samePair(each, pair)) }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setWanted(false);
    toggle.current?.focus();
  };
  return (
    // eslint-disable-next-line jsx-a11y-x/no-static-element-interactions -- Escape on whatever has the focus inside
    <div
      ref={box}
      tabIndex={-1}
      className={classes.basket}
      data-open={open || undefined}
      onKeyDown={onKeyDown}
    >
      <Card title={t.chosen}>
        <p role="status" className={pairs.length === 0 ? classes.none : text.visuallyHidden}>
          {pairs.length === 0 ? t.noneChosen : t.chosenCount(pairs.length)}
        </p>
        {last && (
          <>
            <button
              ref={toggle}
              type="button"
              className={classes.toggle}
              aria-expanded={open}
              aria-controls={list}
              onClick={() => setWanted(!open)}
            >
              <UpIcon size={16} aria-hidden />
              <span>
                {t.chosenCount(pairs.length)}
                {obstacle && <VerdictMark verdict={obstacle.verdict} withLabel />}
              </span>
              <span className={classes.last}>
                {nameOf(last.requesterVpcId)} ↔ {nameOf(last.accepterVpcId)}
              </span>
            </button>
            <div id={list} className={classes.list}>
              <ChosenPairs pairing={pairing} pairs={pairs} checks={checks} onRemove={remove} />
            </div>
          </>
        )}
        <div className={classes.goOn}>{children}</div>
      </Card>
    </div>
  );
}
