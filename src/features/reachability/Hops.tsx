import { ActiveIcon, CancelledIcon, FailedIcon } from '../../components/icons';
import type { Hop } from '../../domain/hop';
import { reachability } from '../../i18n/en/reachability';
import { useWords } from '../../i18n/Language';
import classes from './reachability.module.css';

const MARK: Record<Hop['state'], typeof ActiveIcon> = {
  passed: ActiveIcon,
  failed: FailedIcon,
  'not-reached': CancelledIcon,
};

interface Props {
  title: string;
  hops: readonly Hop[];
  nameOf: (id: string) => string;
}
export function Hops({ title, hops, nameOf }: Props) {
  const t = useWords(reachability);
  return (
    <div>
      <h3>{title}</h3>
      <ol className={classes.hops} aria-label={title}>
        {hops.map(({ kind, id, state }, index) => {
          const Mark = MARK[state];
          return (
            <li key={index} data-state={state}>
              <Mark size={16} aria-hidden />
              <span>{t.hop[kind].replace('{name}', nameOf(id))}</span>
              <small>{t.state[state]}</small>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
