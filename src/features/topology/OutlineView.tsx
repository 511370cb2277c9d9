import { Button } from '@mantine/core';
import { useState } from 'react';
import { Cidr } from '../../components/Cidr';
import { ConnectionStatusBadge } from '../../components/ConnectionStatusBadge';
import {
  linkStanding,
  type TopologyGraph,
  type TopologyRegion,
  type TopologyVpc,
} from '../../domain/topology';
import { topology } from '../../i18n/en/topology';
import { useWords } from '../../i18n/Language';
import classes from './topology.module.css';

/** So many VPCs are listed at a time; a picture with fewer is read out whole. */
const AT_ONCE = 50;

interface Props {
  graph: TopologyGraph;
  onSelect: (id: string) => void;
}

function Connections({ graph, vpc, onSelect }: Props & { vpc: TopologyVpc }) {
  const { outline: t } = useWords(topology);
  if (vpc.linkIds.length === 0) return <p className={classes.quiet}>{t.none}</p>;
  return (
    <ul aria-label={t.connectionsOf(vpc.label)}>
      {vpc.linkIds.map((linkId) => {
        const link = graph.links.get(linkId);
        if (link === undefined) return null;
        const { requesterVpcId, accepterVpcId, crossConnectId } = link;
        const peer = graph.vpcs.get(requesterVpcId === vpc.id ? accepterVpcId : requesterVpcId);
        const through = graph.pipes.get(crossConnectId)?.name ?? crossConnectId;
        return (
          <li key={linkId}>
            <button type="button" className={classes.plain} onClick={() => onSelect(linkId)}>
              {t.connectedWith(peer?.label ?? '', peer?.cidr ?? '', peer?.regionId ?? '', through)}
            </button>{' '}
            <ConnectionStatusBadge status={linkStanding(link)} />
          </li>
        );
      })}
    </ul>
  );
}

function Region({ graph, region, opened, onSelect }: Props & { region: TopologyRegion; opened: boolean }) {
  const t = useWords(topology);
  const [open, setOpen] = useState(opened);
  const [shown, setShown] = useState(AT_ONCE);
  const ids = region.vpcIds.slice(0, shown);
  const left = region.vpcIds.length - ids.length;
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>
          {region.id} <span className={classes.quiet}>{region.city}</span>
        </h2>{' '}
        {t.vpcs(region.vpcIds.length)}, {t.outline.crossConnects(region.portIds.length)}
      </summary>
      {open && (
        <ul aria-label={t.outline.vpcsOf(region.id)}>
          {ids.map((id) => {
            const vpc = graph.vpcs.get(id);
            if (vpc === undefined) return null;
            return (
              <li key={id}>
                <button type="button" className={classes.plain} onClick={() => onSelect(id)}>
                  {vpc.label}
                </button>{' '}
                <Cidr value={vpc.cidr} />
                {!vpc.own && <span className={classes.quiet}> {t.foreign(vpc.accountName)}</span>}
                <Connections graph={graph} vpc={vpc} onSelect={onSelect} />
              </li>
            );
          })}
        </ul>
      )}
      {open && left > 0 && (
        <Button variant="default" size="xs" onClick={() => setShown(shown + AT_ONCE)}>
          {t.outline.more(Math.min(AT_ONCE, left), left)}
        </Button>
      )}
    </details>
  );
}

/** The picture in words: each region, its VPCs, and what each is connected with. */
export function OutlineView({ graph, onSelect }: Props) {
  const { outline: t } = useWords(topology);
  const isSmall = graph.vpcs.size <= AT_ONCE;
  return (
    <section className={classes.outline} aria-label={t.label}>
      {graph.regions.map((region) => (
        <Region key={region.id} graph={graph} region={region} opened={isSmall} onSelect={onSelect} />
      ))}
    </section>
  );
}
