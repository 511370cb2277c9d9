import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { Topology } from '../../contract/types';
import { parseCidr } from '../../domain/cidr';
import { IMAGINED, type Plan, type PlanChange } from '../../domain/what-if';
import { whatIf } from '../../i18n/en/what-if';
import { useWords } from '../../i18n/Language';
import { namesIn } from '../topology-names';
import { plannedTopology } from './planned-topology';
import classes from './what-if.module.css';

const KINDS = ['add-vpc', 'add-connection', 'remove-connection', 'change-cidr'] as const;
type Kind = PlanChange['kind'];
const NOTHING = {
  ...{ name: '', regionId: '', cidr: '', vpcId: '', connectionId: '' },
  ...{ crossConnectId: '', requesterVpcId: '', accepterVpcId: '' },
};
type Values = typeof NOTHING;

/** The change that the fields describe; undefined as long as something is missing or wrong. */
function toChange(kind: Kind, values: Values, plan: Plan): PlanChange | undefined {
  const { name, regionId, cidr, vpcId, connectionId, ...pair } = values;
  const goodCidr = parseCidr(cidr.trim()) !== undefined;
  switch (kind) {
    case 'add-vpc': {
      if (name.trim() === '' || regionId === '' || !goodCidr) return undefined;
      const taken = plan.filter((change) => change.kind === 'add-vpc').length;
      return { kind, id: `${IMAGINED}${taken + 1}`, name: name.trim(), regionId, cidr: cidr.trim() };
    }
    case 'change-cidr':
      return vpcId === '' || !goodCidr ? undefined : { kind, vpcId, cidr: cidr.trim() };
    case 'remove-connection':
      return connectionId === '' ? undefined : { kind, connectionId };
    case 'add-connection':
      return Object.values(pair).includes('') ? undefined : { kind, ...pair };
  }
}

interface Props {
  topology: Topology;
  plan: Plan;
  onAdd: (change: PlanChange) => void;
}
export function ChangeForm({ topology, plan, onAdd }: Props) {
  const t = useWords(whatIf);
  const [kind, setKind] = useState<Kind>('add-vpc');
  const [values, setValues] = useState(NOTHING);
  const planned = plannedTopology(topology, plan);
  const nameOf = namesIn(planned);
  const change = toChange(kind, values, plan);
  const set = (part: Partial<Values>) => setValues({ ...values, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (change === undefined) return;
    onAdd(change);
    setValues({ ...NOTHING, regionId: values.regionId, crossConnectId: values.crossConnectId });
  };

  const select = (field: keyof Values, label: string, options: { value: string; label: string }[]) => (
    <NativeSelect
      label={label}
      value={values[field]}
      data={[{ value: '', label: t.choose }, ...options]}
      onChange={(event) => set({ [field]: event.currentTarget.value })}
    />
  );
  const vpcsIn = (regionId: string | undefined) =>
    planned.vpcs
      .filter((vpc) => regionId === undefined || vpc.regionId === regionId)
      .map(({ id, cidr }) => ({ value: id, label: `${nameOf(id)} · ${cidr}` }));
  const crossConnect = topology.crossConnects.find(({ id }) => id === values.crossConnectId);
  const cidr = (
    <TextInput
      label={t.cidr}
      placeholder="10.20.0.0/16"
      value={values.cidr}
      error={values.cidr.includes('/') && parseCidr(values.cidr.trim()) === undefined && t.badCidr}
      onChange={(event) => set({ cidr: event.currentTarget.value })}
    />
  );

  return (
    <form className={classes.form} onSubmit={submit}>
      <NativeSelect
        label={t.kind}
        value={kind}
        data={KINDS.map((each) => ({ value: each, label: t.kinds[each] }))}
        onChange={(event) => setKind(event.currentTarget.value as Kind)}
      />
      {kind === 'add-vpc' && (
        <>
          <TextInput
            label={t.name}
            value={values.name}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
          {select(
            'regionId',
            t.region,
            topology.regions.map(({ id, city }) => ({ value: id, label: `${id} – ${city}` })),
          )}
          {cidr}
        </>
      )}
      {kind === 'change-cidr' && (
        <>
          {select('vpcId', t.vpc, vpcsIn(undefined))}
          {cidr}
        </>
      )}
      {kind === 'remove-connection' &&
        select(
          'connectionId',
          t.connection,
          planned.connections.map(({ id, requesterVpcId, accepterVpcId, crossConnectId }) => ({
            value: id,
            label: `${nameOf(requesterVpcId)} ↔ ${nameOf(accepterVpcId)} · ${nameOf(crossConnectId)}`,
          })),
        )}
      {kind === 'add-connection' && (
        <>
          {select(
            'crossConnectId',
            t.crossConnect,
            topology.crossConnects.map(({ id, name }) => ({ value: id, label: name })),
          )}
          {select('requesterVpcId', t.requester, crossConnect ? vpcsIn(crossConnect.requesterRegionId) : [])}
          {select('accepterVpcId', t.accepter, crossConnect ? vpcsIn(crossConnect.accepterRegionId) : [])}
        </>
      )}
      <Button type="submit" variant="default" disabled={change === undefined}>
        {t.add}
      </Button>
    </form>
  );
}
