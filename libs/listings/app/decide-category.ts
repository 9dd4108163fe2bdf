import { Injectable } from '@nestjs/common';
import { Clock, generalErrors, localDate, newId, type LocalDate } from '#kernel';
import { Identity } from '#identity';
import { Idempotency, type Actor } from '#platform';
import type { CategoryEntity } from '../data/category.entities.js';
import { CategoryRepository } from '../data/category.repository.js';
import { catalogueErrors } from '../domain/catalogue.errors.js';
import { overlap, type PersonCategory, type Validity } from '../domain/category.js';
import { CategoryAccess } from './category-access.js';
import { CategorySeal, type OpenedDecision } from './category-seal.js';

/** A decision that a person is of a category. Business dates; the last day counts, null is without end. */
export interface CategoryDraft {
  readonly personId: string;
  readonly category: PersonCategory;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly basis: string;
  readonly idempotencyKey: string;
}

/** Decides, at the station of a person's region, that he is of a category (认定对象类别). */
@Injectable()
export class DecideCategory {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly access: CategoryAccess,
    private readonly categories: CategoryRepository,
    private readonly seal: CategorySeal,
    private readonly identity: Identity,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, BAD_USER_INPUT, CATEGORY_OVERLAPS, IDEMPOTENCY_CONFLICT. */
  async execute(actor: Actor, { idempotencyKey: key, ...draft }: CategoryDraft): Promise<OpenedDecision> {
    const validity = validityOf(draft);
    const [category, basis] = [this.seal.fingerprint(draft.category), this.seal.fingerprint(draft.basis)];
    const input = { ...draft, category, basis };
    const request = { actorId: actor.personId, key, operation: 'decideCategory', input };
    const kept = await this.idempotency.once(request, () => this.decide(actor, draft, validity));
    return this.seal.open(kept);
  }

  private async decide(
    actor: Actor,
    { personId, category, basis }: Omit<CategoryDraft, 'idempotencyKey'>,
    validity: Validity,
  ): Promise<CategoryEntity> {
    const { regionPath } = await this.access.requireStation(actor, personId);
    const decidedAt = this.clock.now();
    await this.categories.lockFile(personId, decidedAt);
    const known = (await this.categories.ofPeople([personId])).map((row) => this.seal.open(row));
    if (known.some((one) => one.category === category && overlap(one, validity))) {
      throw catalogueErrors.CATEGORY_OVERLAPS();
    }
    const id = newId<'CategoryDecision'>();
    const decisionSealed = this.seal.seal({ id, personId }, { category, basis });
    const by = { decidedBy: actor.personId, decidedAt, endedBy: null, endedAt: null };
    const decision: CategoryEntity = { id, personId, decisionSealed, ...validity, regionPath, ...by };
    await this.categories.add(decision);
    const what = { subjectType: 'CategoryDecision', subjectId: id, regionPath, details: { ...validity } };
    await this.identity.audit.record({ actorId: actor.personId, action: 'category.decided', ...what });
    return decision;
  }
}

function validityOf(draft: { validFrom: string; validTo: string | null }): Validity {
  const validFrom: LocalDate = localDate(draft.validFrom);
  const validTo = draft.validTo === null ? null : localDate(draft.validTo);
  if (validTo !== null && validTo < validFrom) {
    throw generalErrors.BAD_USER_INPUT({ field: 'validTo', reason: 'must not be before validFrom' });
  }
  return { validFrom, validTo };
}
