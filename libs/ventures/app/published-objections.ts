import { Injectable } from '@nestjs/common';
import type { VentureObjectionEntity } from '../data/objection.entity.js';
import { ObjectionRepository } from '../data/objection.repository.js';
import type { ObjectionOutcome, ObjectionState } from '../domain/objection.states.js';

/** An objection, as everybody reads it: not who objects, and not why. */
export interface PublishedObjection {
  readonly applicationId: string;
  readonly state: ObjectionState;
  readonly outcome: ObjectionOutcome | null;
  readonly answer: string | null;
  readonly filedAt: Date;
  readonly decidedAt: Date | null;
}

/** What of an objection is published. */
export const publishedObjection = (objection: VentureObjectionEntity): PublishedObjection => {
  const { applicationId, state, outcome, answer, filedAt, decidedAt } = objection;
  return { applicationId, state, outcome, answer, filedAt, decidedAt };
};

/** What everybody reads of the objections to items (异议公开). */
@Injectable()
export class PublishedObjections {
  constructor(private readonly objections: ObjectionRepository) {}

  /** By item, in the order in which they came. One query. */
  async to(itemIds: readonly string[]): Promise<Map<string, PublishedObjection[]>> {
    const rows = (await this.objections.ofItems(itemIds)).map(publishedObjection);
    return new Map(itemIds.map((id) => [id, rows.filter(({ applicationId }) => applicationId === id)]));
  }
}
