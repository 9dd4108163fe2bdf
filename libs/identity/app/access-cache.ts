import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { Actor } from '#platform';

/** How long an actor may be taken from memory: what other processes changed is seen after this. */
const LIFE_MS = 2_000;
const LARGEST = 20_000;

/** Actors of this process, for two seconds: a page with ten requests asks the database once. */
@Injectable()
export class AccessCache {
  private readonly known = new Map<string, { actor: Actor; until: number }>();
  private readonly sessionsOf = new Map<string, Set<string>>();

  constructor(private readonly clock: Clock) {}

  get(sessionId: string): Actor | undefined {
    const entry = this.known.get(sessionId);
    return entry !== undefined && entry.until > this.clock.now().getTime() ? entry.actor : undefined;
  }

  put(actor: Actor): void {
    if (this.known.size >= LARGEST) this.clear();
    this.known.set(actor.sessionId, { actor, until: this.clock.now().getTime() + LIFE_MS });
    const sessions = this.sessionsOf.get(actor.personId) ?? new Set();
    this.sessionsOf.set(actor.personId, sessions.add(actor.sessionId));
  }

  /** Forgets everything about a person: his roles or sessions have changed. */
  forget(personId: string): void {
    for (const sessionId of this.sessionsOf.get(personId) ?? []) this.known.delete(sessionId);
    this.sessionsOf.delete(personId);
  }

  private clear(): void {
    this.known.clear();
    this.sessionsOf.clear();
  }
}
