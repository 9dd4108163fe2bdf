import { useEffect, useState } from 'react';
import { kept } from '../api/kept';
import { useLiveQuery } from '../api/use-live-query';
import { SigningKeysDocument } from '../generated/verify';

/** Keys that are trusted: of tree heads, and of issuers of certificates. */
export interface KnownKeys {
  readonly heads: readonly string[];
  readonly issuers: readonly string[];
}

const store = kept<KnownKeys>('linli.signing-keys', () => localStorage);

/**
 * The keys with which this service signs. They are asked for while there is a network and kept in this browser, so that a
 * file can be checked later without any. A key once known stays known: it still proves what it signed then.
 */
export function useKnownKeys(): KnownKeys {
  const [keys, setKeys] = useState<KnownKeys>(() => store.read() ?? { heads: [], issuers: [] });
  const { data } = useLiveQuery({ query: SigningKeysDocument });
  useEffect(() => {
    if (!data) return;
    const before = store.read() ?? { heads: [], issuers: [] };
    const heads = [...new Set([...before.heads, ...data.treeHeads.nodes.map(({ keyId }) => keyId)])];
    const issuers = [...new Set([...before.issuers, data.certificateIssuer])];
    store.write({ heads, issuers });
    setKeys({ heads, issuers });
  }, [data]);
  return keys;
}
