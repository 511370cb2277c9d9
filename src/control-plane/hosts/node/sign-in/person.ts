import type { UNKNOWN_BECAUSE } from '../../../../contract/problems';
import { Refusal } from '../../../problem';
import type { ReadTransaction, Store } from '../../../store/port';
import type { Address, SignedIn } from './access-token';

type Because = (typeof UNKNOWN_BECAUSE)[number];

const DETAIL: Record<Because, string> = {
  'no-email': 'The sign-in tells no e-mail address: the provider has to give the scope email.',
  'unknown-email': 'Nobody here has this e-mail address. An owner of an account can add it.',
  'unverified-email': 'The sign-in provider has not verified this e-mail address.',
  'email-taken': 'This e-mail address belongs to somebody who signs in here with another identity.',
};
const unknown = (reason: Because, email?: string) =>
  new Refusal('unknown-person', DETAIL[reason], { reason, ...(email !== undefined && { email }) });

const identityId = (issuer: string, subject: string) => `${issuer} ${subject}`;

/** Found by address when seen for the first time, and by the provider's subject ever after: addresses are given to others. */
async function firstTime(tx: ReadTransaction, { issuer, email: given, emailVerified }: SignedIn) {
  if (given === undefined) throw unknown('no-email');
  const email = given.trim().toLowerCase();
  if (!emailVerified) throw unknown('unverified-email', email);
  const [user, ...others] = await tx.users.find({ where: { email } });
  if (user === undefined || others.length > 0) throw unknown('unknown-email', email);
  if ((await tx.identities.count({ where: { userId: user.id, issuer } })) > 0)
    throw unknown('email-taken', email);
  return user.id;
}

/** Who has gone meanwhile has no membership either, and that is looked up each time. */
const REMEMBERED_MS = 60_000;
const REMEMBERED_AT_MOST = 10_000;

/** The users behind those who have signed in. Throws an `unknown-person` refusal. */
export function createPeople({ store, clock }: { store: Store; clock(): string }) {
  const remembered = new Map<string, { userId: string; until: number }>();
  const now = () => Date.parse(clock());
  const remember = (id: string, userId: string) => {
    if (remembered.size >= REMEMBERED_AT_MOST) remembered.clear();
    remembered.set(id, { userId, until: now() + REMEMBERED_MS });
    return userId;
  };
  const recall = (id: string) => {
    const found = remembered.get(id);
    return found !== undefined && found.until > now() ? found.userId : undefined;
  };

  return {
    /** `ask` tells the address where the token did not. */
    async userOf(signedIn: SignedIn, ask: () => Promise<Address>): Promise<string> {
      const { issuer, subject } = signedIn;
      const id = identityId(issuer, subject);
      const recent = recall(id);
      if (recent !== undefined) return recent;
      const known = await store.read((tx) => tx.identities.get(id));
      if (known !== undefined) return remember(id, known.userId);
      const told = signedIn.email === undefined ? { ...signedIn, ...(await ask()) } : signedIn;
      const userId = await store.write(async (tx) => {
        const present = await tx.identities.get(id);
        if (present !== undefined) return present.userId;
        const found = await firstTime(tx, told);
        await tx.identities.insert({ id, issuer, subject, userId: found, createdAt: clock() });
        return found;
      });
      return remember(id, userId);
    },
    /** All rows have been replaced. */
    forget: () => remembered.clear(),
  };
}
export type People = ReturnType<typeof createPeople>;
