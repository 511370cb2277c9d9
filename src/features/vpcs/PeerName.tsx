import { Link } from 'react-router';
import type { VpcConnection } from '../../contract/types';
import { vpcs as words } from '../../i18n/en/vpcs';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import classes from './vpcs.module.css';
import { seenFrom } from './peer';

/** The VPC on the other end: a link to its page when it is the account's own, else with its owner's name. */
export function PeerName({ vpcId, connection }: { vpcId: string; connection: VpcConnection }) {
  const t = useWords(words);
  const { peer, foreign } = seenFrom(vpcId, connection);
  if (!foreign) return <Link to={paths.vpc(peer.vpcId)}>{peer.vpcName ?? peer.vpcId}</Link>;
  if (peer.vpcName === undefined) return <span>{t.connection.unknownPeer(peer.accountName)}</span>;
  return (
    <span className={classes.foreign}>
      {peer.vpcName} <span className={classes.quiet}>{peer.accountName}</span>
    </span>
  );
}
