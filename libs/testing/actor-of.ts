import { newId } from '#kernel';
import type { Actor } from '#platform';

/** Who acts in a spec of a use case: a person with permissions in organisations or under paths of regions. */
export function actorOf(
  personId: string,
  permissions: readonly string[],
  { organisations = [], paths = [] }: { organisations?: readonly string[]; paths?: readonly string[] } = {},
): Actor {
  const held = new Set(permissions);
  return {
    ...{ personId, sessionId: newId<'Session'>(), permissions: held },
    regionPaths: (permission) => (held.has(permission) ? [...paths] : []),
    organisationIds: (permission) => (held.has(permission) ? [...organisations] : []),
  };
}
