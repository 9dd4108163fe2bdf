import { useSearchParams } from 'react-router';
import { useLiveQuery } from '../api/use-live-query';
import { SuppliersDocument } from '../generated/exchange';

/** An organisation for which I may offer something. */
export interface Supplier {
  readonly id: string;
  readonly name: string;
}

/** The organisations that I run, and the one whose board is shown. */
export function useSupplier() {
  const [search, setSearch] = useSearchParams();
  const answer = useLiveQuery({ query: SuppliersDocument });
  const { organisations = [], roles = [] } = answer.data?.me ?? {};
  const run = roles.filter(({ role }) => role === 'ORGANISATION_ADMIN').map(({ scopeId }) => scopeId);
  const all: readonly Supplier[] = organisations.filter(({ id }) => run.includes(id));
  const mine = all.find(({ id }) => id === search.get('organisation')) ?? all[0];
  return { answer, all, mine, choose: (organisation: string) => setSearch({ organisation }) };
}
