import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError, isProblem } from '../../../api/errors';
import { useChange } from '../../../api/useChange';
import { useCurl } from '../../../api/useCurl';
import { useDraft } from '../../../components/useDraft';
import { errorsByPath } from '../../../components/useFieldRule';
import type { CrossConnect } from '../../../contract/types';
import { crossConnectQuery } from '../queries';
import { brokenRules, changesOf, editableOf, type Editable } from './edit';

interface EditDraft {
  values: Editable;
  /** What the person saw when they began, and its version. */
  base: Editable;
  version: number;
}

/** Changing the settings against the version that was seen. When somebody was faster, the input stays and what is new is shown. */
export function useEdit(crossConnect: CrossConnect, onDone: () => void) {
  const queries = useQueryClient();
  const { id } = crossConnect;
  const [draft, setDraft, clear] = useDraft<EditDraft>(`edit-${id}`, () => ({
    values: editableOf(crossConnect),
    base: editableOf(crossConnect),
    version: crossConnect.version,
  }));
  const [newer, setNewer] = useState<Editable>();
  const [tried, setTried] = useState(false);
  const change = useChange('updateCrossConnect');
  const { values, base } = draft;
  const body = changesOf(values, base);
  const input = { params: { crossConnectId: id }, version: draft.version, body };
  const call = useCurl('updateCrossConnect', input);
  const isSame = Object.keys(body).length === 0;

  const close = () => {
    clear();
    onDone();
  };

  const send = (version: number) => {
    if (isSame) return close();
    change.mutate(
      { ...input, version },
      {
        onSuccess: close,
        onError: (error) => {
          if (isProblem(error, 'version-conflict')) void lookAgain();
        },
      },
    );
  };
  const lookAgain = async () => {
    const fresh = await queries.fetchQuery({ ...crossConnectQuery(id), staleTime: 0 });
    if (fresh.access !== 'owner') return;
    setDraft((before) => ({ ...before, version: fresh.version }));
    // Only its status went on: nothing that the person has to look at.
    if (Object.keys(changesOf(fresh, base)).length === 0) send(fresh.version);
    else setNewer(editableOf(fresh));
  };

  const byService = change.error instanceof ApiError ? errorsByPath(change.error.problem.errors) : {};
  const refusedName = change.variables?.body.name;
  return {
    values,
    base,
    newer,
    /** Nothing is to be said to a service while nothing is changed. */
    call: isSame ? undefined : call,
    pending: change.isPending,
    /** What no field can show. */
    error:
      Object.keys(byService).length > 0 || isProblem(change.error, 'version-conflict') ? null : change.error,
    rules: {
      ...(byService.name && refusedName === values.name.trim() && { name: byService.name }),
      ...(tried ? brokenRules(values) : {}),
    } as ReturnType<typeof brokenRules>,
    set: (next: Partial<Editable>) =>
      setDraft((before) => ({ ...before, values: { ...before.values, ...next } })),
    save: () => {
      setTried(true);
      if (Object.keys(brokenRules(values)).length === 0) send(draft.version);
    },
    close,
  };
}
