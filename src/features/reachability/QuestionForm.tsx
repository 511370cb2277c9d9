import { ActionIcon } from '@mantine/core';
import { hint } from '../../components/hint';
import { SwapIcon } from '../../components/icons';
import type { Topology, Vpc } from '../../contract/types';
import type { Place } from '../../domain/place';
import { reachability } from '../../i18n/en/reachability';
import { useWords } from '../../i18n/Language';
import { PlaceFields } from './PlaceFields';
import classes from './reachability.module.css';

export interface Question {
  from: Place;
  to: Place;
}
interface Props extends Question {
  topology: Topology;
  own: readonly Vpc[];
  onAsk: (edit: (asked: Question) => Partial<Question>) => void;
}

export function QuestionForm({ topology, own, from, to, onAsk }: Props) {
  const t = useWords(reachability);
  return (
    <div className={classes.question}>
      <PlaceFields
        legend={t.from}
        topology={topology}
        own={own}
        place={from}
        onChange={(place) => onAsk(() => ({ from: place }))}
      />
      <ActionIcon
        variant="default"
        size={36}
        className={classes.exchange}
        aria-label={t.exchange}
        {...hint(t.exchange)}
        onClick={() => onAsk((asked) => ({ from: asked.to, to: asked.from }))}
      >
        <SwapIcon size={16} />
      </ActionIcon>
      <PlaceFields
        legend={t.to}
        topology={topology}
        own={own}
        place={to}
        onChange={(place) => onAsk(() => ({ to: place }))}
      />
    </div>
  );
}
