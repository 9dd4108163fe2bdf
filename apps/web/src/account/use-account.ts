import { AccountDocument } from '../generated/account';
import { useLiveQuery } from '../api/use-live-query';
import { useSignedIn } from '../api/session';

/** Who is signed in. */
export function useAccount() {
  const signedIn = useSignedIn();
  return useLiveQuery({ query: AccountDocument, pause: !signedIn, requestPolicy: 'cache-first' });
}
