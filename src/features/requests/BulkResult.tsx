import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useErrorText } from '../../components/ErrorNotice';
import { ActiveIcon, FailedIcon } from '../../components/icons';
import { requests } from '../../i18n/en/requests';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import classes from './requests.module.css';
import type { Answered } from './useAnswers';

/** What became of each request that was answered together. */
export function BulkResult({ state, onClose }: { state: Answered; onClose: () => void }) {
  const { bulk: t } = useWords(requests);
  const errorText = useErrorText();
  const { items, all, kind } = state;
  const done = items.filter(({ error }) => error === undefined).length;
  const running = items.length < all;
  return (
    <div className={classes.results}>
      <strong>{running ? t.running(items.length, all) : t.title(done, all)}</strong>
      <ul>
        {items.map(({ id, pair, error }) => {
          const failed = error === undefined ? undefined : errorText(error);
          return (
            <li key={id} data-failed={failed !== undefined || undefined}>
              {failed ? <FailedIcon size={16} aria-hidden /> : <ActiveIcon size={16} aria-hidden />}
              <span>
                <Link to={(failed ? paths.requests : paths.requestsHistory)({ selected: id })}>{pair}</Link>:{' '}
                {failed ? `${failed.what} ${failed.next}` : kind === 'accept' ? t.accepted : t.rejected}
              </span>
            </li>
          );
        })}
      </ul>
      {!running && (
        <Button size="xs" variant="default" onClick={onClose}>
          {t.close}
        </Button>
      )}
    </div>
  );
}
