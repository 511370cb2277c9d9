import type { Dictionary } from '../dictionary';
import { shell } from './shell';
import { components } from './components';
import { progressSteps } from './progress-steps';
import { fieldRules } from './field-rules';
import { lists } from './lists';
import { listTools } from './list-tools';
import { explain } from './explain';
import { notifications } from './notifications';
import { overview } from './overview';
import { crossConnectPage } from './cross-connect-page';
import { crossConnects } from './cross-connects';
import { createCrossConnect } from './create-cross-connect';
import { payment } from './payment';
import { resize } from './resize';
import { renew } from './renew';
import { billing } from './billing';
import { access } from './access';
import { curl } from './curl';
import { palette } from './palette';
import { shortcuts } from './shortcuts';
import { pagePerformance } from './page-performance';
import { apiDocs } from './api-docs';
import { vpcConnections } from './vpc-connections';
import { requests } from './requests';
import { requestAgain } from './request-again';
import { cancelRequest } from './cancel-request';
import { topology } from './topology';
import { topologyExport } from './topology-export';
import { reachability } from './reachability';
import { traffic } from './traffic';
import { vpcs } from './vpcs';
import { packages } from './packages';
import { activity } from './activity';
import { whatIf } from './what-if';
import { paper } from './paper';
import { meanwhile } from './meanwhile';
import { past } from './past';
import { changeReview } from './change-review';
import { matrix } from './matrix';
import { addressSpace } from './address-space';
import { glossary } from './glossary';
import { demo } from './demo';
import { signIn } from './sign-in';
import { startRegion } from './start-region';

export const vietnamese: Dictionary = {
  shell,
  components,
  progressSteps,
  fieldRules,
  lists,
  listTools,
  explain,
  notifications,
  overview,
  crossConnectPage,
  crossConnects,
  createCrossConnect,
  payment,
  resize,
  renew,
  billing,
  access,
  curl,
  palette,
  shortcuts,
  pagePerformance,
  apiDocs,
  vpcConnections,
  requests,
  requestAgain,
  cancelRequest,
  topology,
  topologyExport,
  reachability,
  traffic,
  vpcs,
  packages,
  activity,
  whatIf,
  paper,
  meanwhile,
  past,
  changeReview,
  matrix,
  addressSpace,
  glossary,
  demo,
  signIn,
  startRegion,
};
