import { Injectable } from '@nestjs/common';
import { accounts } from '#funds';
import { Ledger, type ReferenceSum } from '#ledger';
import { UnitOfWork, walkPages, type CheckOutcome } from '#platform';
import type { ServiceOrderEntity } from '../data/service-order.entity.js';
import { SettledOrderRepository } from '../data/settled-orders.repository.js';
import type { SettlementEntity, SettlementPartEntity } from '../data/settlement.entities.js';
import { SettlementRepository } from '../data/settlement.repository.js';

const PAGE = 200;

/** Holds orders and settlements to the ledger (订单与结算核对). Each page of rows is looked at in one snapshot. */
@Injectable()
export class AuditSettlements {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly orders: SettledOrderRepository,
    private readonly settlements: SettlementRepository,
    private readonly ledger: Ledger,
  ) {}

  /** Of every order that ended: fee + subsidy = cost, and what its provider is owed for it is what the ledger says. */
  async endedOrders(progress: (checked: number) => void): Promise<CheckOutcome> {
    return walkPages(progress, (after) =>
      this.unitOfWork.snapshot(async () => {
        const rows = await this.orders.endedAfter(after, PAGE);
        const moved = byReference(await this.ledger.movedUnder(rows.map(({ id }) => id)));
        return { rows, faults: rows.flatMap((row) => faultsOfOrder(row, moved.get(row.id) ?? new Map())) };
      }),
    );
  }

  /** Of every settlement: its parts and its orders add up to it. */
  async sums(progress: (checked: number) => void): Promise<CheckOutcome> {
    return walkPages(progress, (after) =>
      this.unitOfWork.snapshot(async () => {
        const rows = await this.settlements.after(after, PAGE);
        const ids = rows.map(({ id }) => id);
        const parts = await this.settlements.partsOf(ids);
        const orders = bySettlement(await this.orders.ofSettlements(ids));
        const faults = rows.flatMap((row) =>
          faultsOfSettlement(row, parts.get(row.id) ?? [], orders.get(row.id) ?? []),
        );
        return { rows, faults };
      }),
    );
  }
}

function bySettlement(orders: readonly ServiceOrderEntity[]): Map<string, ServiceOrderEntity[]> {
  const found = new Map<string, ServiceOrderEntity[]>();
  for (const order of orders) {
    const of = found.get(order.settlementId ?? '') ?? [];
    of.push(order);
    found.set(order.settlementId ?? '', of);
  }
  return found;
}

function byReference(moved: readonly ReferenceSum[]): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const { reference, account, amount } of moved) {
    const of = found.get(reference) ?? new Map<string, number>();
    found.set(reference, of.set(account, amount));
  }
  return found;
}

/** Credit is positive: what is owed to the provider, and no fee in advance that nobody decided on. */
function faultsOfOrder(order: ServiceOrderEntity, moved: ReadonlyMap<string, number>): string[] {
  const { id, cost, fee, subsidy, feeKept, subsidySpent, vendorFundId, fundId, purposeId } = order;
  const expected = new Map<string, number>();
  const owe = (code: string, amount: number): unknown => expected.set(code, (expected.get(code) ?? 0) + amount);
  owe(accounts.providerPayable(vendorFundId).code, feeKept);
  if (fundId !== null && purposeId !== null) {
    owe(accounts.providerPayable(fundId).code, subsidySpent);
    owe(accounts.programme(fundId, purposeId).code, -subsidySpent);
    owe(accounts.reservations(fundId, purposeId).code, 0);
  }
  const wrong = [...expected].filter(([code, amount]) => (moved.get(code) ?? 0) !== amount);
  return [
    ...(fee + subsidy === cost ? [] : [`order ${id}: expected ${cost}, fee and subsidy are ${fee + subsidy}`]),
    ...(hasWhatItMay(order) ? [] : [`order ${id}: of ${cost} its provider has ${feeKept} and ${subsidySpent}`]),
    ...wrong.map(([code, amount]) => `order ${id}, ${code}: expected ${amount}, found ${moved.get(code) ?? 0}`),
  ];
}

/** Served: all of the subsidy, and the fee that was paid; otherwise nothing of the subsidy. */
function hasWhatItMay({ state, fee, subsidy, feeKept, subsidySpent }: ServiceOrderEntity): boolean {
  const served = state === 'CONFIRMED' || state === 'SETTLED';
  return feeKept <= fee && subsidySpent === (served ? subsidy : 0);
}

function faultsOfSettlement(
  { id, waiting, total, fee, subsidy }: SettlementEntity,
  parts: readonly SettlementPartEntity[],
  orders: readonly ServiceOrderEntity[],
): string[] {
  const inParts = parts.reduce((sum, { amount }) => sum + amount, 0);
  const inOrders = orders.reduce((sum, { feeKept, subsidySpent }) => sum + feeKept + subsidySpent, 0);
  if ((waiting ?? 0) > 0) {
    return inParts === inOrders
      ? []
      : [`settlement ${id}: its orders so far are ${inOrders}, its parts are ${inParts}`];
  }
  return [
    ...(fee + subsidy === total ? [] : [`settlement ${id}: expected ${total}, fee and subsidy are ${fee + subsidy}`]),
    ...(inParts === total ? [] : [`settlement ${id}: expected ${total}, its parts are ${inParts}`]),
    ...(inOrders === total ? [] : [`settlement ${id}: expected ${total}, its orders are ${inOrders}`]),
  ];
}
