import { Badge } from '../../../components/Badge';
import { CheckIcon } from '../../../components/icons';
import { Money } from '../../../components/Money';
import { MoneyFlow } from '../../../components/MoneyFlow';
import type { BandwidthPackage, CrossConnect } from '../../../contract/types';
import { pricePerMbps, priceOf } from '../../../domain/pricing';
import { resize as words } from '../../../i18n/en/resize';
import { useWords } from '../../../i18n/Language';
import { useFormat } from '../../../i18n/useFormat';
import classes from './change.module.css';
import type { Resize } from './useResize';

interface Props {
  offer: BandwidthPackage;
  crossConnect: CrossConnect;
  resize: Resize;
}

/** One package, with what going to it does to the cost now and each month. */
export function PackageRow({ offer, crossConnect, resize }: Props) {
  const t = useWords(words);
  const format = useFormat();
  const isCurrent = offer.id === crossConnect.package.id;
  const { bandwidthMbps, discountPercent, listPriceVnd } = offer;
  const perMonth = resize.perMonth(offer);
  return (
    <label className={classes.package} data-current={isCurrent || undefined}>
      <input
        type="radio"
        name="packageId"
        checked={offer.id === resize.chosen?.id}
        disabled={isCurrent || resize.pending || resize.repeat}
        onChange={() => resize.choose(offer.id)}
      />
      <strong>{format.mbps(bandwidthMbps)}</strong>
      <span className={classes.price}>
        {discountPercent > 0 && (
          <span className={classes.quiet}>
            {t.listPrice} <Money vnd={listPriceVnd} struck />
          </span>
        )}
        <span>
          <Money vnd={priceOf(offer)} /> {t.perMonth}
        </span>
        <span className={classes.quiet}>
          <Money vnd={pricePerMbps(offer, bandwidthMbps)} /> {t.perMbps}
        </span>
      </span>
      <span className={classes.effect}>
        {isCurrent ? (
          <Badge tone="quiet" icon={CheckIcon}>
            {resize.changedSince === undefined ? t.current : t.currentMeanwhile}
          </Badge>
        ) : (
          <>
            <span>
              <MoneyFlow vnd={resize.costOf(offer)} /> {t.now}
            </span>
            <span className={classes.quiet}>
              {(perMonth < 0 ? t.less : t.more)(format.vnd(Math.abs(perMonth)))}
            </span>
          </>
        )}
      </span>
    </label>
  );
}
