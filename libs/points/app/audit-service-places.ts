import { Injectable } from '@nestjs/common';
import { Ledger } from '#ledger';
import { persistingFaults, walkEach, type CheckOutcome } from '#platform';
import { ServicePlaceRepository } from '../data/service-place.repository.js';
import { providerRedeemed } from './account-codes.js';

const PAGE = 200;

/** Checks that every provider's account has what its places for points took (服务机构积分核对). */
@Injectable()
export class AuditServicePlaces {
  constructor(
    private readonly places: ServicePlaceRepository,
    private readonly ledger: Ledger,
  ) {}

  async execute(progress: (checked: number) => void): Promise<CheckOutcome> {
    return walkEach(
      progress,
      (after) => this.places.providersAfter(after, PAGE),
      (id) => persistingFaults(() => this.fault(id)),
    );
  }

  private async fault(providerId: string): Promise<string[]> {
    const account = providerRedeemed(providerId);
    const expected = await this.places.takenOf(providerId);
    const found = (await this.ledger.balancesOf([account])).get(account) ?? 0;
    return expected === found ? [] : [`${account}: expected ${expected}, found ${found}`];
  }
}
