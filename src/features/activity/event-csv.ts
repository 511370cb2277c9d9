import type { AuditEvent } from '../../contract/types';
import type { activity } from '../../i18n/en/activity';
import type { components } from '../../i18n/en/components';
import type { Words } from '../../i18n/words';

type ActivityWords = Words<(typeof activity)['en']>;
type ComponentWords = Words<(typeof components)['en']>;

export const csvHeader = ({ csv }: ActivityWords) => [
  ...[csv.at, csv.type, csv.who, csv.account, csv.object, csv.objectId, csv.crossConnectId, csv.reason],
  ...[csv.role, csv.token],
];

export const csvRow = (event: AuditEvent, { types }: ActivityWords, { failures, role }: ComponentWords) => [
  ...[event.at, types[event.type], event.actor?.name ?? '', event.accountName],
  ...[
    event.resource.name,
    event.resource.id,
    event.crossConnectId ?? '',
    (event.reason && failures[event.reason]) ?? event.reason ?? '',
    event.role ? role[event.role] : '',
    event.tokenName ?? '',
  ],
];
