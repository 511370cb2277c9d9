import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { matrix as words } from '../../../i18n/en/matrix';
import { useWords } from '../../../i18n/Language';
import { isImagined } from '../../../domain/what-if';
import { paths } from '../../../paths';
import classes from './matrix.module.css';
import type { Matrix } from './useMatrix';

interface Props {
  crossConnectId: string;
  chosen: Matrix['chosen'];
  onClear: () => void;
}

/** The chosen pairs become one request with several pairs; those that an earlier one blocks are told before. */
export function ChosenBar({ crossConnectId, chosen, onClear }: Props) {
  const t = useWords(words);
  const conflicts = chosen.filter(({ judgement }) => judgement.violations.length > 0).length;
  const real = chosen
    .map(({ pair }) => pair)
    .filter(({ requesterVpcId, accepterVpcId }) => !isImagined(requesterVpcId) && !isImagined(accepterVpcId));
  return (
    <div className={classes.bar} data-empty={chosen.length === 0 || undefined}>
      <span role="status">
        {chosen.length === 0 ? t.howTo : t.chosen(chosen.length)}
        {conflicts > 0 && <strong className={classes.bad}> {t.conflicts(conflicts)}</strong>}
      </span>
      {chosen.length > 0 && (
        <>
          <Button variant="default" onClick={onClear}>
            {t.clear}
          </Button>
          {real.length > 0 && (
            <Button component={Link} to={paths.connectPairs(crossConnectId, real, { step: 'review' })}>
              {t.review(real.length)}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
