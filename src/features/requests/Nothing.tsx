import { Button } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { EmptyState } from '../../components/EmptyState';
import { RequestsIcon } from '../../components/icons';
import { requests } from '../../i18n/en/requests';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import type { Tab } from './queries';
import classes from './requests.module.css';

/** An empty list teaches what comes into it. */
export function Nothing({ tab }: { tab: Tab }) {
  const [search] = useSearchParams();
  const { empty, noMatch } = useWords(requests);
  if (search.has('q')) return <p className={classes.quiet}>{noMatch}</p>;
  const { title, text } = empty[tab];
  return (
    <EmptyState
      icon={<RequestsIcon size={32} aria-hidden />}
      title={title}
      text={text}
      action={
        tab === 'sent' && (
          <Button component={Link} to={paths.crossConnects()} variant="default">
            {empty.sent.action}
          </Button>
        )
      }
    />
  );
}
