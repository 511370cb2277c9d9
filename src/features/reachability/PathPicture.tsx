import type { Network } from '../../domain/network';
import type { Reach } from '../../domain/reachability';
import { reachability } from '../../i18n/en/reachability';
import { useWords } from '../../i18n/Language';
import classes from './reachability.module.css';

interface Props {
  reach: Reach;
  network: Network;
  nameOf: (id: string) => string;
}
const [WIDTH, HEIGHT] = [720, 170];
const FRAME = { width: 240, height: 150, top: 10 };
const MIDDLE = 95;
const LANE = 9;
/** Where a packet that goes no further than this hop ends, from the left; by the index of the hop. */
const STOPS = [70, 205, 250, 360, 470, 650];
const SHORT_STOPS = [70, 205, 650];

/** Both regions, the two VPCs and the pipe between them; a lane there and one back, crossed out where packets stop. */
export function PathPicture({ reach, network, nameOf }: Props) {
  const t = useWords(reachability);
  const { from, to, hops, returnHops } = reach;
  if (from === undefined || to === undefined) return null;
  const crossConnect = [...hops, ...returnHops].find(({ kind }) => kind === 'cross-connect');
  const [left, right] = [network.vpcs.get(from.vpcId), network.vpcs.get(to.vpcId)];
  const stopOf = (way: typeof hops) => {
    const failed = way.findIndex(({ state }) => state === 'failed');
    return failed < 0 ? undefined : (way.length === SHORT_STOPS.length ? SHORT_STOPS : STOPS)[failed];
  };
  const lanes = [
    { y: MIDDLE - LANE, start: 70, end: 650, stop: stopOf(hops), flip: false },
    { y: MIDDLE + LANE, start: 650, end: 70, stop: stopOf(returnHops), flip: true },
  ];
  return (
    <div className={classes.picture}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t.path(nameOf(from.vpcId), nameOf(to.vpcId))}
      >
        {[left, right].map((vpc, index) => {
          const x = index === 0 ? 10 : WIDTH - FRAME.width - 10;
          return (
            <g key={index}>
              <rect {...FRAME} x={x} y={FRAME.top} rx={6} className={classes.frame} />
              <text x={x + 12} y={32} className={classes.region}>
                {vpc && nameOf(vpc.regionId)}
              </text>
              <rect
                x={index === 0 ? 30 : WIDTH - 190}
                y={48}
                width={160}
                height={92}
                rx={6}
                className={classes.box}
              />
              <text x={index === 0 ? 42 : WIDTH - 178} y={68} className={classes.name}>
                {shortened(nameOf(vpc?.id ?? ''))}
              </text>
              <text x={index === 0 ? 42 : WIDTH - 178} y={130} className={classes.cidr}>
                {vpc?.cidr}
              </text>
            </g>
          );
        })}
        {crossConnect && (
          <>
            <rect x={250} y={MIDDLE - 22} width={220} height={44} rx={22} className={classes.pipe} />
            <text x={360} y={MIDDLE - 32} textAnchor="middle" className={classes.name}>
              {shortened(nameOf(crossConnect.id))}
            </text>
          </>
        )}
        {lanes.map(({ y, start, end, stop, flip }) => {
          const reached = stop === undefined ? end : flip ? WIDTH - stop : stop;
          const tip = flip ? 8 : -8;
          return (
            <g key={y} className={classes.lane} data-failed={stop !== undefined || undefined}>
              <path d={`M ${start} ${y} H ${reached}`} />
              {stop === undefined ? (
                <path d={`M ${end + tip} ${y - 5} L ${end} ${y} L ${end + tip} ${y + 5}`} />
              ) : (
                <path d={`M ${reached - 6} ${y - 6} l 12 12 m 0 -12 l -12 12`} />
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

const shortened = (name: string) => (name.length > 20 ? `${name.slice(0, 9)}…${name.slice(-9)}` : name);
