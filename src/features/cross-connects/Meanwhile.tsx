import { Sentence } from '../../components/Sentence';
import type { CrossConnect } from '../../contract/types';
import { components } from '../../i18n/en/components';
import { crossConnectPage } from '../../i18n/en/cross-connect-page';
import { meanwhile } from '../../i18n/en/meanwhile';
import { useWords } from '../../i18n/Language';
import { useFormat } from '../../i18n/useFormat';
import { differing, type Fact } from './difference';
import classes from './meanwhile.module.css';

interface Props<F extends Fact> {
  facts: readonly F[];
  before: Pick<CrossConnect, F>;
  now: Pick<CrossConnect, F>;
}

/** What somebody else has changed since a dialog was opened, each fact with its value of before. */
export function Meanwhile<F extends Fact>({ facts, before, now }: Props<F>) {
  const t = useWords(meanwhile);
  const { edit, facts: names } = useWords(crossConnectPage);
  const { connectionStatus } = useWords(components);
  const format = useFormat();
  const text = (value: string) => (value === '' ? t.empty : value);
  const onOff = (value: boolean) => (value ? edit.on : edit.off);
  const said: { [Each in Fact]: { field: string; say: (value: CrossConnect[Each]) => string } } = {
    name: { field: edit.name, say: text },
    description: { field: edit.description, say: text },
    twoPersonApproval: { field: edit.twoPerson, say: onOff },
    deletionLock: { field: edit.lock, say: onOff },
    bandwidthMbps: { field: names.bandwidth, say: format.mbps },
    termEndsAt: { field: names.expires, say: format.date },
    connectionCount: { field: names.connections, say: format.number },
    pendingCount: { field: connectionStatus.PENDING_ACCEPTANCE, say: format.number },
  };
  return (
    <ul className={classes.changes}>
      {differing(facts, before, now).map((fact) => {
        const { field, say } = said[fact];
        return (
          <li key={fact}>
            <Sentence
              template={t.changed}
              parts={{
                field,
                before: <del>{say(before[fact])}</del>,
                now: <strong>{say(now[fact])}</strong>,
              }}
            />
          </li>
        );
      })}
    </ul>
  );
}
