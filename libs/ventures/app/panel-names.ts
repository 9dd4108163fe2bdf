import { Injectable } from '@nestjs/common';
import { Identity } from '#identity';
import { generalErrors } from '#kernel';
import { ExpertRepository } from '../data/expert.repository.js';
import { ReviewRepository } from '../data/review.repository.js';
import { RoundRepository } from '../data/round.repository.js';

/** Who sat on the panel (评审专家名单), where the rulebook publishes it. Nothing leads from a name to a pseudonym of the round. */
@Injectable()
export class PanelNames {
  constructor(
    private readonly rounds: RoundRepository,
    private readonly reviews: ReviewRepository,
    private readonly experts: ExpertRepository,
    private readonly identity: Identity,
  ) {}

  /**
   * Names by the order of the alphabet; none where the rulebook names nobody. Ask once the notice is published. Throws
   * NOT_FOUND for a round that has no panel.
   */
  async published(roundId: string): Promise<string[]> {
    const round = await this.rounds.find(roundId);
    if (round?.rulebook.kind !== 'VENTURE') throw generalErrors.NOT_FOUND();
    if (!round.rulebook.notice.namesExperts) return [];
    const members = (await this.reviews.panel(roundId))?.members ?? [];
    const experts = (await this.experts.ofRound(roundId)).filter(({ id }) => members.includes(id));
    const people = await this.identity.people(experts.map(({ personId }) => personId));
    return [...people.values()].map(({ displayName }) => displayName).sort();
  }
}
