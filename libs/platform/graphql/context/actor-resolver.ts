import type { Actor } from './actor.js';

/** A connected client: what it presented, and whom that stood for when last looked at. */
export interface ActorHolder {
  readonly authorization: string;
  readonly actor: Actor;
}

/** Port: turns what a client presents into the person it stands for. Identity implements and binds it. */
export abstract class ActorResolver {
  /**
   * The actor behind an `Authorization` value (`Bearer …`), with roles as they are now; `undefined` if the token is
   * malformed, expired, revoked, or of somebody who may no longer sign in. Throws only if the answer cannot be had.
   */
  abstract resolve(authorization: string): Promise<Actor | undefined>;

  /**
   * The same for many connected clients at once, answers in the same order. Called every few seconds for all sockets
   * of this process: override it with one query for the whole set.
   */
  async refresh(holders: readonly ActorHolder[]): Promise<(Actor | undefined)[]> {
    const actors: (Actor | undefined)[] = [];
    for (const holder of holders) actors.push(await this.resolve(holder.authorization));
    return actors;
  }
}
