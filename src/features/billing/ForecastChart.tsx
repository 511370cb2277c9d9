import { useElementSize } from '@mantine/hooks';
import { billing } from '../../i18n/en/billing';
import { useWords } from '../../i18n/Language';
import { useFormat } from '../../i18n/useFormat';
import classes from './chart.module.css';
import { scaleOf, stepPath } from './chart';
import { FORECAST_MONTHS, type Forecast } from './useForecast';

const HEIGHT = 256;
const MARGIN = { left: 56, right: 12, top: 18, bottom: 40 };

/** The past as a solid line, what is to come dotted; the same figures are in the table below it. */
export function ForecastChart({ forecast: { past, coming, now, renewals } }: { forecast: Forecast }) {
  const { forecast: t } = useWords(billing);
  const format = useFormat();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const box = { width: Math.max(width, 200), height: HEIGHT, ...MARGIN };
  const scale = scaleOf([...past, ...coming], box);
  const { x, y, ticks, months } = scale;
  const [present, last] = [coming[0]?.balanceVnd ?? 0, coming.at(-1)?.balanceVnd ?? 0];
  const said = t.said(format.vnd(present), renewals.length, FORECAST_MONTHS, format.vnd(last));
  return (
    <figure className={classes.chart}>
      <div ref={ref}>
        {width > 0 && (
          <svg width={box.width} height={HEIGHT} role="img" aria-label={said}>
            {ticks.map((vnd) => (
              <g key={vnd} data-zero={vnd === 0 || undefined}>
                <line x1={box.left} x2={box.width - box.right} y1={y(vnd)} y2={y(vnd)} />
                <text x={box.left - 8} y={y(vnd) + 4} textAnchor="end">
                  {format.shortVnd(vnd)}
                </text>
              </g>
            ))}
            {months.map(({ at, isYearSaid }) => (
              <text key={at} y={HEIGHT - 22} textAnchor="middle">
                <tspan x={x(at)}>{format.shortMonth(at)}</tspan>
                {isYearSaid && (
                  <tspan x={x(at)} dy={16}>
                    {at.slice(0, 4)}
                  </tspan>
                )}
              </text>
            ))}
            <line className={classes.now} x1={x(now)} x2={x(now)} y1={box.top} y2={HEIGHT - box.bottom} />
            <text className={classes.nowText} x={x(now)} y={12} textAnchor="middle">
              {t.now}
            </text>
            <path d={stepPath(past, scale)} />
            <path d={stepPath(coming, scale)} data-coming />
          </svg>
        )}
      </div>
      <figcaption>
        <span>{t.past}</span>
        <span data-coming>{t.coming}</span>
      </figcaption>
    </figure>
  );
}
