import { useEffect } from 'react';
import { useSubscription } from 'urql';
import { BoardToldDocument } from '../generated/exchange';

/** Whose board is followed: that of a region, or of an organisation; of nobody while it is not known. */
export type BoardOf = { readonly regionId: string } | { readonly organisationId: string } | undefined;

/** Changes with every change of a board 供需看板 that is told. */
export function useBoardTold(of: BoardOf): string | undefined {
  const [{ data }] = useSubscription({ query: BoardToldDocument, variables: of ?? {}, pause: of === undefined });
  return data?.supplyBoard.cursor;
}

/** Asks again for each change that is told, and for nothing else. */
export function useAgain(told: string | undefined, again: () => void): void {
  useEffect(() => {
    if (told !== undefined) again();
  }, [told]);
}
