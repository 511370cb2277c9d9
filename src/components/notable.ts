import type { AuditEvent } from '../contract/types';

/** What is news to somebody: what others did, and what followed from time. They know what they did themselves. */
export const isNotable = ({ actor }: Pick<AuditEvent, 'actor'>, userId: string) => actor?.id !== userId;
