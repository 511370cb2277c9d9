import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { EmptyState } from '../../components/EmptyState';
import { topology } from '../../i18n/en/topology';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import graph from './graph.module.css';

/** An empty account sees what will be here. */
export function NothingToDraw() {
  const t = useWords(topology);
  return (
    <EmptyState
      icon={
        <svg width="320" height="110" viewBox="0 0 320 110" aria-hidden>
          <g fill="none" stroke="var(--border)" strokeWidth="1.5">
            <rect x="2" y="5" width="100" height="100" rx="8" />
            <rect x="218" y="5" width="100" height="100" rx="8" />
            <rect x="14" y="22" width="64" height="24" rx="4" />
            <rect x="14" y="62" width="64" height="24" rx="4" />
            <rect x="242" y="22" width="64" height="24" rx="4" />
            <rect x="242" y="62" width="64" height="24" rx="4" />
          </g>
          <path d="M 102 55 H 218" className={graph.pipe} strokeWidth="16" />
          <path
            d="M 78 34 C 90 34 90 52 102 52 H 218 C 230 52 230 34 242 34"
            className={graph.link}
            data-status="ACTIVE"
          />
          <path
            d="M 78 74 C 90 74 90 58 102 58 H 218 C 230 58 230 74 242 74"
            className={graph.link}
            data-status="PENDING_ACCEPTANCE"
          />
        </svg>
      }
      title={t.emptyTitle}
      text={t.emptyText}
      action={
        <Button component={Link} to={paths.createCrossConnect()}>
          {t.create}
        </Button>
      }
    />
  );
}
