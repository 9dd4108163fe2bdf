import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { MyFamilyDocument } from '../generated/points-use';
import { LastPlaceDocument } from '../generated/resident';
import { servedBefore } from './served';
import { choicesOf, firstChoice, type Whom } from './whom';

interface WhomState {
  readonly choices: readonly Whom[];
  readonly whom: Whom | undefined;
  readonly choose: (key: string) => void;
  /** Nothing is known yet of who was served before. */
  readonly waiting: boolean;
}

/** For whom an order is, beginning with what the address of the page asks for. */
export function useWhom(myName: string): WhomState {
  const [search] = useSearchParams();
  const [chosen, choose] = useState<string | null>(null);
  const [orders] = useQuery({ query: LastPlaceDocument, requestPolicy: 'cache-first' });
  const [family] = useQuery({ query: MyFamilyDocument, requestPolicy: 'cache-first' });
  const served = servedBefore(orders.data?.serviceRequests.nodes ?? []);
  const choices = choicesOf(
    myName,
    served,
    (family.data?.myFamily ?? []).map(({ displayName }) => displayName),
  );
  const key = chosen ?? firstChoice(choices, search.get('for'));
  return {
    choices,
    whom: choices.find((one) => one.key === key) ?? choices[0],
    choose,
    waiting: orders.fetching && orders.data === undefined,
  };
}
