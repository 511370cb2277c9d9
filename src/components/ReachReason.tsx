import { Fragment } from 'react';
import { Link } from 'react-router';
import { Cidr } from './Cidr';
import { Sentence } from './Sentence';
import type { Failure } from '../domain/reachability';
import { reachability } from '../i18n/en/reachability';
import { useWords } from '../i18n/Language';
import { paths } from '../paths';

/** The first hop that fails, as a sentence with links to what it is about. */
export function ReachReason({ failure, nameOf }: { failure: Failure; nameOf: (id: string) => string }) {
  const t = useWords(reachability);
  const { reason, vpcId, vpcIds = [], crossConnectId, address } = failure;
  return (
    <p>
      <Sentence
        template={t.reason[reason]}
        parts={{
          address: <Cidr value={address} />,
          vpc: vpcId !== undefined && <Link to={paths.vpc(vpcId)}>{nameOf(vpcId)}</Link>,
          others: vpcIds.map((id, index) => (
            <Fragment key={id}>
              {index > 0 && ', '}
              <Link to={paths.vpc(id)}>{nameOf(id)}</Link>
            </Fragment>
          )),
          crossConnect: crossConnectId !== undefined && (
            <Link to={paths.crossConnect(crossConnectId)}>{nameOf(crossConnectId)}</Link>
          ),
        }}
      />
    </p>
  );
}
