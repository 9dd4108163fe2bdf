import { useEffect, useState } from 'react';
import type { Client } from '@urql/core';
import { createApiClient } from './client';
import { useSignedIn } from './session';
import { hangUp } from './socket';

/** The client of whoever is signed in now; another person begins with an empty cache and a connection of their own. */
export function useApiClient(): Client {
  const signedIn = useSignedIn();
  const [{ client, of }, setPresent] = useState(() => ({ client: createApiClient(), of: signedIn }));
  useEffect(() => {
    if (of === signedIn) return;
    hangUp();
    setPresent({ client: createApiClient(), of: signedIn });
  }, [of, signedIn]);
  return client;
}
