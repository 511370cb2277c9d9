import { ActionIcon, NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import { Card } from '../../components/Card';
import { Cidr } from '../../components/Cidr';
import { CodeTag } from '../../components/CodeTag';
import { CloseIcon } from '../../components/icons';
import type { Topology } from '../../contract/types';
import { suggestBlocks, type BlockSuggestion } from '../../domain/address-space';
import { CONDITION_CODES } from '../../domain/connection-rules';
import { addressSpace } from '../../i18n/en/address-space';
import { useWords } from '../../i18n/Language';
import classes from './address-space.module.css';
import { CopyButton } from './CopyButton';
import type { Space } from './space';
import { possiblePeers, writePeer, type Wish } from './wish';

const SHOWN = 6;

interface Props {
  topology: Topology;
  space: Space;
  wish: Wish | undefined;
  onChange: (edit: (params: URLSearchParams) => void) => void;
}

/** Finds a block for a VPC that is to be made, legal for every VPC that it shall be connected with. */
export function Suggest({ topology, space, wish, onChange }: Props) {
  const t = useWords(addressSpace);
  const options = wish ? possiblePeers(topology, wish.regionId) : [];
  const chosen = new Set(wish?.peers.map(writePeer));
  const changePeers = (edit: (peers: string[]) => string[]) =>
    onChange((params) => {
      const peers = edit(params.getAll('peer'));
      params.delete('peer');
      for (const peer of peers) params.append('peer', peer);
    });
  return (
    <Card title={t.suggest}>
      <NativeSelect
        label={t.newRegion}
        value={wish?.regionId ?? ''}
        data={[
          { value: '', label: t.choosePlaceholder },
          ...topology.regions.map(({ id, city }) => ({ value: id, label: `${id} – ${city}` })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          onChange((params) => {
            params.delete('peer');
            if (value === '') params.delete('new');
            else params.set('new', value);
          })
        }
      />
      {wish && (
        <>
          <NativeSelect
            mt="sm"
            label={t.addPeer}
            description={options.length === 0 ? t.noPeers : undefined}
            value=""
            data={[
              { value: '', label: t.choosePlaceholder },
              ...options
                .filter((option) => !chosen.has(writePeer(option)))
                .map((option) => ({ value: writePeer(option), label: option.label })),
            ]}
            onChange={({ currentTarget: { value } }) =>
              value !== '' && changePeers((peers) => [...peers, value])
            }
          />
          <ul className={classes.peers} aria-label={t.peers}>
            {options
              .filter((option) => chosen.has(writePeer(option)))
              .map((option) => (
                <li key={writePeer(option)}>
                  {option.label}
                  <ActionIcon
                    variant="subtle"
                    size="sm"
                    aria-label={t.dropPeer(option.label)}
                    onClick={() => changePeers((peers) => peers.filter((each) => each !== writePeer(option)))}
                  >
                    <CloseIcon size={14} />
                  </ActionIcon>
                </li>
              ))}
          </ul>
          <Found space={space} wish={wish} />
        </>
      )}
    </Card>
  );
}

function Found({ space, wish }: { space: Space; wish: Wish }) {
  const t = useWords(addressSpace);
  const all = useMemo(() => suggestBlocks(space.network, wish.regionId, wish.peers), [space.network, wish]);
  const free = all.filter(({ legal, usedBy }) => legal && usedBy.length === 0);
  const taken = all.filter(({ legal, usedBy }) => legal && usedBy.length > 0).length;
  const refused = all.filter(({ legal }) => !legal);
  return (
    <div role="status">
      <p>{t.found(free.length)}</p>
      <ul className={classes.blocks}>
        {free.slice(0, SHOWN).map(({ cidr }) => (
          <li key={cidr}>
            <Cidr value={cidr} /> <CopyButton text={cidr} />
          </li>
        ))}
      </ul>
      {taken > 0 && <p className={classes.quiet}>{t.taken(taken)}</p>}
      {refused.length > 0 && (
        <p className={classes.quiet}>
          {t.refused(refused.length)}{' '}
          {CONDITION_CODES.filter((code) => refused.some((each) => hasCode(each, code))).map((code) => (
            <CodeTag key={code} code={code} />
          ))}
        </p>
      )}
    </div>
  );
}

const hasCode = ({ judgements }: BlockSuggestion, wanted: number) =>
  judgements.some(({ violations }) => violations.some(({ code }) => code === wanted));
