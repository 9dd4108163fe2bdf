import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import type { ProviderEntity } from '../data/provider.entity.js';
import { ProviderRepository } from '../data/provider.repository.js';
import { SettledOrderRepository } from '../data/settled-orders.repository.js';
import type { SettlementEntity } from '../data/settlement.entities.js';
import { settlementErrors } from '../domain/settlement.errors.js';
import { SettlementContents } from './settlement-contents.js';

/** Computes a settlement anew from its orders before somebody stands for it: an edit since then voids what was signed. */
@Injectable()
export class CurrentTerms {
  constructor(
    private readonly providers: ProviderRepository,
    private readonly orders: SettledOrderRepository,
    private readonly contents: SettlementContents,
  ) {}

  /** The provider as it is. Throws SETTLEMENT_TERMS_CHANGED where orders, amounts or the account are others than signed. */
  async requireUnchanged({ id, providerId, month, termsHash }: SettlementEntity): Promise<ProviderEntity> {
    const provider = await this.providers.find(providerId);
    if (provider === undefined) throw generalErrors.NOT_FOUND();
    const content = await this.contents.of(provider, month, await this.orders.ofSettlement(id));
    if (content.termsHash !== termsHash) throw settlementErrors.SETTLEMENT_TERMS_CHANGED();
    return provider;
  }
}
