import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { ActorResolver, type Actor, type ActorHolder } from '#platform';
import { SessionRepository } from '../data/session.repository.js';
import { accessOf } from '../domain/access.js';
import { isAlive } from '../domain/sessions.js';
import { AccessCache } from './access-cache.js';
import { AccessTokenStrategy } from './access-token.strategy.js';
import type { AccessClaims } from './access-tokens.js';
import { HeldRoles } from './held-roles.js';
import { runStrategy } from './run-strategy.js';

/** Turns a bearer token into the actor: passport-jwt, then the session and the roles as they are now (at most 2 s old). */
@Injectable()
export class SessionActorResolver extends ActorResolver {
  constructor(
    private readonly strategy: AccessTokenStrategy,
    private readonly sessions: SessionRepository,
    private readonly heldRoles: HeldRoles,
    private readonly cache: AccessCache,
    private readonly clock: Clock,
  ) {
    super();
  }

  async resolve(authorization: string): Promise<Actor | undefined> {
    const claims = await this.claimsOf(authorization);
    if (claims === undefined) return undefined;
    const known = this.cache.get(claims.sid);
    if (known !== undefined) return known.personId === claims.sub ? known : undefined;
    return (await this.load([claims])).get(claims.sid);
  }

  /** Reads anew, past the memory: three queries for all connected clients together. */
  override async refresh(holders: readonly ActorHolder[]): Promise<(Actor | undefined)[]> {
    const claims = await Promise.all(holders.map(({ authorization }) => this.claimsOf(authorization)));
    const actors = await this.load(claims.filter((each) => each !== undefined));
    return claims.map((each) => (each === undefined ? undefined : actors.get(each.sid)));
  }

  private async claimsOf(authorization: string): Promise<AccessClaims | undefined> {
    return runStrategy<AccessClaims>(this.strategy, { headers: { authorization } });
  }

  private async load(claims: readonly AccessClaims[]): Promise<Map<string, Actor>> {
    const now = this.clock.now();
    const owners = new Map(claims.map((each) => [each.sid, each.sub]));
    const sessions = await this.sessions.byIds([...owners.keys()]);
    const alive = sessions.filter((session) => isAlive(session, now) && owners.get(session.id) === session.personId);
    const roles = await this.heldRoles.of([...new Set(alive.map(({ personId }) => personId))]);
    const actors = alive.map(({ id, personId }) => ({
      personId,
      sessionId: id,
      ...accessOf(roles.get(personId) ?? []),
    }));
    actors.forEach((actor) => this.cache.put(actor));
    return new Map(actors.map((actor) => [actor.sessionId, actor]));
  }
}
