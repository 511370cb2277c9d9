import { MiniMap, Panel, useReactFlow } from '@xyflow/react';
import { hint } from '../../components/hint';
import { FitIcon, MinusIcon, PlusIcon } from '../../components/icons';
import { topology } from '../../i18n/en/topology';
import { useWords } from '../../i18n/Language';
import classes from './graph.module.css';
import type { TopologyNode } from './to-flow';

/** Small enough not to cover much of the picture. */
const MAP_SIZE = { width: 140, height: 96 } as const;

export const FIT = { padding: 0.08, maxZoom: 1.25 } as const;

export function GraphControls({ withMap }: { withMap: boolean }) {
  const t = useWords(topology);
  const flow = useReactFlow();
  const buttons = [
    { label: t.zoomIn, icon: PlusIcon, act: () => flow.zoomIn() },
    { label: t.zoomOut, icon: MinusIcon, act: () => flow.zoomOut() },
    { label: t.fit, icon: FitIcon, act: () => flow.fitView(FIT) },
  ];
  return (
    <>
      <Panel position="bottom-left" className={classes.controls}>
        {buttons.map(({ label, icon: Mark, act }) => (
          <button key={label} type="button" aria-label={label} {...hint(label)} onClick={() => void act()}>
            <Mark size={16} aria-hidden />
          </button>
        ))}
      </Panel>
      {withMap && (
        <MiniMap<TopologyNode>
          className={classes.minimap ?? ''}
          style={MAP_SIZE}
          pannable
          zoomable
          ariaLabel={t.minimap}
          nodeColor={(node) => (node.type === 'region' ? 'var(--border)' : 'var(--accent)')}
          bgColor="var(--surface)"
          maskColor="color-mix(in srgb, var(--surface-sunken) 70%, transparent)"
        />
      )}
    </>
  );
}
