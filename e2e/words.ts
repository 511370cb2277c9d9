import type { Dictionary } from '../src/i18n/dictionary';
import { activity } from '../src/i18n/en/activity';
import { billing } from '../src/i18n/en/billing';
import { components } from '../src/i18n/en/components';
import { createCrossConnect } from '../src/i18n/en/create-cross-connect';
import { crossConnects } from '../src/i18n/en/cross-connects';
import { payment } from '../src/i18n/en/payment';
import { renew } from '../src/i18n/en/renew';
import { requests } from '../src/i18n/en/requests';
import { resize } from '../src/i18n/en/resize';
import { vpcConnections } from '../src/i18n/en/vpc-connections';
import type { Language } from '../src/i18n/Language';
import { createFormat, type Format } from '../src/i18n/useFormat';
import { vietnamese } from '../src/i18n/vi/dictionary';

const english = {
  ...{ activity: activity.en, billing: billing.en, components: components.en },
  ...{ createCrossConnect: createCrossConnect.en, crossConnects: crossConnects.en, payment: payment.en },
  ...{ renew: renew.en, requests: requests.en, resize: resize.en, vpcConnections: vpcConnections.en },
};

/** What the console says in a language, and how it writes figures and dates there. */
export type Said = Pick<Dictionary, keyof typeof english> & { readonly format: Format };

export const WORDS: Record<Language, Said> = {
  en: { ...english, format: createFormat('en') },
  vi: { ...vietnamese, format: createFormat('vi') },
};
