import { overview } from '../../i18n/en/overview';
import { useWords } from '../../i18n/Language';
import classes from './map.module.css';

const REGIONS = [
  { id: 'HCM03', vpc: 'HCM-VPC01', cidr: '10.10.0.0/16', x: 8 },
  { id: 'HAN01', vpc: 'HAN-VPC01', cidr: '10.13.0.0/16', x: 332 },
];

/** The running example in its smallest form. */
export function TeachPicture() {
  const { teach: t } = useWords(overview);
  return (
    <svg
      viewBox="0 0 500 128"
      role="img"
      aria-label={t.picture}
      className={classes.teachPicture}
      fontSize={13}
    >
      {REGIONS.map(({ id, vpc, cidr, x }) => (
        <g key={id}>
          <rect className={classes.region} x={x} y={8} width={160} height={112} rx={6} />
          <text className={classes.regionName} x={x + 12} y={30}>
            {id}
          </text>
          <rect className={classes.vpc} x={x + 16} y={44} width={128} height={52} rx={6} />
          <text className={classes.vpcName} x={x + 28} y={66}>
            {vpc}
          </text>
          <text className={classes.vpcCidr} x={x + 28} y={84}>
            {cidr}
          </text>
        </g>
      ))}
      <rect className={classes.pipe} x={168} y={60} width={164} height={20} rx={4} />
      <path className={classes.link} data-tone="good" d="M152 70 H348" />
      <text className={classes.pipeName} x={250} y={52}>
        Cross Connect
      </text>
    </svg>
  );
}
