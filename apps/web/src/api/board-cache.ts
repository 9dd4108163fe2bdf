import type { Cache } from '@urql/exchange-graphcache';

interface Pushed {
  readonly dispatchBoard: { readonly requestId: string; readonly entry: { readonly state: string } | null };
}

/** A dispatch board shows what is open for offers: a request that opens joins the list, one that closes leaves it. */
export function onBoardEvent(result: unknown, { regionId }: { regionId?: unknown }, cache: Cache): void {
  const { requestId, entry } = (result as Pushed).dispatchBoard;
  const args = { regionId: String(regionId) };
  const listed = cache.resolve('Query', 'openDispatches', args);
  const key = cache.keyOfEntity({ __typename: 'DispatchBoardEntry', requestId });
  if (!Array.isArray(listed) || key === null) return;
  const others = (listed as string[]).filter((one) => one !== key);
  const open = entry?.state === 'DISPATCHING' || entry?.state === 'ESCALATED';
  cache.link('Query', 'openDispatches', args, open ? [...others, key] : others);
}
