import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { Cidr } from '../../../components/Cidr';
import { ShortId } from '../../../components/ShortId';
import type { ConnectionEnd } from '../../../contract/types';
import { crossConnectPage } from '../../../i18n/en/cross-connect-page';
import { useWords } from '../../../i18n/Language';
import { paths } from '../../../paths';
import classes from './detail.module.css';

interface Props {
  end: ConnectionEnd;
  own: boolean;
  /** A link led here: it stands out, and is scrolled to. */
  linked?: boolean;
}
/** A VPC of a connection; with its account when that is another one. */
export function EndCell({ end: { vpcId, vpcName, cidr, accountName }, own, linked }: Props) {
  const { connections: t } = useWords(crossConnectPage);
  const cell = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (linked) cell.current?.scrollIntoView({ block: 'center' });
  }, [linked]);
  return (
    <span ref={cell} className={classes.end} data-linked={linked || undefined}>
      {own ? <Link to={paths.vpc(vpcId)}>{vpcName ?? vpcId}</Link> : (vpcName ?? <ShortId id={vpcId} />)}
      <span className={classes.quiet}>
        <Cidr value={cidr} />
      </span>
      {!own && <span className={classes.quiet}>{t.of(accountName)}</span>}
    </span>
  );
}
