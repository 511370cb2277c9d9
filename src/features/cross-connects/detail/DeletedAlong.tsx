import { ConnectionStatusBadge } from '../../../components/ConnectionStatusBadge';
import { pairName } from '../../../components/pair-name';
import type { VpcConnection } from '../../../contract/types';
import { crossConnectPage } from '../../../i18n/en/cross-connect-page';
import { useWords } from '../../../i18n/Language';
import classes from './detail.module.css';

/** More than these are a click away, so that the button stays near. */
const SHOWN_OPEN = 6;

/** What goes with a Cross Connect, in which steps. */
export function DeletedAlong({ live }: { live: readonly VpcConnection[] }) {
  const { deleteOne: t } = useWords(crossConnectPage);
  const waiting = live.filter(({ status }) => status === 'PENDING_ACCEPTANCE').length;
  const connected = live.length - waiting;
  return (
    <>
      <ol className={classes.losses} aria-label={t.what}>
        {waiting > 0 && <li>{t.cancelled(waiting)}</li>}
        {connected > 0 && <li>{t.removed(connected)}</li>}
        <li>{t.deleted}</li>
      </ol>
      <p className={classes.quiet}>{t.allOrNothing}</p>
      <details className={classes.along} open={live.length <= SHOWN_OPEN}>
        <summary>{t.connections}</summary>
        <ul className={classes.blockers}>
          {live.map((connection) => (
            <li key={connection.id}>
              {pairName(connection)}
              <ConnectionStatusBadge status={connection.status} />
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
