import classes from './empty.module.css';

const VPCS = [22, 58];

/** Two regions, the pipe between them, and VPCs joined through it. The text beside it says the same. */
export function TwoRegionsPicture() {
  return (
    <svg viewBox="0 0 320 108" width="320" height="108" className={classes.picture} aria-hidden>
      {[1, 209].map((x) => (
        <rect key={x} x={x} y="1" width="110" height="106" rx="6" data-part="region" />
      ))}
      {VPCS.map((y) => (
        <g key={y}>
          <path d={`M 86 ${y + 14} C 104 ${y + 14} 100 54 111 54`} data-part="link" />
          <path d={`M 234 ${y + 14} C 216 ${y + 14} 220 54 209 54`} data-part="link" />
          <rect x="16" y={y} width="70" height="28" rx="4" data-part="vpc" />
          <rect x="234" y={y} width="70" height="28" rx="4" data-part="vpc" />
        </g>
      ))}
      <rect x="111" y="48" width="98" height="12" rx="6" data-part="pipe" />
    </svg>
  );
}
