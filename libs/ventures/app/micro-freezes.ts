import { Injectable } from '@nestjs/common';
import type { MicroProjectEntity } from '../data/micro.entities.js';
import { ObjectionRepository } from '../data/objection.repository.js';
import { microErrors } from '../domain/micro.errors.js';

/** Small projects that open objections hold up (异议冻结): each waits, and it alone. */
@Injectable()
export class MicroFreezes {
  constructor(private readonly objections: ObjectionRepository) {}

  /** Those of some rounds. One query. */
  async in(roundIds: readonly string[]): Promise<Set<string>> {
    return new Set((await this.objections.openOf(roundIds)).map(({ applicationId }) => applicationId));
  }

  /** Under the lock of the round. Throws MICRO_ITEM_FROZEN. */
  async refuse({ id, roundId }: MicroProjectEntity): Promise<void> {
    if ((await this.in([roundId])).has(id)) throw microErrors.MICRO_ITEM_FROZEN();
  }
}
