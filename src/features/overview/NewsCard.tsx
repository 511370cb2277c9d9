import { useVisit } from '../../components/useVisit';
import type { Me } from '../../contract/types';
import { DigestCard } from './DigestCard';
import { RecentCard } from './RecentCard';

/** What changed since somebody was here last; to who is here for the first time, what happened last. */
export function NewsCard({ me }: { me: Me }) {
  const { since } = useVisit(me);
  return since === undefined ? <RecentCard /> : <DigestCard since={since} userId={me.user.id} />;
}
