import { usePermissions } from '../../api/usePermissions';
import { ActionButton } from '../../components/ActionButton';
import { Badge, type Icon, type Tone } from '../../components/Badge';
import type { Column } from '../../components/DataTable';
import { CancelledIcon, CheckIcon, ExpiredIcon } from '../../components/icons';
import { TimeAgo } from '../../components/TimeAgo';
import type { ApiToken, Me } from '../../contract/types';
import { revocationAllowed } from '../../domain/api-tokens';
import { access } from '../../i18n/en/access';
import { components } from '../../i18n/en/components';
import { useWords } from '../../i18n/Language';
import { useFormat } from '../../i18n/useFormat';
import classes from './access.module.css';

const LOOK: Record<ApiToken['status'], { tone: Tone; icon: Icon }> = {
  active: { tone: 'good', icon: CheckIcon },
  expired: { tone: 'quiet', icon: ExpiredIcon },
  revoked: { tone: 'quiet', icon: CancelledIcon },
};

export function useTokenColumns(
  me: Me | undefined,
  onRevoke: (token: ApiToken) => void,
): readonly Column<ApiToken>[] {
  const { tokens: t } = useWords(access);
  const permissions = usePermissions();
  const { role: roles } = useWords(components);
  const format = useFormat();
  return [
    {
      ...{ id: 'name', header: t.name, rowHeader: true },
      copy: ({ name }) => name,
      cell: ({ name, start }) => (
        <span className={classes.named}>
          {name}
          <code>{start}…</code>
        </span>
      ),
    },
    { id: 'owner', header: t.owner, cell: ({ owner }) => owner.name },
    {
      ...{ id: 'role', header: t.role },
      cell: ({ role, effectiveRole }) => (
        <span className={classes.named}>
          {roles[role]}
          {effectiveRole !== role && (
            <span className={classes.quiet}>
              {effectiveRole === undefined ? t.ownerLeft : t.onlyNow(roles[effectiveRole])}
            </span>
          )}
        </span>
      ),
    },
    {
      ...{ id: 'status', header: t.status },
      cell: ({ status, revokedBy }) => (
        <span className={classes.named}>
          <Badge {...LOOK[status]}>{t.statuses[status]}</Badge>
          {revokedBy && <span className={classes.quiet}>{t.by(revokedBy.name)}</span>}
        </span>
      ),
    },
    {
      ...{ id: 'used', header: t.lastUsed },
      cell: ({ lastUsedAt }) =>
        lastUsedAt === undefined ? (
          <span className={classes.quiet}>{t.never}</span>
        ) : (
          <TimeAgo at={lastUsedAt} />
        ),
    },
    {
      ...{ id: 'expires', header: t.expires },
      copy: ({ expiresAt }) => expiresAt,
      cell: ({ expiresAt }) => <time dateTime={expiresAt}>{format.date(expiresAt)}</time>,
    },
    {
      ...{ id: 'actions', header: t.actions },
      cell: (token) => (
        <ActionButton
          allowed={revocationAllowed({
            permissions,
            own: token.owner.id === me?.user.id,
            status: token.status,
          })}
          variant="default"
          size="xs"
          aria-label={t.revokeFor(token.name)}
          onClick={() => onRevoke(token)}
        >
          {t.revoke}
        </ActionButton>
      ),
    },
  ];
}
