import { Handle, Position, type NodeProps } from '@xyflow/react';
import { use } from 'react';
import { ConnectionStatusCount } from '../../components/ConnectionStatusBadge';
import { UserIcon } from '../../components/icons';
import { VerdictMark } from '../../components/VerdictMark';
import type { Target } from '../../domain/connect-targets';
import { SHOWN_STANDINGS } from '../../domain/standing';
import { components } from '../../i18n/en/components';
import type { TopologyRegion } from '../../domain/topology';
import { topology } from '../../i18n/en/topology';
import { useWords } from '../../i18n/Language';
import { inSeries } from './colouring';
import { GraphContext, useElement } from './GraphContext';
import classes from './graph.module.css';
import type { PortNode, RegionNode, SumsNode, VpcNode } from './to-flow';

/** React Flow measures handles again after mounting: without these stubs the edges would vanish. */
const Stubs = () => (
  <>
    <Handle type="source" position={Position.Right} className={classes.stub} isConnectable={false} />
    <Handle type="target" position={Position.Right} className={classes.stub} isConnectable={false} />
  </>
);

function RegionFrame({ data: { region, isNamed } }: NodeProps<RegionNode>) {
  return (
    <div className={classes.region}>
      {isNamed && <RegionName region={region} />}
      <Stubs />
    </div>
  );
}
function RegionName({ region }: { region: TopologyRegion }) {
  return (
    <>
      <span className={classes.regionName}>{region.id}</span>
      <span className={classes.regionCity}>{region.city}</span>
    </>
  );
}

/** What a region holds, as large on the screen at every zoom; pressing it goes there. */
function RegionSums({ data: { region, sums, level, width } }: NodeProps<SumsNode>) {
  const t = useWords(topology);
  const { connectionStatus } = useWords(components);
  const { tabIndex, enter } = useElement(region.id);
  const counts = SHOWN_STANDINGS.flatMap((status) => {
    const count = sums.links[status];
    return count ? [{ status, count }] : [];
  });
  const words = counts.map(({ status, count }) => `${count} ${connectionStatus[status]}`);
  return (
    <button
      type="button"
      className={classes.sums}
      data-level={level}
      data-node={region.id}
      style={{ maxWidth: width }}
      tabIndex={level === 'far' ? tabIndex : -1}
      onClick={enter}
      aria-label={t.enterRegion(region.id, [t.vpcs(sums.vpcs), ...words].join(', '))}
    >
      <RegionName region={region} />
      <span className={classes.sumsCounts}>
        {t.vpcs(sums.vpcs)}
        {counts.map((each) => (
          <ConnectionStatusCount key={each.status} {...each} />
        ))}
      </span>
    </button>
  );
}

/** With a mouse a card is dragged to another one; fingers move the picture. */
const DRAGGABLE = matchMedia('(pointer: fine)').matches ? 'nopan' : '';
const roleOf = (target: Target | undefined) =>
  target !== undefined && target.open.length > 0 ? 'open' : 'closed';

function VpcCard({ id, data: { vpc } }: NodeProps<VpcNode>) {
  const t = useWords(topology);
  const { emphasis, selected, tabIndex, select, marks } = useElement(id);
  const { connecting, colouring } = use(GraphContext);
  const { verdict } = useWords(components);
  const target = connecting?.targets.get(id);
  const role =
    connecting?.purpose !== 'connect' ? undefined : connecting.from === id ? 'from' : roleOf(target);
  const count = vpc.linkIds.length;
  const owner = vpc.own ? '' : ` ${t.foreign(vpc.accountName)}`;
  const links = count === 0 ? t.noneLinked : t.links(count);
  return (
    <button
      type="button"
      className={`${classes.vpc} ${DRAGGABLE}`}
      data-node={id}
      data-target={role}
      {...inSeries(colouring.ofVpc(vpc))}
      {...marks}
      data-emphasis={emphasis}
      data-foreign={!vpc.own || undefined}
      aria-pressed={selected}
      aria-label={[
        t.vpcLabel(`${vpc.label}${owner}`, vpc.cidr, vpc.regionId, links),
        ...(target ? [verdict[target.verdict], ...target.codes] : []),
      ].join(', ')}
      tabIndex={tabIndex}
      onClick={select}
    >
      <span className={classes.vpcName}>
        {!vpc.own && <UserIcon size={14} aria-hidden />}
        {vpc.label}
      </span>
      <span className={classes.vpcCidr}>{vpc.cidr}</span>
      {target === undefined ? (
        <span className={classes.vpcCount}>{count}</span>
      ) : (
        <span className={classes.vpcTarget}>
          {target.codes.length > 0 ? target.codes.join(' ') : <VerdictMark verdict={target.verdict} />}
        </span>
      )}
    </button>
  );
}

function PortDot({ id, data: { label } }: NodeProps<PortNode>) {
  const t = useWords(topology);
  const { emphasis } = useElement(id);
  return <div className={classes.port} data-emphasis={emphasis} title={t.port(label)} />;
}

export const nodeTypes = { region: RegionFrame, sums: RegionSums, vpc: VpcCard, port: PortDot };
