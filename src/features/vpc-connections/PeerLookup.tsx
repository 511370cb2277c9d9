import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/client';
import { isProblem } from '../../api/errors';
import { ErrorNotice } from '../../components/ErrorNotice';
import { useFieldRule } from '../../components/useFieldRule';
import { VpcId, type FieldRule } from '../../contract/fields';
import type { PeerVpc } from '../../contract/types';
import { vpcConnections } from '../../i18n/en/vpc-connections';
import { useWords } from '../../i18n/Language';
import classes from './connect.module.css';

interface Props {
  crossConnectId: string;
  id: string;
  onType: (id: string) => void;
  onFound: (peer: PeerVpc) => void;
}
/** Adds another account's VPC by the id that its owner told. Unknown ids and those of another region look alike. */
export function PeerLookup({ crossConnectId, id, onType, onFound }: Props) {
  const t = useWords(vpcConnections);
  const sentence = useFieldRule();
  const [rule, setRule] = useState<FieldRule>();
  const lookUp = useMutation({
    mutationFn: (vpcId: string) => call('lookUpPeerVpc', { params: { crossConnectId, vpcId } }),
    onSuccess: onFound,
    onError: (error) => setRule(isProblem(error, 'not-found') ? 'unknown-id' : undefined),
  });
  const submit = () => {
    const vpcId = id.trim().toLowerCase();
    const wrong: FieldRule | undefined =
      vpcId === '' ? 'required' : VpcId.safeParse(vpcId).success ? undefined : 'cidr-or-id';
    setRule(wrong);
    if (wrong === undefined) lookUp.mutate(vpcId);
  };
  return (
    <form
      className={classes.peer}
      aria-label={t.peerTitle}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h3>{t.peerTitle}</h3>
      <p className={classes.quiet}>{t.peerText}</p>
      <div>
        <TextInput
          label={t.peerId}
          placeholder="net-…"
          value={id}
          onChange={(event) => onType(event.currentTarget.value)}
          error={rule && sentence(rule)}
          autoComplete="off"
          spellCheck={false}
        />
        <Button type="submit" variant="default" loading={lookUp.isPending}>
          {t.peerAdd}
        </Button>
      </div>
      {lookUp.isSuccess && (
        <p role="status" className={classes.quiet}>
          {t.peerAdded(lookUp.data.vpcId)}
        </p>
      )}
      {lookUp.isError && !isProblem(lookUp.error, 'not-found') && <ErrorNotice error={lookUp.error} />}
    </form>
  );
}
