import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { apiQuery } from '../../../api/query';
import { hint } from '../../../components/hint';
import { DownloadIcon, DownIcon } from '../../../components/icons';
import { sparePart } from '../../../components/late-code';
import { Later } from '../../../components/Later';
import type { TopologyGraph } from '../../../domain/topology';
import type { Box } from '../../../domain/plane';
import type { Places } from '../../../domain/topology-placement';
import { topology } from '../../../i18n/en/topology';
import { topologyExport } from '../../../i18n/en/topology-export';
import { useLanguage, useWords } from '../../../i18n/Language';
import type { Colouring } from '../colouring';
import type { Choice, Order } from './export-topology';
import classes from './ExportMenu.module.css';
import { usePictureWords } from './usePictureWords';

const OnPaper = sparePart(() => import('./OnPaper'), 'OnPaper');

interface Props {
  graph: TopologyGraph;
  places: Places;
  colouring: Colouring;
  /** Whether the picture is what the page shows. */
  isDrawn: boolean;
  /** The part of it that is on the screen; undefined when none is. */
  currentView: () => Box | undefined;
  /** What the picture leaves out or only imagines; it is said in the file. */
  filterNote?: string;
}
const CHOICES: readonly Choice[] = ['wholeSvg', 'wholePng', 'screenSvg', 'screenPng', 'json', 'print'];
const PAINTED_MS = 30;
const ofScreen = (choice: Choice) => choice === 'screenSvg' || choice === 'screenPng';

type Result =
  | { state: 'none' | 'working' }
  | { state: 'saved'; fileName: string }
  | { state: 'problem'; problem: 'tooLarge' | 'refused' | 'failed' };

export function ExportMenu({ graph, places, colouring, isDrawn, currentView, filterNote = '' }: Props) {
  const t = useWords(topologyExport);
  const { title } = useWords(topology);
  const words = usePictureWords();
  const { language } = useLanguage();
  const me = useQuery(apiQuery('getMe', {}));
  const listId = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState(false);
  const [hasView, setHasView] = useState(false);
  const [result, setResult] = useState<Result>({ state: 'none' });

  useEffect(() => {
    if (!opened) return;
    // On a phone the button may stand at the bottom of the window.
    list.current?.scrollIntoView({ block: 'nearest' });
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !root.current?.contains(target)) setOpened(false);
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpened(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
      document.removeEventListener('keydown', escape);
    };
  }, [opened]);

  const toggle = () => {
    setResult({ state: 'none' });
    setHasView(currentView() !== undefined);
    setOpened(!opened);
  };
  const order = (choice: Choice): Order => ({
    ...{ choice, graph, places, colouring, title, language, words },
    ...{ view: currentView(), note: filterNote },
    ...{ account: me.data?.account.name ?? '', now: new Date() },
  });
  const choose = async (choice: Choice) => {
    setResult({ state: 'working' });
    // That it is at work is on the screen before a large picture keeps the browser busy.
    await new Promise((resolve) => setTimeout(resolve, PAINTED_MS));
    try {
      const { exportTopology } = await import('./export-topology');
      const fileName = await exportTopology(order(choice));
      setResult(fileName === undefined ? { state: 'none' } : { state: 'saved', fileName });
    } catch (error) {
      const { ExportProblem } = await import('./export-problem');
      setResult({
        state: 'problem',
        problem: error instanceof ExportProblem ? error.problem : 'failed',
      });
    }
  };

  return (
    <div ref={root} className={classes.menu}>
      <button
        ref={button}
        type="button"
        className={classes.open}
        aria-expanded={opened}
        aria-controls={listId}
        onClick={toggle}
      >
        <DownloadIcon size={16} aria-hidden />
        {t.open}
        <DownIcon size={14} aria-hidden />
      </button>
      <div ref={list} id={listId} className={classes.list} role="group" aria-label={t.label} hidden={!opened}>
        <ul>
          {CHOICES.map((choice) => {
            const missing = ofScreen(choice) && !hasView;
            return (
              <li key={choice}>
                <button
                  type="button"
                  aria-disabled={missing || result.state === 'working' || undefined}
                  {...(missing && hint(t.notOnScreen))}
                  onClick={() => {
                    if (!missing && result.state !== 'working') void choose(choice);
                  }}
                >
                  {t.choices[choice]}
                </button>
              </li>
            );
          })}
        </ul>
        <p role="status" data-problem={result.state === 'problem' || undefined}>
          {result.state === 'working' && t.working}
          {result.state === 'saved' && t.saved(result.fileName)}
          {result.state === 'problem' && t.problem[result.problem]}
        </p>
      </div>
      {isDrawn && (
        <Later>
          <OnPaper order={() => order('print')} />
        </Later>
      )}
    </div>
  );
}
