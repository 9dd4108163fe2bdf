import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import { inOrderOfDue, type VentureTask } from '../domain/venture-task.js';

type Source = (actor: Actor) => Promise<readonly VentureTask[]>;

/** What waits for somebody, until when, in which role (待办). Each part of the rounds says what waits in it. */
@Injectable()
export class VentureTasks {
  private readonly sources: Source[] = [];

  /** Adds a part, when the module starts. */
  register(source: Source): void {
    this.sources.push(source);
  }

  /** All that waits for the actor, the most urgent first. A few queries for each part. */
  async of(actor: Actor): Promise<VentureTask[]> {
    const found: VentureTask[] = [];
    for (const source of this.sources) found.push(...(await source(actor)));
    return inOrderOfDue(found);
  }
}
