import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { demoQuery, demoSignIn } from '../api/demo';
import { session } from '../api/session';
import { ErrorNotice } from '../components/ErrorNotice';
import { ListSkeleton } from '../components/ListSkeleton';
import { Notice } from '../components/Notice';
import type { Demo } from '../contract/demo';
import { components } from '../i18n/en/components';
import { signIn } from '../i18n/en/sign-in';
import { useWords } from '../i18n/Language';
import classes from './SignInPage.module.css';

interface Choice {
  userId: string;
  accountId: string;
}

/** People to sign in as, where the demo is inside the browser. */
export function DemoPeople({ returnTo }: { returnTo: string }) {
  const t = useWords(signIn);
  const demo = useQuery(demoQuery());
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [failure, setFailure] = useState<unknown>();

  const enter = async ({ userId, accountId }: Choice) => {
    try {
      const token = await demoSignIn(userId);
      queries.clear();
      session.set({ token, accountId });
      await navigate(returnTo, { replace: true });
    } catch (error) {
      setFailure(error);
    }
  };

  return (
    <>
      {demo.isPending && <ListSkeleton rows={4} />}
      {demo.isError && <ErrorNotice error={demo.error} onRetry={() => void demo.refetch()} />}
      {demo.data === null && <Notice tone="wait">{t.unavailable}</Notice>}
      {failure !== undefined && <ErrorNotice error={failure} />}
      {demo.data && <People demo={demo.data} onChoose={(choice) => void enter(choice)} />}
    </>
  );
}

function People({ demo, onChoose }: { demo: Demo; onChoose: (choice: Choice) => void }) {
  const t = useWords(signIn);
  const { role: roleWords } = useWords(components);
  const accounts = new Map<string, string>();
  for (const { memberships } of demo.users)
    for (const each of memberships) accounts.set(each.accountId, each.accountName);
  return (
    <>
      <p className={classes.lead}>{t.demo}</p>
      {[...accounts].map(([accountId, accountName]) => (
        <section key={accountId} className={classes.account}>
          <h2>{accountName}</h2>
          <ul aria-label={t.people(accountName)}>
            {demo.users.flatMap((user) =>
              user.memberships
                .filter((membership) => membership.accountId === accountId)
                .map(({ role }) => (
                  <li key={user.id}>
                    <button
                      type="button"
                      onClick={() => onChoose({ userId: user.id, accountId })}
                      aria-label={t.as(user.name, roleWords[role], accountName)}
                    >
                      <span>{user.name}</span>
                      <span className={classes.role}>{roleWords[role]}</span>
                    </button>
                  </li>
                )),
            )}
          </ul>
        </section>
      ))}
    </>
  );
}
