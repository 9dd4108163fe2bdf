import { useAccount } from '../account/use-account';
import { useLiveQuery } from '../api/use-live-query';
import { MenuDocument } from '../generated/resident';

/** The services that can be ordered where the signed-in person lives. */
export function useMenu() {
  const { data, refusal, again } = useAccount();
  const regionId = data?.me.region.id ?? '';
  const menu = useLiveQuery({ query: MenuDocument, variables: { regionId }, pause: regionId === '' });
  return { me: data?.me, menu: data ? menu : { data: undefined, waiting: !refusal, refusal, again } };
}
