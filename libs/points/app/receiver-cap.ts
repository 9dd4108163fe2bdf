import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Identity } from '#identity';
import { LotReading } from '../data/lot-reading.js';
import { requireWithinCap } from '../domain/giving.js';
import { PointsPolicies } from './points-policies.js';

/** Whether a receiver stays within the cap of his own region. */
@Injectable()
export class ReceiverCap {
  constructor(
    private readonly identity: Identity,
    private readonly policies: PointsPolicies,
    private readonly reading: LotReading,
    private readonly clock: Clock,
  ) {}

  /** POINTS_CAP_REACHED. Call it once the points are there: the receiver's account is locked then. */
  async require({ account, personId }: { account: string; personId: string }): Promise<void> {
    const receiver = (await this.identity.people([personId])).get(personId);
    const { rules } = await this.policies.inForce(receiver?.regionId ?? '', this.clock.now());
    if (rules.giving.personalCap === null) return;
    requireWithinCap(rules.giving, (await this.reading.forOwnUse([account])).get(account) ?? 0);
  }
}
