import { Injectable } from '@nestjs/common';
import type { VentureRoundEntity } from '../data/round.entity.js';
import type { Rulebook } from '../domain/rulebook.js';

/** Where an item of a notice stands. */
export interface NoticeSeat {
  readonly roundId: string;
  /** The notice in which it may be objected to, once that runs; null: it is out. */
  readonly noticeId: string | null;
}

/** In whose name something is ruled, and who did it: null for what happens by itself. */
export interface RulingHand {
  readonly ruledBy: string;
  readonly actorId: string | null;
}

/** The hand of somebody who rules in the own name. */
export const handOf = (personId: string): RulingHand => ({ ruledBy: personId, actorId: personId });

/** The items of one kind of rounds: applications that were decided on, or small projects that were published. */
export interface NoticeItemSource {
  readonly kind: Rulebook['kind'];
  /** Undefined for what is no published item of this kind. */
  find(itemId: string): Promise<NoticeSeat | undefined>;
  /** Those of the items that a person may learn nothing of; ids of other kinds are none. */
  conflictedWith(personId: string, itemIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** Takes an item out for good. In the open unit, under the lock of its round. */
  strike(round: VentureRoundEntity, itemId: string, hand: RulingHand): Promise<void>;
}

/** What can be objected to, and who keeps away from it, whatever kind of round it is of (公示项目). Each part registers its own. */
@Injectable()
export class NoticeItems {
  private readonly sources: NoticeItemSource[] = [];

  register(source: NoticeItemSource): void {
    this.sources.push(source);
  }

  /** The seat of an item as it is now; undefined if nothing of that id was published. */
  async find(itemId: string): Promise<NoticeSeat | undefined> {
    for (const source of this.sources) {
      const seat = await source.find(itemId);
      if (seat !== undefined) return seat;
    }
    return undefined;
  }

  /** Those of the items that a person is in conflict with (回避). */
  async conflictedWith(personId: string, itemIds: readonly string[]): Promise<Set<string>> {
    const found = new Set<string>();
    for (const source of this.sources) {
      for (const id of await source.conflictedWith(personId, itemIds)) found.add(id);
    }
    return found;
  }

  /** Takes an item of a locked round out, with all that follows by the rules of its kind. */
  async strike(round: VentureRoundEntity, itemId: string, hand: RulingHand): Promise<void> {
    const source = this.sources.find(({ kind }) => kind === round.rulebook.kind);
    await source?.strike(round, itemId, hand);
  }
}
