import type { Dictionary } from '../src/i18n/dictionary';
import { access } from '../src/i18n/en/access';
import { activity } from '../src/i18n/en/activity';
import { billing } from '../src/i18n/en/billing';
import { components } from '../src/i18n/en/components';
import { createCrossConnect } from '../src/i18n/en/create-cross-connect';
import { crossConnectPage } from '../src/i18n/en/cross-connect-page';
import { crossConnects } from '../src/i18n/en/cross-connects';
import { curl } from '../src/i18n/en/curl';
import { explain } from '../src/i18n/en/explain';
import { listTools } from '../src/i18n/en/list-tools';
import { lists } from '../src/i18n/en/lists';
import { matrix } from '../src/i18n/en/matrix';
import { past } from '../src/i18n/en/past';
import { payment } from '../src/i18n/en/payment';
import { progressSteps } from '../src/i18n/en/progress-steps';
import { reachability } from '../src/i18n/en/reachability';
import { renew } from '../src/i18n/en/renew';
import { requestAgain } from '../src/i18n/en/request-again';
import { requests } from '../src/i18n/en/requests';
import { resize } from '../src/i18n/en/resize';
import { topology } from '../src/i18n/en/topology';
import { traffic } from '../src/i18n/en/traffic';
import { vpcConnections } from '../src/i18n/en/vpc-connections';
import { vpcs } from '../src/i18n/en/vpcs';
import { whatIf } from '../src/i18n/en/what-if';
import type { Language } from '../src/i18n/Language';
import { createFormat, type Format } from '../src/i18n/useFormat';
import { vietnamese } from '../src/i18n/vi/dictionary';

const english = {
  ...{ access: access.en, activity: activity.en, billing: billing.en, components: components.en },
  ...{ createCrossConnect: createCrossConnect.en, crossConnectPage: crossConnectPage.en },
  ...{ crossConnects: crossConnects.en, curl: curl.en },
  ...{
    explain: explain.en,
    listTools: listTools.en,
    lists: lists.en,
    matrix: matrix.en,
    past: past.en,
    payment: payment.en,
    progressSteps: progressSteps.en,
  },
  ...{ reachability: reachability.en, renew: renew.en, requestAgain: requestAgain.en },
  ...{ requests: requests.en, resize: resize.en, topology: topology.en, traffic: traffic.en },
  ...{ vpcConnections: vpcConnections.en, vpcs: vpcs.en, whatIf: whatIf.en },
};

/** What the console says in a language, and how it writes figures and dates there. */
export type Said = Pick<Dictionary, keyof typeof english> & { readonly format: Format };

export const WORDS: Record<Language, Said> = {
  en: { ...english, format: createFormat('en') },
  vi: { ...vietnamese, format: createFormat('vi') },
};
/** A flow that has to hold in each of them. */
export const LANGUAGES = ['en', 'vi'] as const;

/** A sentence with its objects in their places. */
export const filled = (template: string, parts: Record<string, string>) =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '');
/** Something with whatever words in it, as a pattern for all of a name. */
export const withAny = (said: (...words: string[]) => string) => {
  const literal = said('#', '#', '#').replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${literal.replaceAll('#', '.+')}$`);
};
