import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { CodeTag } from '../../components/CodeTag';
import type { VpcConnection } from '../../contract/types';
import { requests } from '../../i18n/en/requests';
import { useWords } from '../../i18n/Language';
import { heldPairs } from './held-pairs';
import { topologyQuery } from '../../api/topology-query';
import classes from './requests.module.css';

const SHOWN = 8;

/** Pairs of the reader's that this request holds back, accepted or not yet. */
export function Consequences({ request }: { request: VpcConnection }) {
  const t = useWords(requests);
  const topology = useQuery(topologyQuery()).data;
  const held = useMemo(() => topology && heldPairs(topology, request), [topology, request]);
  if (held === undefined) return null;
  return (
    <div>
      <h3>{t.consequences}</h3>
      {held.length === 0 ? (
        <p className={classes.quiet}>{t.noConsequences}</p>
      ) : (
        <>
          <p className={classes.line}>{t.holds(held.length)}</p>
          <ul className={classes.lines}>
            {held.slice(0, SHOWN).map(({ key, name, codes }) => (
              <li key={key}>
                {name}{' '}
                {codes.map((code) => (
                  <CodeTag key={code} code={code} />
                ))}
              </li>
            ))}
            {held.length > SHOWN && <li>{t.more(held.length - SHOWN)}</li>}
          </ul>
        </>
      )}
    </div>
  );
}
