import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { AsCode } from '../../components/AsCode';
import { ConnectionStatusBadge } from '../../components/ConnectionStatusBadge';
import { Countdown } from '../../components/Countdown';
import { ErrorNotice } from '../../components/ErrorNotice';
import { ListSkeleton } from '../../components/ListSkeleton';
import { pairName } from '../../components/pair-name';
import { ProgressSteps } from '../../components/ProgressSteps';
import { Sentence } from '../../components/Sentence';
import type { VpcConnection } from '../../contract/types';
import { WhatIs } from '../../components/WhatIs';
import { requests } from '../../i18n/en/requests';
import { useWords } from '../../i18n/Language';
import { AcceptReview } from './AcceptReview';
import { Conditions } from './Conditions';
import { meQuery, requestQuery, type Tab } from './queries';
import { isPending, tabPath, tabsOf } from './request';
import { RequestActions } from './RequestActions';
import { RequestFacts } from './RequestFacts';
import { RequestHistory } from './RequestHistory';
import classes from './requests.module.css';

interface Props {
  id: string;
  tab: Tab;
  /** What the list knows of it already. */
  listed: VpcConnection | undefined;
}

/** One request, followed by its id: it stays on the screen when an answer takes it out of the list. */
export function RequestDetail({ id, tab, listed }: Props) {
  const t = useWords(requests);
  const query = useQuery({ ...requestQuery(id), placeholderData: listed });
  return (
    <section className={classes.detail} aria-label={t.request}>
      {query.isError && <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <ListSkeleton rows={6} />}
      {query.data && <Shown request={query.data} tab={tab} />}
    </section>
  );
}

/** Focused when a request is opened on a phone, where it stands below the list. */
export const DETAIL_HEADING = 'request-heading';

function Shown({ request, tab }: { request: VpcConnection; tab: Tab }) {
  const t = useWords(requests);
  const [home] = tabsOf(request);
  const pending = isPending(request);
  const read = async () => (await import('../../api/curl')).curlOfQuery(requestQuery(request.id));
  const account = useQuery(meQuery()).data?.account.name;
  return (
    <>
      <header className={classes.head}>
        <h2 id={DETAIL_HEADING} tabIndex={-1}>
          {pairName(request)}
        </h2>
        <ConnectionStatusBadge status={request.status} />
        {request.expiresAt !== undefined && (
          <span className={classes.quiet}>
            <Countdown until={request.expiresAt} /> <WhatIs term="expiry" name={t.expiry} />
          </span>
        )}
      </header>
      {home !== undefined && !tabsOf(request).includes(tab) && (
        <p className={classes.quiet}>
          {t.notHere}{' '}
          <Sentence
            template={t.showIn}
            parts={{ tab: <Link to={tabPath[home]({ selected: request.id })}>{t.tabs[home]}</Link> }}
          />
        </p>
      )}
      {request.progress && <ProgressSteps progress={request.progress} />}
      <RequestFacts request={request} />
      {pending && (
        <>
          <Conditions request={request} />
          <AcceptReview request={request} />
        </>
      )}
      <RequestHistory connectionId={request.id} {...(account !== undefined && { ownAccount: account })} />
      <div>
        <AsCode name={pairName(request)} value={request} read={read} />
      </div>
      <RequestActions request={request} />
    </>
  );
}
