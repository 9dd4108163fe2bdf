import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Timers } from '#platform';
import { FollowTranche } from './follow-tranche.js';
import { LapseAward } from './lapse-award.js';
import { ProjectFacts } from './project-facts.js';
import { ReleaseFollowers } from './release-followers.js';
import { RoundSources } from './round-sources.js';
import { AWARD_LAPSES } from './signing-time.js';

/** Who follows the payments of tranches, what becomes of awards by the clock, and what the bundle of a round says of projects. */
@Injectable()
export class AwardsSubscriber implements OnModuleInit {
  constructor(
    private readonly followers: ReleaseFollowers,
    private readonly following: FollowTranche,
    private readonly sources: RoundSources,
    private readonly facts: ProjectFacts,
    private readonly timers: Timers,
    private readonly lapsing: LapseAward,
  ) {}

  onModuleInit(): void {
    this.sources.register({ projects: (roundId) => this.facts.of(roundId) });
    this.followers.register(this.following);
    this.timers.handle(AWARD_LAPSES, ({ applicationId }) => this.lapsing.execute(String(applicationId)));
  }
}
