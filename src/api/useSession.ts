import { useSyncExternalStore } from 'react';
import { session } from './session';

/** Who is signed in in this tab; undefined when nobody is. */
export const useSession = () => useSyncExternalStore(session.subscribe, session.get);
