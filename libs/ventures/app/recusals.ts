import { Injectable } from '@nestjs/common';
import { businessDate, Clock } from '#kernel';
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
    const asked = new Set(applicationIds);
    const rounds = new Set((await this.applications.partiesByIds(applicationIds)).map(({ roundId }) => roundId));
    const found = new Set<string>();
    for (const roundId of rounds) {
      const conflicts = (await this.inRound(roundId, [personId])).get(personId) ?? [];
      for (const id of conflicts) if (asked.has(id)) found.add(id);
    }
    return found;
  }

  /** Ids of the applications of a round that each person is in conflict with, ascending; of those that were handed in. */
  async inRound(roundId: string, personIds: readonly string[]): Promise<Map<string, string[]>> {
    const applications = await this.applications.partiesOf(roundId);
    const facts = await this.facts.of(roundId, personIds, applications);
    const today = businessDate(this.clock.now());
    return new Map(
      [...facts].map(([id, person]) => {
        const against = applications.filter((application) => conflictsOf(person, application, today).length > 0);
        return [id, against.map((application) => application.id).sort()];
      }),
    );
  }

  /** For a step that shows or changes all of a round. Throws RECUSED to whoever is in conflict with one of its applications. */
  async requireImpartial(personId: string, roundId: string): Promise<void> {
    const conflicts = await this.inRound(roundId, [personId]);
    if ((conflicts.get(personId) ?? []).length > 0) throw panelErrors.RECUSED();
  }

  /** Those of the applications that a person reviews. */
  async reviewedBy(personId: string, applicationIds: readonly string[]): Promise<Set<string>> {
    const reviews = await this.reviews.reviewing(personId, applicationIds);
    return new Set(reviews.map(({ applicationId }) => applicationId));
  }
}
