import { Button, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { call } from '../../api/client';
import { ApiError, mayPass } from '../../api/errors';
import { useChange } from '../../api/useChange';
import { useCurl } from '../../api/useCurl';
import { ErrorNotice } from '../../components/ErrorNotice';
import { unavailable } from '../../components/unavailable';
import { Notice } from '../../components/Notice';
import { Stepper } from '../../components/Stepper';
import { useStepFocus } from '../../components/useStepFocus';
import { useDraft } from '../../components/useDraft';
import { useFrozen } from '../../components/useFrozen';
import { useUrlSearch } from '../../components/useUrlSearch';
import { MESSAGE_MAX } from '../../contract/fields';
import type { CrossConnect, Me, PairCheck, Topology } from '../../contract/types';
import { approveNowAllowed } from '../../domain/connection-lifecycle';
import { vpcConnections } from '../../i18n/en/vpc-connections';
import { useWords } from '../../i18n/Language';
import { DoneStep } from './DoneStep';
import { emptyDraft, type Draft } from './draft';
import { createPairing, judgeChosen } from './pairing';
import { PairsStep } from './PairsStep';
import { isApproving, ReviewStep } from './ReviewStep';
import { usePairsFromUrl } from './usePairsFromUrl';
import { viewFrom } from './view';
import classes from './connect.module.css';

const STEPS = ['pairs', 'review', 'done'] as const;
type Step = (typeof STEPS)[number];

interface Props {
  crossConnect: CrossConnect;
  topology: Topology;
  me: Me;
}

/** The last step that the draft allows; a link to a later one leads here. */
function stepOf(wanted: string | null, draft: Draft): Step {
  if (draft.created !== undefined) return 'done';
  return wanted === 'review' && draft.pairs.length > 0 ? 'review' : 'pairs';
}

export function ConnectWizard({ crossConnect, topology: present, me }: Props) {
  const t = useWords(vpcConnections);
  const [search, setSearch] = useUrlSearch();
  const [draft, setDraft] = useDraft<Draft>(`connect.${crossConnect.id}`, emptyDraft);
  const send = useChange('createVpcConnections');
  const topology = useFrozen(present, send.isPending);
  const [refused, setRefused] = useState<readonly PairCheck[]>();
  const [view, setView] = useState(() => viewFrom(search));
  const pairing = useMemo(
    () => createPairing(crossConnect, topology, draft.peers),
    [crossConnect, topology, draft.peers],
  );
  const step = stepOf(search.get('step'), draft);
  const checks = judgeChosen(pairing, draft.pairs);
  const blocked = checks.some(({ violations }) => violations.length > 0);
  const warned = checks.some(({ warnings }) => warnings.length > 0);
  const approveNow = approveNowAllowed({
    permissions: me.permissions,
    bothOwn: draft.pairs.every(({ accepterVpcId }) => pairing.vpcs.get(accepterVpcId)?.own ?? false),
    twoPersonApproval: crossConnect.twoPersonApproval,
  });
  const approving = isApproving(draft, approveNow);

  const go = (next: Step) => setSearch(next === 'pairs' ? {} : { step: next });
  const edit = (next: Draft) => {
    setRefused(undefined);
    setDraft(next);
  };

  usePairsFromUrl(pairing, draft, edit);
  useStepFocus(step);

  const check = useMutation({
    mutationFn: () =>
      call('checkPairs', { params: { crossConnectId: crossConnect.id }, body: { pairs: draft.pairs } }),
    onSuccess: ({ items }) => {
      setRefused(items.some(({ violations }) => violations.length > 0) ? items : undefined);
      go('review');
    },
  });
  // Its own pairs may be pending by now: then they are no obstacle, and the service gives its first answer again.
  const unanswered = draft.unanswered === true && !send.isPending;
  const input = {
    params: { crossConnectId: crossConnect.id },
    body: {
      pairs: draft.pairs,
      approveNow: approving,
      ...(!approving && draft.message.trim() !== '' && { message: draft.message.trim() }),
      ...(draft.acknowledged && { acknowledge: ['ambiguous-destination' as const] }),
    },
    idempotencyKey: draft.idempotencyKey,
  };
  const asCurl = useCurl('createVpcConnections', input);
  const submit = () => {
    if (send.isPending) return;
    setRefused(undefined);
    setDraft({ ...draft, unanswered: true });
    send.mutate(input, {
      onSuccess: ({ items }) => {
        setDraft({ ...emptyDraft(), created: items.map(({ id }) => id) });
        go('done');
      },
      onError: (error) => {
        if (!mayPass(error)) setDraft({ ...draft, unanswered: false });
        setRefused(error instanceof ApiError ? error.problem.pairs : undefined);
      },
    });
  };

  const stop =
    draft.pairs.length === 0
      ? t.chooseFirst
      : blocked && !unanswered
        ? t.mendFirst
        : step === 'review' && warned && !draft.acknowledged
          ? t.acknowledgeFirst
          : undefined;
  const count = draft.pairs.length;

  return (
    <>
      <Stepper
        steps={STEPS.map((id) => ({ id, label: t.steps[id] }))}
        current={step}
        onSelect={(id) => id === 'pairs' && step === 'review' && go('pairs')}
      />
      {step === 'pairs' && (
        <PairsStep pairing={pairing} draft={draft} onChange={edit} view={view} onView={setView}>
          {check.isError && <ErrorNotice error={check.error} />}
          <Button
            key="next"
            fullWidth
            loading={check.isPending}
            {...unavailable(stop)}
            onClick={() => stop === undefined && check.mutate()}
          >
            {t.next}
          </Button>
        </PairsStep>
      )}
      {step === 'review' && (
        <div className={classes.narrow}>
          {refused && (
            <Notice tone="wait" role="alert" title={t.changedTitle}>
              {t.changedText}
            </Notice>
          )}
          <ReviewStep
            pairing={pairing}
            topology={topology}
            draft={draft}
            onChange={edit}
            approveNow={approveNow}
            refused={refused}
            call={asCurl}
          />
          {send.isError && <ErrorNotice error={send.error} />}
          {unanswered && <Notice tone="move">{t.unanswered}</Notice>}
          <Group justify="space-between" mt="md">
            <Button variant="default" onClick={() => go('pairs')}>
              {t.back}
            </Button>
            <Button
              key="submit"
              loading={send.isPending}
              {...unavailable(stop)}
              onClick={() => stop === undefined && draft.message.length <= MESSAGE_MAX && submit()}
            >
              {approving ? t.connect(count) : t.send(count)}
            </Button>
          </Group>
        </div>
      )}
      {step === 'done' && (
        <DoneStep
          crossConnectId={crossConnect.id}
          created={draft.created ?? []}
          onMore={() => {
            setDraft(emptyDraft());
            go('pairs');
          }}
        />
      )}
    </>
  );
}
