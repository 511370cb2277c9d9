import type { Reason } from '../domain/allowed';
import { components } from '../i18n/en/components';
import { useWords } from '../i18n/Language';

/** Why an action is not available, as a sentence. */
export function ReasonText({ reason }: { reason: Reason }) {
  return <>{useWords(components).reason[reason]}</>;
}
