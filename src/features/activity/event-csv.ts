import { changeTexts, type ChangeWords } from '../../components/event-changes';
import type { AuditEvent } from '../../contract/types';
import type { activity } from '../../i18n/en/activity';
import type { components } from '../../i18n/en/components';
import type { Words } from '../../i18n/words';

type Format = ChangeWords['format'];
type ActivityWords = Words<(typeof activity)['en']>;
type ComponentWords = Words<(typeof components)['en']>;

export const csvHeader = ({ csv }: ActivityWords) => [
  ...[csv.at, csv.type, csv.who, csv.account, csv.object, csv.objectId, csv.crossConnectId, csv.reason],
  ...[csv.role, csv.token, csv.changes],
];

export function csvRow(event: AuditEvent, words: ActivityWords, common: ComponentWords, format: Format) {
  const { actor, resource, crossConnectId, reason, role, tokenName, changes = [] } = event;
  const texts = changeTexts(changes, { ...words.changes, role: common.role, format });
  return [
    ...[event.at, words.types[event.type], actor?.name ?? '', event.accountName],
    ...[resource.name, resource.id, crossConnectId ?? ''],
    (reason && common.failures[reason]) ?? reason ?? '',
    ...[role ? common.role[role] : '', tokenName ?? ''],
    texts
      .map(({ field, before, after }) => `${field}: ${before === undefined ? '' : `${before} → `}${after}`)
      .join('; '),
  ];
}
