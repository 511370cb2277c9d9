import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useOutletContext, useSearchParams } from 'react-router';
import { DataTable } from '../../../components/DataTable';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorNotice } from '../../../components/ErrorNotice';
import { EventChanges } from '../../../components/EventChanges';
import { FoundLine } from '../../../components/FoundLine';
import { ListSkeleton } from '../../../components/ListSkeleton';
import { ObjectName } from '../../../components/ObjectName';
import { Pager } from '../../../components/Pager';
import { StatedReason } from '../../../components/StatedReason';
import { TimeAgo } from '../../../components/TimeAgo';
import type { AuditEvent, CrossConnectView } from '../../../contract/types';
import { activity } from '../../../i18n/en/activity';
import { crossConnectPage } from '../../../i18n/en/cross-connect-page';
import { useWords } from '../../../i18n/Language';
import { EVENTS_PER_PAGE, eventsQuery, readPage } from '../queries';
import classes from './detail.module.css';

/** Who did what on this Cross Connect and its connections. */
export function ActivityTab() {
  const { activity: t } = useWords(crossConnectPage);
  const { types, withToken } = useWords(activity);
  const { id } = useOutletContext<CrossConnectView>();
  const [search] = useSearchParams();
  const events = useQuery({ ...eventsQuery(id, search), placeholderData: keepPreviousData });
  if (events.isPending) return <ListSkeleton rows={5} />;
  if (events.data === undefined)
    return <ErrorNotice error={events.error} onRetry={() => void events.refetch()} />;
  const { items, total } = events.data;
  if (total === 0) return <EmptyState title={t.emptyTitle} text={t.emptyText} />;
  const page = readPage(search);
  const pages = Math.ceil(total / EVENTS_PER_PAGE);

  return (
    <>
      {events.isError && <ErrorNotice error={events.error} onRetry={() => void events.refetch()} />}
      <FoundLine text={t.found(total)} at={events.dataUpdatedAt} fetching={events.isFetching} />
      <DataTable<AuditEvent>
        caption={t.caption}
        rows={items}
        rowKey={(event) => event.id}
        columns={[
          { id: 'when', header: t.when, cell: ({ at }) => <TimeAgo at={at} /> },
          {
            id: 'what',
            header: t.what,
            cell: ({ type, changes }) => (
              <>
                <span className={classes.line}>{types[type]}</span>
                {changes && <EventChanges changes={changes} />}
              </>
            ),
          },
          { id: 'object', header: t.object, cell: ({ resource }) => <ObjectName name={resource.name} /> },
          {
            id: 'who',
            header: t.who,
            cell: ({ actor, tokenName }) => (
              <span className={classes.line}>
                {actor?.name ?? t.nobody}
                {tokenName !== undefined && ` (${withToken(tokenName)})`}
              </span>
            ),
          },
          {
            id: 'reason',
            header: t.reason,
            cell: ({ reason }) =>
              reason !== undefined && (
                <div className={classes.reason}>
                  <StatedReason reason={reason} />
                </div>
              ),
          },
        ]}
      />
      <Pager label={t.pages} page={page} pages={pages} />
    </>
  );
}
