import { Injectable } from '@nestjs/common';
import { Ledger } from '#ledger';
import type { CheckOutcome } from '#platform';
import { ServicePlaceRepository } from '../data/service-place.repository.js';
import { providerRedeemed } from './account-codes.js';

const PAGE = 200;
/** Looks at a provider that differs, before it is believed: a writer may have come between two statements. */
const LOOKS = 4;

/** Checks that every provider's account has what its places for points took (服务机构积分核对). */
@Injectable()
export class AuditServicePlaces {
  constructor(
    private readonly places: ServicePlaceRepository,
    private readonly ledger: Ledger,
  ) {}

  async execute(progress: (checked: number) => void): Promise<CheckOutcome> {
    const broken: string[] = [];
    let [checked, after] = [0, ''];
    for (;;) {
      const page = await this.places.providersAfter(after, PAGE);
      if (page.length === 0) return { checked, broken };
      for (const providerId of page) broken.push(...(await this.fault(providerId)));
      [checked, after] = [checked + page.length, page.at(-1) ?? after];
      progress(checked);
    }
  }

  private async fault(providerId: string): Promise<string[]> {
    const account = providerRedeemed(providerId);
    for (let look = 1; ; look += 1) {
      const expected = await this.places.takenOf(providerId);
      const found = (await this.ledger.balancesOf([account])).get(account) ?? 0;
      if (expected === found) return [];
      if (look === LOOKS) return [`${account}: expected ${expected}, found ${found}`];
    }
  }
}
