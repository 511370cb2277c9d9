import { useQuery } from '@tanstack/react-query';
import { ErrorNotice } from '../../components/ErrorNotice';
import { ListSkeleton } from '../../components/ListSkeleton';
import { Conditions } from './Conditions';
import { requestQuery } from './queries';
import { isPending } from './request';
import { RequestActions } from './RequestActions';

/** What can be decided of a connection, wherever it is looked at. */
export function ConnectionDecision({ connectionId }: { connectionId: string }) {
  const query = useQuery(requestQuery(connectionId));
  if (query.isError) return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return <ListSkeleton rows={2} />;
  return (
    <>
      {isPending(query.data) && <Conditions request={query.data} />}
      <RequestActions request={query.data} />
    </>
  );
}
