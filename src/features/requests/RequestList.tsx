import { Checkbox } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { Cidr } from '../../components/Cidr';
import { ConnectionStatusBadge } from '../../components/ConnectionStatusBadge';
import { Countdown } from '../../components/Countdown';
import { BlockedIcon, WarningIcon } from '../../components/icons';
import { pairName } from '../../components/pair-name';
import { TimeAgo } from '../../components/TimeAgo';
import type { VpcConnection } from '../../contract/types';
import { components } from '../../i18n/en/components';
import { requests } from '../../i18n/en/requests';
import { useWords } from '../../i18n/Language';
import type { Tab } from './queries';
import { isOn, isPending } from './request';
import classes from './requests.module.css';

interface Props {
  tab: Tab;
  items: readonly VpcConnection[];
  current: string | undefined;
  onOpen: () => void;
  /** Where several may be answered in one go. */
  ticked: ReadonlySet<string> | undefined;
  onTick: (ticked: ReadonlySet<string>) => void;
}

export function RequestList({ tab, items, current, onOpen, ticked, onTick }: Props) {
  const t = useWords(requests);
  if (items.length === 0) return null;
  const count = items.filter(({ id }) => ticked?.has(id)).length;
  return (
    <div>
      {ticked && items.length > 1 && (
        <Checkbox
          className={classes.tickAll ?? ''}
          size="sm"
          label={t.selectAll}
          checked={count === items.length}
          indeterminate={count > 0 && count < items.length}
          onChange={(event) => onTick(new Set(event.currentTarget.checked ? items.map(({ id }) => id) : []))}
        />
      )}
      <ul className={classes.list} aria-label={t.list[tab]}>
        {items.map((request) => (
          <li key={request.id} data-current={request.id === current || undefined}>
            {ticked && (
              <Checkbox
                size="sm"
                aria-label={t.select(pairName(request))}
                checked={ticked.has(request.id)}
                onChange={(event) => {
                  const next = new Set(ticked);
                  if (event.currentTarget.checked) next.add(request.id);
                  else next.delete(request.id);
                  onTick(next);
                }}
              />
            )}
            <Item tab={tab} request={request} current={request.id === current} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ItemProps {
  tab: Tab;
  request: VpcConnection;
  current: boolean;
  onOpen: () => void;
}
function Item({ tab, request, current, onOpen }: ItemProps) {
  const t = useWords(requests);
  const [search] = useSearchParams();
  const { id, requester, accepter, crossConnect, requestedAt, decidedAt, expiresAt, status, check } = request;
  const to = new URLSearchParams(search);
  to.set('selected', id);
  const sentByUs = tab !== 'toApprove' && isOn(request, 'requester');
  const other = sentByUs ? t.to(accepter.accountName) : t.from(requester.accountName);
  return (
    <Link
      to={`?${to}`}
      preventScrollReset
      className={classes.item ?? ''}
      aria-current={current ? 'true' : undefined}
      onClick={onOpen}
    >
      <span className={classes.pair}>{pairName(request)}</span>
      <span className={classes.quiet}>
        <Cidr value={requester.cidr} /> {requester.regionId} → <Cidr value={accepter.cidr} />{' '}
        {accepter.regionId}
      </span>
      <span className={classes.quiet}>
        {crossConnect.name}, {other}
      </span>
      <span className={classes.itemState}>
        {isPending(request) ? (
          <>
            <TimeAgo at={requestedAt} />
            {expiresAt !== undefined && <Countdown until={expiresAt} />}
            <ConditionMark check={check} />
          </>
        ) : (
          <>
            <ConnectionStatusBadge status={status} />
            <TimeAgo at={decidedAt ?? requestedAt} />
          </>
        )}
      </span>
    </Link>
  );
}

/** Told in the list already: what cannot be accepted, or only with a warning. */
function ConditionMark({ check }: { check: VpcConnection['check'] }) {
  const t = useWords(requests);
  const { verdict } = useWords(components);
  if (check === undefined) return null;
  if (check.violations.length > 0) {
    return (
      <span className={classes.blocked}>
        <BlockedIcon size={14} aria-hidden /> {t.cannotNow}
      </span>
    );
  }
  if (check.warnings.length === 0) return null;
  return (
    <span className={classes.warned}>
      <WarningIcon size={14} aria-hidden /> {verdict.warned}
    </span>
  );
}
