import { newId } from '#kernel';
import type { Actor } from '#platform';
import { ActorResolver } from '#platform';
import { RegisterPerson } from '../app/register-person.js';
import { IdentitySetup } from '../app/identity-setup.facade.js';
import { Identity } from '../app/identity.facade.js';
import type { SessionTokens } from '../domain/facade.types.js';
import type { Role } from '../domain/permissions.js';

export const PASSWORD = '亭湖社区一家亲 2026';

/** The part of a test context that is used here. */
interface World {
  get<T>(type: abstract new (...args: never[]) => T): T;
}

/** Two streets of a district, one with a community and a grid. */
export interface Places {
  readonly district: string;
  readonly street: string;
  readonly community: string;
  readonly grid: string;
  readonly otherStreet: string;
}

let counter = 10_000_000 + (process.pid % 1_000) * 10_000;

/** A number of the plainly fake range that no other test used. */
export const nextPhone = (): string => `199${String((counter += 1)).padStart(8, '0')}`;

export async function createPlaces(setup: IdentitySetup): Promise<Places> {
  const ids = { district: newId(), street: newId(), community: newId(), grid: newId(), otherStreet: newId() };
  await setup.createRegions([
    { id: ids.district, parentId: null, level: 'DISTRICT', name: '亭湖区' },
    { id: ids.street, parentId: ids.district, level: 'STREET', name: '五星街道' },
    { id: ids.community, parentId: ids.street, level: 'COMMUNITY', name: '𠮷祥社区' },
    { id: ids.grid, parentId: ids.community, level: 'GRID', name: '第一网格' },
    { id: ids.otherStreet, parentId: ids.district, level: 'STREET', name: '文峰街道' },
  ]);
  return ids;
}

/** Registers somebody new, from an address of his own. */
export async function register(
  context: World,
  regionId: string,
  phone = nextPhone(),
  displayName = '王𠮷祥🌸',
): Promise<SessionTokens> {
  return context.get(RegisterPerson).execute({ phone, password: PASSWORD, displayName, regionId }, `address-${phone}`);
}

/** The actor of an access token; fails if there is none. */
export async function actorOf(context: World, tokens: SessionTokens): Promise<Actor> {
  const actor = await resolve(context, tokens);
  if (actor === undefined) throw new Error('The access token stands for nobody');
  return actor;
}

export function resolve(context: World, tokens: SessionTokens): Promise<Actor | undefined> {
  return context.get(ActorResolver).resolve(`Bearer ${tokens.accessToken}`);
}

/** Somebody new who holds a role. */
export async function holder(context: World, home: string, role: Role, scopeId: string | null): Promise<Actor> {
  const tokens = await register(context, home);
  const scope = scopeId === null ? 'PLATFORM' : role.startsWith('ORGANISATION') ? 'ORGANISATION' : 'REGION';
  await context.get(IdentitySetup).grantRoles([{ personId: tokens.personId, role, scope, scopeId }]);
  return actorOf(context, tokens);
}

/** A person without a password. */
export async function personIn(context: World, regionId: string, phone: string | null = null): Promise<string> {
  return (await context.get(Identity).createPerson({ displayName: '李四', regionId, phone })).id;
}
