import { ViewportPortal } from '@xyflow/react';
import { CodeTag } from '../../components/CodeTag';
import { VerdictMark } from '../../components/VerdictMark';
import { topology } from '../../i18n/en/topology';
import { useWords } from '../../i18n/Language';
import type { Connecting } from './connecting';
import classes from './graph.module.css';
import type { Scene } from './scene';
import type { Drag } from './useDragToConnect';

/** The line that is being dragged, and what a drop here would mean. */
export function ConnectLine({
  drag,
  connecting,
  scene,
}: {
  drag: Drag;
  connecting: Connecting;
  scene: Scene;
}) {
  const t = useWords(topology);
  const box = scene.places.vpcs.get(drag.from);
  if (box === undefined) return null;
  const start = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const over = drag.over === drag.from ? undefined : drag.over;
  const target = over === undefined ? undefined : connecting.targets.get(over);
  return (
    <ViewportPortal>
      <svg className={classes.dragLine} aria-hidden>
        <path d={`M ${start.x} ${start.y} L ${drag.at.x} ${drag.at.y}`} />
      </svg>
      {over !== undefined && (
        <div className={classes.dragHint} style={{ transform: `translate(${drag.at.x}px, ${drag.at.y}px)` }}>
          <strong>{scene.graph.vpcs.get(over)?.label}</strong>
          {target === undefined ? (
            <span>{t.panel.noCrossConnect}</span>
          ) : (
            <span>
              <VerdictMark verdict={target.verdict} withLabel />{' '}
              {target.codes.map((code) => (
                <CodeTag key={code} code={code} />
              ))}
            </span>
          )}
        </div>
      )}
    </ViewportPortal>
  );
}
