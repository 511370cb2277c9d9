import { heldQuote, resizeQuotes } from '../../domain/resize-quote';
import { renewTerm } from '../../domain/term';
import type { Handler } from '../context';
import { changesOf } from '../recorded-facts';
import type { CrossConnectRow } from '../store/rows';
import { recordCrossConnect } from './audit';
import { crossConnectView, statusOf } from './cross-connect-view';
import { needFigure, settleQuote } from './money';
import { underWay } from './network-work';
import { changeable } from './own-cross-connect';
import { needRenewal, needResize } from './quotes';

/** Charged or refunded at once; its connections go on while it changes. */
export const resizeCrossConnect: Handler<'resizeCrossConnect'> = {
  mode: 'write',
  async run({ params, body, version }, context) {
    const { tx, now, caller } = context;
    const { row, actions } = await changeable(context, params.crossConnectId, version);
    const { next: bought, input } = await needResize(
      context,
      { row, resize: actions.resize },
      body.packageId,
    );
    const quote = heldQuote(input, body.expectedTotalVnd) ?? resizeQuotes(input)[0];
    needFigure(body.expectedTotalVnd, quote);
    await settleQuote(context, row, quote, 'resize');
    const next: CrossConnectRow = {
      ...row,
      package: bought,
      resizedFromMbps: row.package.bandwidthMbps,
      status: 'CHANGING',
      statusSince: now,
      ...underWay(context, 'change-cross-connect'),
      version: row.version + 1,
    };
    await tx.crossConnects.update(next);
    await recordCrossConnect(context, next, {
      ...{ type: 'cross-connect.resized', actorId: caller.userId },
      changes: changesOf(row, next),
    });
    return crossConnectView(context, next);
  },
};

/** A running term is prolonged; one that has ended begins anew, and traffic flows again at once. */
export const renewCrossConnect: Handler<'renewCrossConnect'> = {
  mode: 'write',
  async run({ params, body, version }, context) {
    const { tx, now, caller } = context;
    const { row, actions } = await changeable(context, params.crossConnectId, version);
    const quote = needRenewal({ row, renew: actions.renew }, body.termMonths);
    needFigure(body.expectedTotalVnd, quote);
    await settleQuote(context, row, quote, 'renew');
    const expired = statusOf(row, now) === 'EXPIRED';
    const next: CrossConnectRow = {
      ...row,
      ...renewTerm(row, body.termMonths, now),
      ...(expired && { status: 'ACTIVE', statusSince: now }),
      version: row.version + 1,
    };
    await tx.crossConnects.update(next);
    await recordCrossConnect(context, next, {
      ...{ type: 'cross-connect.renewed', actorId: caller.userId },
      changes: changesOf(row, next),
    });
    return crossConnectView(context, next);
  },
};
