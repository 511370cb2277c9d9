import { DigestCard } from './DigestCard';
import { RecentCard } from './RecentCard';

interface Props {
  /** Undefined: somebody is here for the first time. */
  since: string | undefined;
  userId: string;
}
/** What changed since somebody was here last; to who is here for the first time, what happened last. */
export const NewsCard = ({ since, userId }: Props) =>
  since === undefined ? <RecentCard /> : <DigestCard since={since} userId={userId} />;
