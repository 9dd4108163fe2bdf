import { generalErrors } from '#kernel';
import { PLATFORM_WIDE, ROLE_RULES, type Role, type RoleScope } from './permissions.js';

/** Path that contains every region: the prefix of all paths. */
export const EVERYWHERE = '/';

/** A role that somebody holds, with the path of the region where it holds (null for a role in an organisation). */
export interface HeldRole {
  readonly role: Role;
  readonly scope: RoleScope;
  /** Region or organisation of the scope; null for PLATFORM. */
  readonly scopeId: string | null;
  /** '/' for PLATFORM; the region's path for REGION; null for ORGANISATION. */
  readonly regionPath: string | null;
}

/** What a set of roles allows, prepared once per session for many synchronous questions. */
export interface Access {
  readonly permissions: ReadonlySet<string>;
  /** Path prefixes of the regions in which the permission holds. */
  regionPaths(permission: string): string[];
  /** Organisations in which the permission holds. */
  organisationIds(permission: string): string[];
}

/** Works out what roles allow; a role in a street holds for its communities and grids, because their paths begin with its path. */
export function accessOf(roles: readonly HeldRole[]): Access {
  const paths = new Map<string, string[]>();
  const organisations = new Map<string, string[]>();
  for (const held of roles) {
    for (const permission of ROLE_RULES[held.role].permissions) {
      if (held.scope !== 'PLATFORM' && PLATFORM_WIDE.includes(permission)) continue;
      if (held.regionPath !== null) append(paths, permission, held.regionPath);
      else if (held.scopeId !== null) append(organisations, permission, held.scopeId);
    }
  }
  return {
    permissions: new Set([...paths.keys(), ...organisations.keys()]),
    regionPaths: (permission) => widest(paths.get(permission) ?? []),
    organisationIds: (permission) => [...new Set(organisations.get(permission) ?? [])],
  };
}

/** Whether a region's path lies in one of the prefixes. Paths end with '/', so no id is the beginning of another. */
export function isWithin(path: string, prefixes: readonly string[]): boolean {
  return prefixes.some((prefix) => path.startsWith(prefix));
}

/** A role that is to be given or taken, with the place of its scope. */
export interface RoleTarget {
  readonly role: Role;
  readonly scope: RoleScope;
  readonly scopeId: string | null;
  /** Path of the region of the scope, or of the region in which the organisation of the scope is; '/' for PLATFORM. */
  readonly regionPath: string;
}

/** Whether holders of these roles may give and take the target role: never beyond their own scope and rank. */
export function mayGrant(granter: readonly HeldRole[], target: RoleTarget): boolean {
  return granter.some((held) => {
    const rule = ROLE_RULES[held.role];
    if (!rule.permissions.includes('role.grant') || !rule.mayGrant.includes(target.role)) return false;
    if (held.regionPath !== null) return isWithin(target.regionPath, [held.regionPath]);
    return target.scope === 'ORGANISATION' && target.scopeId === held.scopeId;
  });
}

/** Refuses a role in a scope where it does not exist, or a scope without its place (BAD_USER_INPUT). */
export function requireScopeOfRole(role: Role, scope: RoleScope, scopeId: string | null): void {
  if (!ROLE_RULES[role].scopes.includes(scope)) {
    throw generalErrors.BAD_USER_INPUT({
      field: 'scope',
      reason: `${role} is held in ${ROLE_RULES[role].scopes.join(' or ')}`,
    });
  }
  if ((scope === 'PLATFORM') !== (scopeId === null)) {
    throw generalErrors.BAD_USER_INPUT({
      field: 'scopeId',
      reason: 'names the region or organisation; PLATFORM has none',
    });
  }
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function widest(prefixes: readonly string[]): string[] {
  const distinct = [...new Set(prefixes)];
  return distinct.filter((path) => !distinct.some((other) => other !== path && path.startsWith(other)));
}
