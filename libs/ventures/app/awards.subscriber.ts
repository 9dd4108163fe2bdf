import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FollowTranche } from './follow-tranche.js';
import { ProjectFacts } from './project-facts.js';
import { ReleaseFollowers } from './release-followers.js';
import { RoundSources } from './round-sources.js';

/** Who follows the payments of tranches, and what the bundle of a round says of projects. */
@Injectable()
export class AwardsSubscriber implements OnModuleInit {
  constructor(
    private readonly followers: ReleaseFollowers,
    private readonly following: FollowTranche,
    private readonly sources: RoundSources,
    private readonly facts: ProjectFacts,
  ) {}

  onModuleInit(): void {
    this.sources.register({ projects: (roundId) => this.facts.of(roundId) });
    this.followers.register(this.following);
  }
}
