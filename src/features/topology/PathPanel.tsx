import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { writePlace } from '../../components/place-text';
import { ReachAnswer } from '../../components/ReachAnswer';
import type { Network } from '../../domain/network';
import type { Place } from '../../domain/place';
import type { Reach } from '../../domain/reachability';
import { topology } from '../../i18n/en/topology';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import { Panel } from './Panel';
import classes from './topology.module.css';

interface Props {
  reach: Reach;
  from: Place;
  to: Place;
  network: Network;
  nameOf: (id: string) => string;
  onClose: () => void;
}

/** What the way means that the picture shows. */
export function PathPanel({ reach, from, to, network, nameOf, onClose }: Props) {
  const t = useWords(topology);
  return (
    <Panel
      label={t.path.title}
      head={<h2>{t.path.title}</h2>}
      closeLabel={t.path.close}
      onClose={onClose}
      asked={`${writePlace(from)} ${writePlace(to)}`}
    >
      <ReachAnswer reach={reach} from={from} to={to} network={network} nameOf={nameOf} />
      <p className={classes.quiet}>{t.path.computed}</p>
      <Button
        component={Link}
        to={paths.reachability({ from: writePlace(from), to: writePlace(to) })}
        variant="default"
      >
        {t.path.hops}
      </Button>
    </Panel>
  );
}
