import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { CrossConnectStatusBadge } from '../../components/CrossConnectStatusBadge';
import { ErrorNotice } from '../../components/ErrorNotice';
import { ListSkeleton } from '../../components/ListSkeleton';
import { Sentence } from '../../components/Sentence';
import type { CrossConnect, Vpc } from '../../contract/types';
import { vpcs as words } from '../../i18n/en/vpcs';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import { ConnectButton } from './ConnectButton';
import { crossConnectsQuery } from './queries';
import classes from './vpcs.module.css';

interface Props {
  vpc: Vpc;
  regionName: string;
}

/** The Cross Connects that have an end in the region of this VPC: each leads to its wizard with this VPC chosen. */
export function ConnectFromHere({ vpc, regionName }: Props) {
  const { start: t } = useWords(words);
  const crossConnects = useQuery(crossConnectsQuery());
  if (crossConnects.isPending) return <ListSkeleton rows={2} />;
  if (crossConnects.isError) {
    return <ErrorNotice error={crossConnects.error} onRetry={() => void crossConnects.refetch()} />;
  }
  const usable = crossConnects.data.items.filter(({ requesterRegionId, accepterRegionId }) =>
    [requesterRegionId, accepterRegionId].includes(vpc.regionId),
  );
  if (usable.length === 0) {
    return (
      <>
        <p className={classes.quiet}>{t.none(regionName)}</p>
        <Button component={Link} to={paths.createCrossConnect()} variant="default">
          {t.create}
        </Button>
      </>
    );
  }
  return (
    <>
      <p className={classes.quiet}>{t.text(regionName)}</p>
      <ul className={classes.list}>
        {usable.map((crossConnect) => (
          <Option key={crossConnect.id} crossConnect={crossConnect} vpc={vpc} />
        ))}
      </ul>
    </>
  );
}

function Option({ crossConnect, vpc }: { crossConnect: CrossConnect; vpc: Vpc }) {
  const { start: t } = useWords(words);
  const { id, name, status, requesterRegionId, accepterRegionId } = crossConnect;
  const side = requesterRegionId === vpc.regionId ? 'requester' : 'accepter';
  const region = side === 'requester' ? accepterRegionId : requesterRegionId;
  return (
    <li>
      <span className={classes.parts}>
        <Link to={paths.crossConnect(id)}>{name}</Link>
        <CrossConnectStatusBadge status={status} />
        <span className={classes.quiet}>
          <Sentence template={t.as[side]} parts={{ region }} />
        </span>
      </span>
      <ConnectButton crossConnect={crossConnect} to={paths.connectVpcs(id, { [side]: vpc.id })} />
    </li>
  );
}
