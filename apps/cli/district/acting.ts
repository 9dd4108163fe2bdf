import type { Identity, Permission } from '#identity';
import { newId } from '#kernel';
import type { Actor } from '#platform';
import { demoAccount } from './demo-accounts.js';

/** Somebody in the name of whom the seed enters what he would enter himself. */
export function acting(
  personId: string,
  permissions: readonly Permission[],
  { paths = [], organisations = [] }: { paths?: readonly string[]; organisations?: readonly string[] } = {},
): Actor {
  return {
    ...{ personId, sessionId: newId<'Session'>(), permissions: new Set<string>(permissions) },
    ...{ regionPaths: () => [...paths], organisationIds: () => [...organisations] },
  };
}

/** The people of these demo accounts, by key; an empty id for one that the database does not hold. */
export async function peopleOf(identity: Identity, keys: readonly string[]): Promise<(key: string) => string> {
  const ids = await identity.idsByPhones(keys.map((key) => demoAccount(key).phone));
  return (key) => ids.get(demoAccount(key).phone) ?? '';
}
