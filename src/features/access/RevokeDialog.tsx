import { useChange } from '../../api/useChange';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { TimeAgo } from '../../components/TimeAgo';
import type { ApiToken } from '../../contract/types';
import { access } from '../../i18n/en/access';
import { useWords } from '../../i18n/Language';

export function RevokeDialog({ token, onClose }: { token: ApiToken; onClose: () => void }) {
  const { revokeOne: t } = useWords(access);
  const revoke = useChange('revokeApiToken');
  return (
    <ConfirmDialog
      title={t.title(token.name)}
      confirmLabel={t.confirm}
      danger
      pending={revoke.isPending}
      error={revoke.error}
      onClose={onClose}
      onConfirm={() => revoke.mutate({ params: { tokenId: token.id } }, { onSuccess: onClose })}
    >
      <p>{t.text}</p>
      {token.lastUsedAt !== undefined && (
        <p>
          {t.lastUsed} <TimeAgo at={token.lastUsedAt} />
        </p>
      )}
    </ConfirmDialog>
  );
}
