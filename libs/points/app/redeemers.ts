import { Injectable } from '@nestjs/common';
import { Identity } from '#identity';
import { ServiceHistory } from '#volunteering';
import { RedemptionRepository } from '../data/redemption.repository.js';
import type { RewardEntity } from '../data/reward.entity.js';
import { ServicePlaceRepository } from '../data/service-place.repository.js';
import { requireWithinPolicy, requireWithinReward, startOfPeriod } from '../domain/redemption.js';
import { pointsErrors } from '../domain/points.errors.js';
import type { PointsPolicyVersion } from '../domain/points-policy.js';
import { PointsPolicies } from './points-policies.js';

/** Somebody who may redeem, where he lives, and by which rules. */
export interface Redeemer {
  personId: string;
  regionPath: string;
  policy: PointsPolicyVersion;
  at: Date;
}

/** Who cannot redeem. */
const excluded: readonly string[] = ['SUSPENDED', 'BARRED', 'DEREGISTERED'];

/** Who may redeem, and how often (兑换资格与限额): the policy of the region where one lives decides. */
@Injectable()
export class Redeemers {
  constructor(
    private readonly identity: Identity,
    private readonly history: ServiceHistory,
    private readonly policies: PointsPolicies,
    private readonly redemptions: RedemptionRepository,
    private readonly places: ServicePlaceRepository,
  ) {}

  /** Also who is no volunteer: an elder redeems what was granted. REDEMPTION_STANDING, REDEMPTION_NOT_ALLOWED. */
  async of(personId: string, at: Date): Promise<Redeemer> {
    const volunteer = await this.history.volunteerOf(personId);
    if (volunteer && excluded.includes(volunteer.state)) throw pointsErrors.REDEMPTION_STANDING();
    const regionId = (await this.identity.people([personId])).get(personId)?.regionId ?? '';
    const region = (await this.identity.regions([regionId])).get(regionId);
    const policy = await this.policies.inForce(regionId, at);
    if (!policy.rules.redemption.allowed) throw pointsErrors.REDEMPTION_NOT_ALLOWED();
    return { personId, regionPath: region?.path ?? '', policy, at };
  }

  /**
   * Refuses one more piece beyond the limits of the policy or of the reward (REDEMPTION_LIMIT_REACHED). Call it once the
   * person's lots are locked: two redemptions at once cannot pass a limit together then.
   */
  async requireWithinLimits(redeemer: Redeemer, reward: RewardEntity): Promise<void> {
    await this.requireWithinPolicyOf(redeemer, reward.price);
    if (reward.timesPerPeriod === null) return;
    const since = startOfPeriod(reward.period, redeemer.at);
    const { times, points } = await this.redemptions.redeemedSince(redeemer.personId, since, reward.id);
    requireWithinReward(reward, { times: times + 1, points });
  }

  /** Refuses one more time for so many points beyond the limits of the policy: rewards and places in services together. */
  async requireWithinPolicyOf({ personId, policy, at }: Redeemer, price: number): Promise<void> {
    const rules = policy.rules.redemption;
    if (rules.timesPerPeriod === null && rules.pointsPerPeriod === null) return;
    const since = startOfPeriod(rules.period, at);
    const rewards = await this.redemptions.redeemedSince(personId, since);
    const places = await this.places.givenSince(personId, since);
    requireWithinPolicy(rules, {
      times: rewards.times + places.times + 1,
      points: rewards.points + places.points + price,
    });
  }
}
