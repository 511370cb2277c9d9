import { components } from '../i18n/en/components';
import { useWords } from '../i18n/Language';

/** Why something came to nothing: a cause that the service names, or somebody's own words, quoted. */
export function StatedReason({ reason }: { reason: string }) {
  const { failures } = useWords(components);
  return failures[reason] ?? <q>{reason}</q>;
}
