import { Button } from '@mantine/core';
import type { ComponentProps } from 'react';
import { Link } from 'react-router';
import { writePlace } from '../../components/place-text';
import { ReachAnswer } from '../../components/ReachAnswer';
import { topology } from '../../i18n/en/topology';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import { Panel } from './Panel';
import classes from './topology.module.css';

interface Props extends ComponentProps<typeof ReachAnswer> {
  onClose: () => void;
}

/** What the way means that the picture shows. */
export function PathPanel({ onClose, ...asked }: Props) {
  const t = useWords(topology);
  const [from, to] = [writePlace(asked.from), writePlace(asked.to)];
  return (
    <Panel
      label={t.path.title}
      head={<h2>{t.path.title}</h2>}
      closeLabel={t.path.close}
      onClose={onClose}
      asked={`${from} ${to}`}
    >
      <ReachAnswer {...asked} />
      <p className={classes.quiet}>{t.path.computed}</p>
      <Button component={Link} to={paths.reachability({ from, to })} variant="default">
        {t.path.hops}
      </Button>
    </Panel>
  );
}
