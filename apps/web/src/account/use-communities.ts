import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { CommunitiesDocument } from '../generated/account';

export interface Community {
  readonly id: string;
  readonly name: string;
  /** The regions that it lies in. */
  readonly within: readonly string[];
  /** The same with their names, from the district down. */
  readonly above: readonly { readonly id: string; readonly name: string }[];
  /** Its middle, where it is known. */
  readonly longitude: number | null;
  readonly latitude: number | null;
}

/** Every community with the street it lies in, page after page. */
export function useCommunities(): readonly Community[] {
  const [after, setAfter] = useState<string | null>(null);
  const [found, setFound] = useState<readonly Community[]>([]);
  const [{ data }] = useQuery({ query: CommunitiesDocument, variables: { after } });
  useEffect(() => {
    if (!data) return;
    const { nodes, pageInfo } = data.regions;
    const named = nodes.map(({ id, name, ancestors, longitude, latitude }) => ({
      ...{ id, above: ancestors, longitude, latitude },
      name: [...ancestors.map((one) => one.name), name].join(' '),
      within: ancestors.map((one) => one.id),
    }));
    setFound((before) => [...before.filter(({ id }) => !named.some((one) => one.id === id)), ...named]);
    if (pageInfo.hasNextPage) setAfter(pageInfo.endCursor);
  }, [data]);
  return found;
}
