import { Button, Stack } from '@mantine/core';
import { Dialog, DialogActions } from '../../../components/Dialog';
import { ErrorNotice } from '../../../components/ErrorNotice';
import { ListSkeleton } from '../../../components/ListSkeleton';
import { sayFlow } from '../../../components/money-flow';
import { Notice } from '../../../components/Notice';
import type { CrossConnect } from '../../../contract/types';
import { components } from '../../../i18n/en/components';
import { payment } from '../../../i18n/en/payment';
import { resize as words } from '../../../i18n/en/resize';
import { useWords } from '../../../i18n/Language';
import { useFormat } from '../../../i18n/useFormat';
import { isMovingStatus } from '../../../domain/cross-connect-lifecycle';
import choices from '../choices.module.css';
import classes from './change.module.css';
import { PackageRow } from './PackageRow';
import { ResizeButton } from './ResizeButton';
import { ResizeFigure } from './ResizeFigure';
import { useResize } from './useResize';

interface Props {
  crossConnect: CrossConnect;
  onClose: () => void;
}

/** Another bandwidth package: all of them side by side, and the exact figure of the chosen one before anything is paid. */
export function ResizeDialog({ crossConnect: present, onClose }: Props) {
  const t = useWords(words);
  const { cancel } = useWords(components);
  const pay = useWords(payment);
  const format = useFormat();
  const resize = useResize(present, onClose);
  const { crossConnect, packages, chosen, changedSince, quoteChanged } = resize;
  const { bandwidthMbps, connectionCount, pendingCount, status } = crossConnect;
  const connections = connectionCount + pendingCount;

  return (
    <Dialog opened onClose={resize.close} title={t.title(crossConnect.name)} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          resize.submit();
        }}
      >
        <Stack gap="md">
          <p className={classes.said}>{t.intro}</p>
          {changedSince && (
            <Notice tone="wait" role="alert" title={t.meanwhileTitle}>
              {resize.chosenIsCurrent
                ? t.sameAsYours(format.mbps(bandwidthMbps))
                : t.meanwhile(format.mbps(changedSince.bandwidthMbps), format.mbps(bandwidthMbps))}
            </Notice>
          )}
          {packages.isPending && <ListSkeleton rows={4} />}
          {packages.isError && <ErrorNotice error={packages.error} onRetry={() => void packages.refetch()} />}
          {packages.data && (
            <fieldset className={choices.choices}>
              <legend>{t.packages}</legend>
              {resize.offered.map((offer) => (
                <PackageRow key={offer.id} offer={offer} crossConnect={crossConnect} resize={resize} />
              ))}
            </fieldset>
          )}
          {chosen && chosen.bandwidthMbps < bandwidthMbps && (
            <Notice
              tone="wait"
              title={t.downgradeTitle(format.mbps(bandwidthMbps), format.mbps(chosen.bandwidthMbps))}
            >
              {connections === 0 ? t.downgradeEmpty : t.downgradeText(connections)}
            </Notice>
          )}
          {isMovingStatus(status) && !resize.repeat && <Notice tone="move">{t.changing}</Notice>}
          {quoteChanged && (
            <Notice tone="wait" role="alert">
              {t.quoteChanged(
                sayFlow(pay, quoteChanged.expectedTotalVnd ?? 0, format),
                sayFlow(pay, quoteChanged.totalVnd ?? 0, format),
              )}
            </Notice>
          )}
          {chosen && <ResizeFigure crossConnect={crossConnect} resize={resize} />}
          {resize.error !== undefined && <ErrorNotice error={resize.error} />}
          <DialogActions>
            <Button variant="default" onClick={resize.close}>
              {cancel}
            </Button>
            <ResizeButton resize={resize} />
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  );
}
