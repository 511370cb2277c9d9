import { Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ErrorNotice } from '../../../components/ErrorNotice';
import { ListSkeleton } from '../../../components/ListSkeleton';
import { crossConnectQuery } from '../queries';
import { CrossConnectActions } from './CrossConnectActions';

/** What can be done with a Cross Connect, wherever it is looked at. */
export function ActionsOf({ crossConnectId }: { crossConnectId: string }) {
  const query = useQuery(crossConnectQuery(crossConnectId));
  if (query.isError) return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return <ListSkeleton rows={1} />;
  return (
    <Group gap="xs">
      <CrossConnectActions crossConnect={query.data} />
    </Group>
  );
}
