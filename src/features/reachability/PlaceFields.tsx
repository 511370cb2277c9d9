import { NativeSelect, TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import type { Topology, Vpc } from '../../contract/types';
import { parseAddress } from '../../domain/cidr';
import type { Place } from '../../domain/place';
import { reachability } from '../../i18n/en/reachability';
import { useWords } from '../../i18n/Language';
import classes from './reachability.module.css';

interface Props {
  legend: string;
  topology: Topology;
  own: readonly Vpc[];
  place: Place;
  onChange: (place: Place) => void;
}

/** One end of the question: a VPC, and a server or address in it or anywhere. */
export function PlaceFields({ legend, topology, own, place, onChange }: Props) {
  const t = useWords(reachability);
  const list = useId();
  const [edit, setEdit] = useState({ of: place.address, typed: place.address ?? '' });
  // The question has changed elsewhere, e.g. by exchanging both ends.
  if (edit.of !== place.address) setEdit({ of: place.address, typed: place.address ?? '' });
  const { typed } = edit;
  const servers = own
    .filter(({ id }) => place.vpcId === undefined || place.vpcId === id)
    .flatMap((vpc) => vpc.servers.map((server) => ({ ...server, vpc })));
  const text = typed.trim();
  const server = servers.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  const wrong = text !== '' && server === undefined && parseAddress(text) === undefined;

  const take = () => {
    if (wrong || text === (place.address ?? '')) return;
    if (server !== undefined) onChange({ vpcId: server.vpc.id, address: server.address });
    else onChange({ vpcId: place.vpcId, address: text === '' ? undefined : text });
  };
  const groups = topology.regions.flatMap((region) => {
    const items = topology.vpcs
      .filter(({ regionId }) => regionId === region.id)
      .map(({ id, name, cidr, own: isOwn, accountName }) => ({
        value: id,
        label: `${name ?? id} · ${cidr}${isOwn ? '' : ` · ${t.another(accountName)}`}`,
      }));
    return items.length === 0 ? [] : [{ group: `${region.id} – ${region.city}`, items }];
  });

  return (
    <fieldset className={classes.place}>
      <legend>{legend}</legend>
      <NativeSelect
        label={t.vpc}
        data={[{ value: '', label: t.anyVpc }, ...groups]}
        value={place.vpcId ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange({
            vpcId: value === '' ? undefined : value,
            address: value === '' ? place.address : undefined,
          })
        }
      />
      <TextInput
        label={t.place}
        description={t.placeHint}
        value={typed}
        list={list}
        autoComplete="off"
        error={wrong && t.badAddress}
        onChange={(event) => setEdit({ ...edit, typed: event.currentTarget.value })}
        onBlur={take}
        onKeyDown={(event) => event.key === 'Enter' && take()}
      />
      <datalist id={list}>
        {servers.map(({ id, name, address, vpc }) => (
          <option key={id} value={address}>{`${name} · ${vpc.name}`}</option>
        ))}
      </datalist>
    </fieldset>
  );
}
