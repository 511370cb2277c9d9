import { Money } from '../../../components/Money';
import text from '../../../components/text.module.css';
import type { BandwidthPackage } from '../../../contract/types';
import { pricePerMbps, priceOf } from '../../../domain/pricing';
import { createCrossConnect } from '../../../i18n/en/create-cross-connect';
import { useWords } from '../../../i18n/Language';
import { useFormat } from '../../../i18n/useFormat';
import classes from './create.module.css';

interface Props {
  offer: BandwidthPackage;
  checked: boolean;
  invalid: boolean;
  /** The step begins at it. */
  first: boolean;
  onChoose: () => void;
}

export function PackageChoice({ offer, checked, invalid, first, onChoose }: Props) {
  const { bandwidth: t } = useWords(createCrossConnect);
  const format = useFormat();
  const { bandwidthMbps, discountPercent, listPriceVnd } = offer;
  return (
    <label className={classes.package}>
      <input
        type="radio"
        name="packageId"
        checked={checked}
        data-wrong={invalid || undefined}
        data-autofocus={first || undefined}
        onChange={onChoose}
      />
      <strong>{format.mbps(bandwidthMbps)}</strong>
      <span className={classes.discount}>
        {discountPercent > 0 && t.discount(format.number(discountPercent))}
      </span>
      <span className={classes.price}>
        {discountPercent > 0 && (
          <>
            <span className={text.visuallyHidden}>{t.listPrice} </span>
            <Money vnd={listPriceVnd} struck />{' '}
          </>
        )}
        <span>
          <Money vnd={priceOf(offer)} /> {t.perMonth}
        </span>
      </span>
      <span className={classes.perMbps}>
        <Money vnd={pricePerMbps(offer, bandwidthMbps)} /> {t.perMbps}
      </span>
    </label>
  );
}
