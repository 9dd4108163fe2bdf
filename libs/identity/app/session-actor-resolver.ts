import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { ActorResolver, type Actor, type ActorHolder } from '#platform';
import { accessOf } from '../domain/access.js';
import { AccessCache } from './access-cache.js';
import type { AccessClaims } from './access-tokens.js';
import { HeldRoles } from './held-roles.js';
import { VerifiedTokens } from './verified-tokens.js';

/** Turns a bearer token into the actor: passport-jwt, then the session and the roles as they are now (at most 2 s old). */
@Injectable()
export class SessionActorResolver extends ActorResolver {
  constructor(
    private readonly tokens: VerifiedTokens,
    private readonly heldRoles: HeldRoles,
    private readonly cache: AccessCache,
    private readonly clock: Clock,
  ) {
    super();
  }

  async resolve(authorization: string): Promise<Actor | undefined> {
    const claims = await this.tokens.claimsOf(authorization);
    if (claims === undefined) return undefined;
    const known = this.cache.get(claims.sid);
    if (known !== undefined) return known.personId === claims.sub ? known : undefined;
    return (await this.load([claims])).get(claims.sid);
  }

  /** Reads anew, past the memory: a query or two for all connected clients together. */
  override async refresh(holders: readonly ActorHolder[]): Promise<(Actor | undefined)[]> {
    const claims = await Promise.all(holders.map(({ authorization }) => this.tokens.claimsOf(authorization)));
    const actors = await this.load(claims.filter((each) => each !== undefined));
    return claims.map((each) => (each === undefined ? undefined : actors.get(each.sid)));
  }

  private async load(claims: readonly AccessClaims[]): Promise<Map<string, Actor>> {
    const owners = new Map(claims.map((each) => [each.sid, each.sub]));
    const live = await this.heldRoles.ofSessions([...owners.keys()], this.clock.now());
    const own = [...live].filter(([sessionId, { personId }]) => owners.get(sessionId) === personId);
    const actors = own.map(([sessionId, { personId, roles }]) => ({ personId, sessionId, ...accessOf(roles) }));
    actors.forEach((actor) => this.cache.put(actor));
    return new Map(actors.map((actor) => [actor.sessionId, actor]));
  }
}
