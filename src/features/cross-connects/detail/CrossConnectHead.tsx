import { Card } from '../../../components/Card';
import { CrossConnectStatusBadge } from '../../../components/CrossConnectStatusBadge';
import { PageHeader } from '../../../components/PageHeader';
import { ProgressSteps } from '../../../components/ProgressSteps';
import type { CrossConnectView } from '../../../contract/types';
import { crossConnectPage } from '../../../i18n/en/cross-connect-page';
import { crossConnects } from '../../../i18n/en/cross-connects';
import { useWords } from '../../../i18n/Language';
import { paths } from '../../../paths';
import { CrossConnectActions } from './CrossConnectActions';
import { CrossConnectFacts } from './CrossConnectFacts';
import classes from './detail.module.css';
import { StateNotice } from './StateNotice';

/** Everything above the tabs: what it is, how it stands, what can be done with it. */
export function CrossConnectHead({ crossConnect }: { crossConnect: CrossConnectView }) {
  const { list } = useWords(crossConnects);
  const { detail: t, progress } = useWords(crossConnectPage);
  const { name, status, requesterRegionId, accepterRegionId } = crossConnect;
  return (
    <>
      <PageHeader
        title={name}
        status={<CrossConnectStatusBadge status={status} />}
        purpose={
          (crossConnect.access === 'owner' && crossConnect.description) ||
          t.purpose(requesterRegionId, accepterRegionId)
        }
        breadcrumbs={[{ label: list.title, to: paths.crossConnects() }]}
        actions={<CrossConnectActions crossConnect={crossConnect} />}
      />
      <div className={classes.head}>
        <StateNotice crossConnect={crossConnect} />
        {crossConnect.access === 'owner' && crossConnect.progress && (
          <Card title={progress.title[status] ?? progress.under}>
            <ProgressSteps label={progress.label(name)} progress={crossConnect.progress} />
          </Card>
        )}
        <Card title={t.facts} plain>
          <CrossConnectFacts crossConnect={crossConnect} />
        </Card>
      </div>
    </>
  );
}
