import { Button } from '@mantine/core';
import { unavailable } from '../../../components/unavailable';
import { components } from '../../../i18n/en/components';
import { resize as words } from '../../../i18n/en/resize';
import { useWords } from '../../../i18n/Language';
import { useFormat } from '../../../i18n/useFormat';
import type { Resize } from './useResize';

/** Says the figure that moves, with its sign, or why nothing can be done. */
export function ResizeButton({
  resize: { chosen, quote, figure, missingVnd, active, allowed, pending, repeat },
}: {
  resize: Resize;
}) {
  const t = useWords(words);
  const { reason, missingMoney } = useWords(components);
  const format = useFormat();
  const obstacle = repeat
    ? undefined
    : !allowed.allowed
      ? reason[allowed.reason]
      : chosen === undefined
        ? t.choose
        : missingVnd > 0
          ? missingMoney(format.vnd(missingVnd))
          : undefined;
  const amount = format.vnd(Math.abs(figure?.totalVnd ?? 0));
  const label =
    figure === undefined
      ? t.plain
      : figure.totalVnd > 0
        ? t.pay(amount)
        : figure.totalVnd < 0
          ? t.refund(amount)
          : t.free;
  return (
    <Button
      type={obstacle === undefined ? 'submit' : 'button'}
      loading={pending || (chosen !== undefined && active && figure === undefined && !quote.isError)}
      {...unavailable(obstacle)}
    >
      {label}
    </Button>
  );
}
