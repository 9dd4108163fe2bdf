import { Injectable } from '@nestjs/common';
import { Clock, generalErrors, localDate } from '#kernel';
import { Identity } from '#identity';
import { UnitOfWork, type Actor } from '#platform';
import { CategoryRepository } from '../data/category.repository.js';
import { catalogueErrors } from '../domain/catalogue.errors.js';
import { CategoryAccess } from './category-access.js';
import { CategorySeal, type OpenedDecision } from './category-seal.js';

/** Which decision ends, and the last day on which it still holds. */
export interface CategoryEnd {
  readonly decisionId: string;
  readonly validTo: string;
}

/** Ends a decision: orders of earlier days keep the price they were made at (终止对象类别). */
@Injectable()
export class EndCategory {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: CategoryAccess,
    private readonly categories: CategoryRepository,
    private readonly seal: CategorySeal,
    private readonly identity: Identity,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, BAD_USER_INPUT, CATEGORY_ALREADY_ENDED. */
  async execute(actor: Actor, end: CategoryEnd): Promise<OpenedDecision> {
    const validTo = localDate(end.validTo);
    return this.unitOfWork.run(async () => {
      const { personId } = await this.categories.find(end.decisionId);
      const { regionPath } = await this.access.requireStation(actor, personId);
      const endedAt = this.clock.now();
      await this.categories.lockFile(personId, endedAt);
      const decision = await this.categories.find(end.decisionId);
      if (decision.validTo !== null && decision.validTo <= validTo) throw catalogueErrors.CATEGORY_ALREADY_ENDED();
      if (validTo < decision.validFrom) {
        throw generalErrors.BAD_USER_INPUT({ field: 'validTo', reason: 'must not be before validFrom' });
      }
      const patch = { validTo, endedBy: actor.personId, endedAt };
      await this.categories.change(decision.id, patch);
      const details = { from: decision.validTo, to: validTo };
      const what = { subjectType: 'CategoryDecision', subjectId: decision.id, regionPath, details };
      await this.identity.audit.record({ actorId: actor.personId, action: 'category.ended', ...what });
      return this.seal.open({ ...decision, ...patch });
    });
  }
}
