import { useRef, type ReactNode } from 'react';
import { Card } from '../../components/Card';
import text from '../../components/text.module.css';
import type { Pair } from '../../contract/types';
import { vpcConnections } from '../../i18n/en/vpc-connections';
import { useWords } from '../../i18n/Language';
import { ChosenPairs } from './ChosenPairs';
import classes from './connect.module.css';
import { changed, samePair, type Draft } from './draft';
import { judgeChosen, type Pairing } from './pairing';

interface Props {
  pairing: Pairing;
  draft: Draft;
  onChange: (draft: Draft) => void;
  children: ReactNode;
}

/** What is chosen so far, with the way on: in sight wherever the lists are scrolled to. */
export function Basket({ pairing, draft, onChange, children }: Props) {
  const t = useWords(vpcConnections);
  const box = useRef<HTMLDivElement>(null);
  const { pairs } = draft;
  const remove = (pair: Pair) => {
    // Its button goes with it.
    box.current?.focus();
    onChange(changed(draft, { pairs: pairs.filter((each) => !samePair(each, pair)) }));
  };
  return (
    <div ref={box} tabIndex={-1} className={classes.basket}>
      <Card title={t.chosen}>
        <p role="status" className={pairs.length === 0 ? classes.quiet : text.visuallyHidden}>
          {pairs.length === 0 ? t.noneChosen : t.chosenCount(pairs.length)}
        </p>
        {pairs.length > 0 && (
          <ChosenPairs
            pairing={pairing}
            pairs={pairs}
            checks={judgeChosen(pairing, pairs)}
            onRemove={remove}
          />
        )}
        <div className={classes.goOn}>{children}</div>
      </Card>
    </div>
  );
}
