import { Injectable } from '@nestjs/common';
import { businessDate, Clock } from '#kernel';
import type { VentureApplicationEntity } from '../data/application.entity.js';
import { ApplicationRepository } from '../data/application.repository.js';
import { ReviewRepository } from '../data/review.repository.js';
import { conflictsOf } from '../domain/conflicts.js';
import { panelErrors } from '../domain/panel.errors.js';
import { PersonFacts } from './person-facts.js';

/** Who has to keep away from which applications (回避), and who reviews which. */
@Injectable()
export class Recusals {
  constructor(
    private readonly applications: ApplicationRepository,
    private readonly facts: PersonFacts,
    private readonly reviews: ReviewRepository,
    private readonly clock: Clock,
  ) {}

  /** Those of the applications that a person is in conflict with: nothing of them may be learned. Some queries for each round. */
  async conflictedWith(personId: string, applicationIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.applications.byIds(applicationIds);
    const found = new Set<string>();
    for (const roundId of new Set(rows.map((row) => row.roundId))) {
      const all = await this.applications.ofRound(roundId);
      const asked = all.filter(({ id }) => applicationIds.includes(id));
      for (const id of (await this.among(roundId, [personId], asked, all)).get(personId) ?? []) found.add(id);
    }
    return found;
  }

  /** Ids of the applications that each person is in conflict with, ascending, of some applications of a round. */
  async among(
    roundId: string,
    personIds: readonly string[],
    applications: readonly VentureApplicationEntity[],
    ofRound: readonly VentureApplicationEntity[] = applications,
  ): Promise<Map<string, string[]>> {
    const today = businessDate(this.clock.now());
    const facts = await this.facts.of(roundId, personIds, ofRound);
    return new Map(
      [...facts].map(([id, person]) => {
        const against = applications.filter((application) => conflictsOf(person, application, today).length > 0);
        return [id, against.map((application) => application.id).sort()];
      }),
    );
  }

  /** For a step that shows or changes all of a round. Throws RECUSED to whoever is in conflict with one of its applications. */
  async requireImpartial(personId: string, roundId: string): Promise<void> {
    const all = await this.applications.ofRound(roundId);
    const handedIn = all.filter(({ submittedAt }) => submittedAt !== null);
    const conflicts = await this.among(roundId, [personId], handedIn);
    if ((conflicts.get(personId) ?? []).length > 0) throw panelErrors.RECUSED();
  }

  /** Those of the applications that a person reviews. */
  async reviewedBy(personId: string, applicationIds: readonly string[]): Promise<Set<string>> {
    const reviews = await this.reviews.reviewing(personId, applicationIds);
    return new Set(reviews.map(({ applicationId }) => applicationId));
  }
}
