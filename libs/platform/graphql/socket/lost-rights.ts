import type { Actor } from '../context/actor.js';

/** Whether an actor may do less than before: a permission, a region or an organisation has gone. */
export function lostRights(before: Actor, now: Actor): boolean {
  if (before.personId !== now.personId) return true;
  return [...before.permissions].some(
    (permission) =>
      !now.permissions.has(permission) ||
      lacks(now.regionPaths(permission), before.regionPaths(permission)) ||
      lacks(now.organisationIds(permission), before.organisationIds(permission)),
  );
}

function lacks(now: readonly string[], before: readonly string[]): boolean {
  return before.some((scope) => !now.includes(scope));
}
