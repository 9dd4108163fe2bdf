import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { ServicePlaceRepository } from '../data/service-place.repository.js';
import { servicePlaceStates } from '../domain/service-place.states.js';
import { providerRedeemed, serviceOrderReference } from './account-codes.js';
import { HoldPoints } from './hold-points.js';
import { PointsAccounts } from './points-accounts.js';
import { Redeemers } from './redeemers.js';
import { ServicePlaceTelling } from './service-place-telling.js';

/** A place in a service that a person wants to have for points: once for an order. */
export interface ServicePlaceDraft {
  readonly orderId: string;
  readonly personId: string;
  /** Whose service it is. Nothing is ever paid for these points: they are a figure for statistics. */
  readonly providerId: string;
  readonly points: number;
}

/**
 * Points for places in services (积分名额; docs/adr/0034): held, then taken or given back, once. They count against the limits of
 * the policy as redemptions do. Joins the open unit; the caller answers for who may do it, and ends every hold.
 */
@Injectable()
export class ServicePlaces {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly redeemers: Redeemers,
    private readonly holdPoints: HoldPoints,
    private readonly accounts: PointsAccounts,
    private readonly places: ServicePlaceRepository,
    private readonly telling: ServicePlaceTelling,
  ) {}

  /** Holds points. INSUFFICIENT_POINTS, REDEMPTION_LIMIT_REACHED, REDEMPTION_STANDING, REDEMPTION_NOT_ALLOWED. */
  async hold({ orderId, personId, providerId, points }: ServicePlaceDraft): Promise<void> {
    await this.unitOfWork.run(async () => {
      const redeemer = await this.redeemers.of(personId, this.telling.now());
      const credit = providerRedeemed(providerId);
      await this.accounts.openSystem([credit]);
      const { id: holdId } = await this.holdPoints.reserve({
        ...{ personId, amount: points, credit, kind: 'points.service-place' },
        reference: serviceOrderReference(orderId),
      });
      await this.redeemers.requireWithinPolicyOf(redeemer, points);
      await this.places.add({
        ...{ id: orderId, personId, providerId, price: points, taken: 0, state: 'HELD', holdId },
        ...{ reservedAt: redeemer.at, endedAt: null },
      });
      await this.telling.tell(personId, holdId);
    });
  }

  /** Takes held points, at least one; the rest is free again. NOT_FOUND, STATE_NOT_ALLOWED, HOLD_AMOUNT_EXCEEDED. */
  async take(orderId: string, points: number): Promise<void> {
    await this.unitOfWork.run(async () => {
      const place = await this.places.lock(orderId);
      const state = servicePlaceStates.next(place.state, 'take');
      const { id } = await this.holdPoints.settle(place.holdId, { amount: points });
      await this.places.update(orderId, { state, taken: points, endedAt: this.telling.now() });
      await this.telling.tell(place.personId, id);
    });
  }

  /** Gives all held points back to their lots. NOT_FOUND, STATE_NOT_ALLOWED. */
  async giveBack(orderId: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      const place = await this.places.lock(orderId);
      const state = servicePlaceStates.next(place.state, 'giveBack');
      await this.holdPoints.release(place.holdId);
      await this.places.update(orderId, { state, endedAt: this.telling.now() });
      await this.telling.tell(place.personId, place.holdId);
    });
  }
}
