import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import { ExpertRepository } from '../data/expert.repository.js';
import { MicroInspectionRepository } from '../data/micro-inspection.repository.js';

/** What people are to rounds who hold no role there: experts of a pool, and delegates of the residents (专家与居民代表). */
@Injectable()
export class RoundParts {
  constructor(
    private readonly experts: ExpertRepository,
    private readonly inspections: MicroInspectionRepository,
  ) {}

  /** Whether somebody is in the pool of a charity, or was named to sign an inspection. Says nothing of any round. */
  async any({ personId }: Actor): Promise<boolean> {
    return (await this.experts.isExpert(personId)) || (await this.inspections.isDelegate(personId));
  }
}
