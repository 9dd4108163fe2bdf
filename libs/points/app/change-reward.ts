import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Identity } from '#identity';
import { Idempotency, type Actor } from '#platform';
import type { RewardEntity } from '../data/reward.entity.js';
import { RewardRepository } from '../data/reward.repository.js';
import { changedStock } from '../domain/reward.js';
import { rewardStates, type RewardEvent } from '../domain/reward.states.js';
import { MerchantAccess } from './merchant-access.js';

/** More or fewer pieces: `by` is a difference, so that what is redeemed at the same time is not lost. */
export interface ChangeStockInput {
  rewardId: string;
  by: number;
  idempotencyKey: string;
}

/** What is done with a reward. */
export interface SetRewardStateInput {
  rewardId: string;
  action: RewardEvent;
  idempotencyKey: string;
}

/** Changes the stock of a reward, pauses, resumes or closes it (调整库存、暂停、恢复、关闭). What is reserved stays reserved. */
@Injectable()
export class ChangeReward {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly access: MerchantAccess,
    private readonly identity: Identity,
    private readonly rewards: RewardRepository,
  ) {}

  /** NOT_FOUND, REWARD_OUT_OF_STOCK where more is taken out than is there, STATE_NOT_ALLOWED for a closed one. */
  async stock(actor: Actor, { idempotencyKey: key, ...input }: ChangeStockInput): Promise<RewardEntity> {
    const question = { actorId: actor.personId, key, operation: 'changeRewardStock', input };
    return this.idempotency.once(question, () =>
      this.change(actor, input.rewardId, 'reward.stock-changed', (reward) => {
        const { state } = reward;
        if (state === 'CLOSED')
          throw generalErrors.STATE_NOT_ALLOWED({ subject: 'Reward', state, event: 'changeStock' });
        return { stock: changedStock(reward.stock, input.by), supplied: reward.supplied + input.by };
      }),
    );
  }

  /** NOT_FOUND, STATE_NOT_ALLOWED. */
  async state(actor: Actor, { idempotencyKey: key, ...input }: SetRewardStateInput): Promise<RewardEntity> {
    const question = { actorId: actor.personId, key, operation: 'setRewardState', input };
    return this.idempotency.once(question, () =>
      this.change(actor, input.rewardId, 'reward.state-changed', (reward) => ({
        state: rewardStates.next(reward.state, input.action),
      })),
    );
  }

  private async change(
    actor: Actor,
    rewardId: string,
    action: string,
    decide: (reward: RewardEntity) => Partial<RewardEntity>,
  ): Promise<RewardEntity> {
    const reward = await this.rewards.lock(rewardId);
    if (reward === undefined) throw generalErrors.NOT_FOUND();
    const { regionId } = await this.access.requireManager(actor, reward.merchantId);
    const patch = decide(reward);
    await this.rewards.update(rewardId, patch);
    const { stock, state } = { ...reward, ...patch };
    await this.identity.audit.record({
      ...{ actorId: actor.personId, action, subjectType: 'Reward', subjectId: rewardId },
      ...{ regionId, details: { stock, state } },
    });
    return { ...reward, ...patch };
  }
}
