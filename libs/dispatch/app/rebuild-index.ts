import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { Volunteering } from '#volunteering';
import { CandidateIndex } from '../data/candidate-index.repository.js';
import { IndexVolunteers } from './index-volunteers.js';

/** Volunteers in one unit: short enough for its deadline. */
const CHUNK = 1_000;

/** Builds the candidate index anew, chunk by chunk; searches go on meanwhile. */
@Injectable()
export class RebuildIndex {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly volunteering: Volunteering,
    private readonly index: CandidateIndex,
    private readonly indexVolunteers: IndexVolunteers,
  ) {}

  /** Returns how many volunteers are in the index now. Set-based; rows of volunteers who are gone are removed. */
  async execute(): Promise<number> {
    let total = 0;
    for (let after: string | null = null; ;) {
      const ids = await this.volunteering.volunteerIdsAfter(after, CHUNK);
      const last = ids.length < CHUNK ? null : (ids.at(-1) ?? null);
      total += await this.rebuild(after, last, ids);
      if (last === null) return total;
      after = last;
    }
  }

  private async rebuild(after: string | null, last: string | null, ids: string[]): Promise<number> {
    return this.unitOfWork.run(async () => {
      const known = await this.index.idsBetween(after, last);
      return this.indexVolunteers.execute([...new Set([...ids, ...known])].sort());
    });
  }
}
