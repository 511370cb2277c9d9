import { EdgeLabelRenderer, type EdgeProps } from '@xyflow/react';
import { use } from 'react';
import { CrossConnectStatusBadge } from '../../components/CrossConnectStatusBadge';
import { linkStanding } from '../../domain/topology';
import { components } from '../../i18n/en/components';
import { topology } from '../../i18n/en/topology';
import { useWords } from '../../i18n/Language';
import { useFormat } from '../../i18n/useFormat';
import { inSeries } from './colouring';
import { GraphContext, useElement, useEmphasis } from './GraphContext';
import classes from './graph.module.css';
import { PIPE_WIDTH } from './link-path';
import type { BlockedEdge, BundleEdge, LinkEdge, PipeEdge } from './to-flow';

function Pipe({ id, data }: EdgeProps<PipeEdge>) {
  const t = useWords(topology);
  const { crossConnectStatus } = useWords(components);
  const format = useFormat();
  const { emphasis, selected, tabIndex, select, marks } = useElement(id);
  const { colouring } = use(GraphContext);
  if (data === undefined) return null;
  const { pipe, path, middle } = data;
  const series = inSeries(colouring.ofPipe(pipe));
  const bandwidth = format.mbps(pipe.bandwidthMbps);
  return (
    <>
      <path
        d={path}
        className={classes.pipe}
        data-emphasis={emphasis}
        data-status={pipe.status}
        strokeWidth={PIPE_WIDTH[pipe.weight]}
        {...series}
      />
      <EdgeLabelRenderer>
        <button
          type="button"
          className={`${classes.pipeLabel} nopan`}
          data-node={id}
          {...marks}
          data-emphasis={emphasis}
          style={{
            transform: `translate(-50%, calc(-100% - ${PIPE_WIDTH[pipe.weight] / 2 + 8}px)) translate(${middle.x}px, ${middle.y}px) scale(max(1, var(--larger)))`,
            transformOrigin: '50% 100%',
          }}
          aria-pressed={selected}
          aria-label={t.pipeLabel(pipe.name, bandwidth, crossConnectStatus[pipe.status])}
          tabIndex={tabIndex}
          onClick={select}
        >
          <span className={classes.pipeName}>{pipe.name}</span>
          <span className={classes.pipeFacts}>
            {bandwidth} <CrossConnectStatusBadge status={pipe.status} />
          </span>
        </button>
      </EdgeLabelRenderer>
    </>
  );
}

function Link({ id, data }: EdgeProps<LinkEdge>) {
  const { emphasis, selected, select, marks } = useElement(id);
  const { colouring } = use(GraphContext);
  if (data === undefined) return null;
  const { link, path } = data;
  const standing = linkStanding(link);
  return (
    <g data-testid={`link-${id}`} data-status={standing}>
      <path
        d={path}
        className={classes.link}
        data-emphasis={emphasis}
        data-status={standing}
        data-selected={selected || undefined}
        {...inSeries(colouring.ofLink(link))}
        {...marks}
      />
      {link.progressPercent !== undefined && (
        <path
          d={path}
          className={classes.progress}
          pathLength={100}
          strokeDasharray={`${link.progressPercent} 100`}
          data-emphasis={emphasis}
        />
      )}
      {/* The table twin offers the same to the keyboard. */}
      <path d={path} className={classes.hit} data-link={id} onClick={select} />
    </g>
  );
}

/** Wider with more bandwidth, and as wide on the screen at every zoom. */
const bundleWidth = (mbps: number) => 2 + Math.min(10, Math.sqrt(mbps) / 4);

function BundleLine({ data }: EdgeProps<BundleEdge>) {
  const t = useWords(topology);
  const format = useFormat();
  const emphasis = useEmphasis(data?.bundle.pipes.map(({ id }) => id) ?? []);
  if (data === undefined) return null;
  const { bundle, path } = data;
  return (
    <path
      d={path}
      className={classes.bundle}
      data-emphasis={emphasis}
      style={{ ['--bundle' as string]: `${bundleWidth(bundle.bandwidthMbps)}px` }}
    >
      <title>{t.bundle(bundle.pipes.length, format.mbps(bundle.bandwidthMbps))}</title>
    </path>
  );
}

function Blocked({ id, data }: EdgeProps<BlockedEdge>) {
  if (data === undefined) return null;
  const { codes, path, middle } = data;
  return (
    <g data-testid={id}>
      <path d={path} className={classes.blocked} />
      <text x={middle.x} y={middle.y} className={classes.blockedCodes}>
        {codes.join(' ')}
      </text>
    </g>
  );
}

export const edgeTypes = { blocked: Blocked, pipe: Pipe, link: Link, bundle: BundleLine };
