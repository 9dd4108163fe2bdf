import { useAccount } from '../account/use-account';
import { useLiveQuery } from '../api/use-live-query';
import { FundChoicesDocument, MyCharityDocument } from '../generated/foundation';
import type { FundChoicesQuery } from '../generated/types';

/** The charity that I work for; undefined for committees and sponsors, whose funds may be of any. */
export function useCharity(): { readonly id: string; readonly name: string } | undefined {
  const { data } = useLiveQuery({ query: MyCharityDocument, requestPolicy: 'cache-first' });
  return data?.me.organisations.find(({ kind }) => kind === 'HOST_CHARITY');
}

/** Whether I hold one of these permissions. */
export function useMay(...permissions: readonly string[]): boolean {
  const { data } = useAccount();
  return permissions.some((permission) => data?.me.permissions.includes(permission));
}

type Choice = FundChoicesQuery['communityFunds']['nodes'][number];

/** The funds to choose from: those of my charity, else all. */
export function useFundChoices(): readonly Choice[] {
  const charity = useCharity();
  const { data } = useLiveQuery({
    query: FundChoicesDocument,
    variables: { hostId: charity?.id },
    requestPolicy: 'cache-first',
  });
  return data?.communityFunds.nodes ?? [];
}

/** What a fund and its purposes are called, by id. */
export function useFundNames(): (id: string) => string {
  const funds = useFundChoices();
  const names = new Map(
    funds.flatMap(
      ({ id, name, purposes }) => [[id, name], ...purposes.map((one) => [one.id, one.name])] as [string, string][],
    ),
  );
  return (id) => names.get(id) ?? '';
}
