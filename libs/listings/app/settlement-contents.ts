import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { FundQueries, titleOf } from '#funds';
import { newId } from '#kernel';
import { Ledger } from '#ledger';
import type { ProviderEntity } from '../data/provider.entity.js';
import type { ServiceOrderEntity } from '../data/service-order.entity.js';
import type { SettlementPartEntity } from '../data/settlement.entities.js';
import { partsOf, sumsOf, type EndedOrder, type SettlementPart, type SettlementSums } from '../domain/settlement.js';
import { canonicalTerms } from '../domain/settlement-terms.js';
import { ProviderSeal } from './provider-seal.js';

/** What a settlement holds, computed from its orders. */
export interface SettlementContent {
  readonly parts: readonly SettlementPart[];
  readonly sums: SettlementSums;
  /** SHA-256 of what an approval signs: sums, orders and the account of the provider as it is now. */
  readonly termsHash: string;
}

/** Computes settlements from orders, the account of the provider, and the ledger, which knows where fees lie. */
@Injectable()
export class SettlementContents {
  constructor(
    private readonly ledger: Ledger,
    private readonly funds: FundQueries,
    private readonly seal: ProviderSeal,
  ) {}

  async of(provider: ProviderEntity, month: string, orders: readonly ServiceOrderEntity[]): Promise<SettlementContent> {
    const amounts = await this.amountsOf(provider, orders);
    const orderIds = orders.map(({ id }) => id);
    return { ...amounts, termsHash: this.hashOf(provider, month, amounts.parts, orderIds) };
  }

  /** What these orders alone come to. */
  async amountsOf(
    { fundId }: ProviderEntity,
    orders: readonly ServiceOrderEntity[],
  ): Promise<Pick<SettlementContent, 'parts' | 'sums'>> {
    const rails = await this.railsOf(orders);
    const ended = orders.map((order) => endedOrder(order, rails.get(order.id) ?? null));
    return { parts: partsOf(fundId, ended), sums: sumsOf(ended) };
  }

  /** What an approval signs. */
  hashOf(
    { id: providerId, payeeSealed }: ProviderEntity,
    month: string,
    parts: readonly SettlementPart[],
    orderIds: readonly string[],
  ): string {
    const payee = this.seal.open(providerId, payeeSealed);
    const terms = canonicalTerms({ providerId, month, parts, orderIds, payee });
    return createHash('sha256').update(terms).digest('hex');
  }

  /** The rows of parts, with the charities that hold their funds. */
  async rowsOf(settlementId: string, parts: readonly SettlementPart[]): Promise<SettlementPartEntity[]> {
    const funds = await this.funds.byIds(parts.map(({ fundId }) => fundId));
    return parts.map((part) => ({
      ...{ id: newId<'SettlementPart'>(), settlementId, ...part, hostId: funds.get(part.fundId)?.hostId ?? '' },
      ...{ disbursementId: null, paidAt: null },
    }));
  }

  /** At which payment provider the fee of each order lies, by the ledger. */
  private async railsOf(orders: readonly ServiceOrderEntity[]): Promise<Map<string, string>> {
    const paid = orders.filter(({ feeKept }) => feeKept > 0);
    const moved = await this.ledger.movedUnder(paid.map(({ id }) => id));
    return new Map(
      moved.flatMap(({ reference, account, amount }) => {
        const { number, detail } = titleOf(account) ?? {};
        return number === '1012' && amount < 0 && detail ? [[reference, detail] as const] : [];
      }),
    );
  }
}

/** What of an order is the provider's. */
function endedOrder(order: ServiceOrderEntity, rail: string | null): EndedOrder {
  const { id: orderId, paidBy, cost, feeKept: fee, subsidySpent: subsidy, fundId, purposeId, state } = order;
  const served = state === 'CONFIRMED' || state === 'SETTLED';
  return { orderId, served, paidBy, cost, fee, subsidy, fundId, purposeId, rail };
}
