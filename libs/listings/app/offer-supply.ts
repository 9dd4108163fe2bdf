import { Injectable } from '@nestjs/common';
import { businessDate, Clock, generalErrors, newId } from '#kernel';
import { Identity } from '#identity';
import { Idempotency, type Actor } from '#platform';
import type { SupplyAreaEntity, SupplyEntity } from '../data/supply.entities.js';
import { SupplyRepository } from '../data/supply.repository.js';
import { entryDueAt, requireSoundDates, type SupplyDraft } from '../domain/supply.js';
import { SupplyAccess } from './supply-access.js';
import { SupplyBoard } from './supply-board.js';

/** An organisation offers what it can do (发布供给). NOT_FOUND for another's organisation or an unknown region, BAD_USER_INPUT. */
@Injectable()
export class OfferSupply {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly identity: Identity,
    private readonly access: SupplyAccess,
    private readonly supplies: SupplyRepository,
    private readonly board: SupplyBoard,
    private readonly clock: Clock,
  ) {}

  async execute(
    actor: Actor,
    { idempotencyKey: key, ...input }: SupplyDraft & { idempotencyKey: string },
  ): Promise<SupplyEntity> {
    return this.idempotency.once({ actorId: actor.personId, key, operation: 'offerSupply', input }, async () => {
      this.access.requireSupplySide(actor, input);
      const now = this.clock.now();
      requireSoundDates(input, businessDate(now));
      const { areaRegionIds, ...terms } = input;
      const supply: SupplyEntity = {
        ...{ id: newId<'Supply'>(), ...terms, licences: [...new Set(terms.licences)], placed: 0, state: 'OPEN' },
        ...{ offeredBy: actor.personId, offeredAt: now, dueAt: entryDueAt(input, now) },
      };
      await this.supplies.add(supply, await this.areas(supply, areaRegionIds));
      await this.board.opened('SUPPLY', supply);
      return supply;
    });
  }

  private async areas({ id, field }: SupplyEntity, regionIds: readonly string[]): Promise<SupplyAreaEntity[]> {
    const wanted = [...new Set(regionIds)];
    const regions = await this.identity.regions(wanted);
    if (regions.size !== wanted.length) throw generalErrors.NOT_FOUND();
    return [...regions.values()].map(({ id: regionId, path }) => ({
      ...{ supplyId: id, regionId, regionPath: path, field },
    }));
  }
}
