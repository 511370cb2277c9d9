import { MiniMap, Panel } from '@xyflow/react';
import { hint } from '../../components/hint';
import { FitIcon, MinusIcon, PlusIcon } from '../../components/icons';
import { topology } from '../../i18n/en/topology';
import { useWords } from '../../i18n/Language';
import classes from './graph.module.css';
import type { TopologyNode } from './to-flow';
import type { Camera } from './useCamera';

/** Small enough not to cover much of the picture. */
const MAP_SIZE = { width: 140, height: 96 } as const;

export function GraphControls({ withMap, camera }: { withMap: boolean; camera: Camera }) {
  const t = useWords(topology);
  const buttons = [
    { label: t.zoomIn, key: '+', icon: PlusIcon, act: camera.zoomIn },
    { label: t.zoomOut, key: '-', icon: MinusIcon, act: camera.zoomOut },
    { label: t.fit, key: '0', icon: FitIcon, act: camera.fit },
  ];
  return (
    <>
      <Panel position="bottom-left" className={classes.controls}>
        {buttons.map(({ label, key, icon: Mark, act }) => (
          <button
            key={key}
            type="button"
            aria-label={label}
            aria-keyshortcuts={key}
            {...hint(`${label} (${key})`)}
            onClick={act}
          >
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
