import { Injectable } from '@nestjs/common';
import { type DispatchPolicy, type VersionedDispatchPolicy } from '../domain/dispatch-policy.js';
import { type Ranked } from '../domain/ranking.js';
import { DispatchPolicies } from './dispatch-policies.js';
import { FindCandidates } from './find-candidates.js';
import { ReadJudgement } from './read-judgement.js';
import { RebuildIndex } from './rebuild-index.js';

/** One volunteer in the order in which they would be asked. */
export interface RankedVolunteer {
  readonly volunteerId: string;
  readonly personId: string;
  /** 0 … 1,000,000. */
  readonly score: number;
  readonly metres: number;
}

/** The calls that the command line and the benches make into dispatch. */
@Injectable()
export class Dispatch {
  constructor(
    private readonly rebuild: RebuildIndex,
    private readonly policies: DispatchPolicies,
    private readonly judgements: ReadJudgement,
    private readonly candidates: FindCandidates,
  ) {}

  /** Builds the candidate index anew, after an import or a repair; returns how many volunteers are in it. */
  async rebuildIndex(): Promise<number> {
    return this.rebuild.execute();
  }

  /** Who would be asked for a request now, best first, at most `limit`. Sends nothing. Throws NOT_FOUND. */
  async rank(requestId: string, limit: number): Promise<RankedVolunteer[]> {
    const { ranked } = await this.candidates.toAsk(await this.judgements.execute(requestId));
    return ranked.slice(0, limit).map(rankedVolunteer);
  }

  /** Publishes an immutable policy version for a region. Throws DISPATCH_POLICY_INVALID, BAD_USER_INPUT, CONFLICT. */
  async publishPolicy(input: {
    regionId: string;
    validFrom: Date;
    policy: DispatchPolicy;
    publishedBy: string | null;
  }): Promise<VersionedDispatchPolicy> {
    return this.policies.publish(input);
  }

  /** The policy in force; `regionIds` from the district down. */
  async policyFor(regionIds: readonly string[], at: Date): Promise<VersionedDispatchPolicy> {
    return this.policies.inForce(regionIds, at);
  }
}

function rankedVolunteer({ candidate, score, metres }: Ranked): RankedVolunteer {
  return { volunteerId: candidate.volunteerId, personId: candidate.personId, score, metres };
}
