import { FundQueries, SendDisbursement, SettleDisbursement } from '#funds';
import { Identity } from '#identity';
import { Checks, type Actor } from '#platform';
import type { TestContext } from '#testing';
import { ApproveSettlement } from '../app/approve-settlement.js';
import { ContinueSettlement } from '../app/continue-settlement.js';
import { DraftSettlement } from '../app/draft-settlement.js';
import { OrderSettlementPayment } from '../app/order-settlement-payment.js';
import { SubmitSettlement } from '../app/submit-settlement.js';
import type { ServiceOrderEntity } from '../data/service-order.entity.js';
import type { SettlementEntity, SettlementPartEntity } from '../data/settlement.entities.js';
import { SettlementRepository } from '../data/settlement.repository.js';
import { actorOf } from './catalogue-house.js';
import { key, OrderHouse } from './order-house.js';

/** A house of orders with everybody who has a part in a settlement, each another person. */
export class SettlementHouse {
  private constructor(
    readonly context: TestContext,
    readonly orders: OrderHouse,
    readonly manager: Actor,
    readonly officer: Actor,
    readonly payer: Actor,
  ) {}

  static async build(context: TestContext): Promise<SettlementHouse> {
    const orders = await OrderHouse.build(context);
    const { organisationId, subsidy, manager, fundOfficer, regions } = orders.catalogue;
    const { hostId } = await context.get(FundQueries).one(subsidy.fundId);
    const person = await context.get(Identity).createPerson({ displayName: '出纳', regionId: regions.community });
    const atHost = { organisations: [hostId] };
    return new SettlementHouse(
      ...([context, orders] as const),
      actorOf(manager.personId, ['settlement.draft'], { organisations: [organisationId] }),
      actorOf(fundOfficer.personId, ['settlement.approve', 'disbursement.make', 'fund.read'], atHost),
      actorOf(person.id, ['disbursement.pay', 'fund.read'], atHost),
    );
  }

  get providerId(): string {
    return this.orders.catalogue.provider.id;
  }

  /** Orders of residents that were served and confirmed, at the beginning of one slot. */
  async served(guests: readonly Actor[]): Promise<ServiceOrderEntity[]> {
    const slot = await this.orders.offered({}, { capacity: guests.length });
    const orders: ServiceOrderEntity[] = [];
    for (const guest of guests) orders.push(await this.orders.scheduled(guest, slot.id));
    this.context.clock.set(slot.startsAt);
    for (const { id } of orders) await this.orders.deliver(id, null, this.orders.station);
    const confirmed: ServiceOrderEntity[] = [];
    for (const [at, { id }] of orders.entries()) confirmed.push(await this.orders.confirm(guests[at] as Actor, id));
    return confirmed;
  }

  draft(month = '2026-11', actor = this.manager, atMost: number | null = null): Promise<SettlementEntity> {
    const order = { providerId: this.providerId, month, atMost, idempotencyKey: key() };
    return this.context.get(DraftSettlement).execute(actor, order);
  }

  goOn({ id }: SettlementEntity, atMost: number, actor = this.manager): Promise<SettlementEntity> {
    const step = { settlementId: id, atMost, idempotencyKey: key() };
    return this.context.get(ContinueSettlement).execute(actor, step);
  }

  submit({ id }: SettlementEntity): Promise<SettlementEntity> {
    return this.context.get(SubmitSettlement).execute(this.manager, { settlementId: id, idempotencyKey: key() });
  }

  approve({ id, termsHash }: SettlementEntity, actor = this.officer): Promise<SettlementEntity> {
    const approval = { settlementId: id, termsHash, idempotencyKey: key() };
    return this.context.get(ApproveSettlement).execute(actor, approval);
  }

  order({ id }: SettlementEntity, actor = this.officer): Promise<SettlementEntity> {
    return this.context.get(OrderSettlementPayment).execute(actor, { settlementId: id, idempotencyKey: key() });
  }

  async approved(): Promise<SettlementEntity> {
    return this.approve(await this.submit(await this.draft()));
  }

  async parts({ id }: SettlementEntity): Promise<SettlementPartEntity[]> {
    return (await this.context.get(SettlementRepository).partsOf([id])).get(id) ?? [];
  }

  async now({ id }: SettlementEntity): Promise<SettlementEntity> {
    return (await this.context.get(SettlementRepository).find(id)) as SettlementEntity;
  }

  async send({ disbursementId }: SettlementPartEntity, actor = this.payer): Promise<void> {
    const step = { disbursementId: disbursementId ?? '', idempotencyKey: key() };
    await this.context.get(SendDisbursement).execute(actor, step);
  }

  async arrive({ disbursementId }: SettlementPartEntity): Promise<void> {
    const step = { disbursementId: disbursementId ?? '', bankReference: '回单-1', idempotencyKey: key() };
    await this.context.get(SettleDisbursement).execute(this.payer, step);
  }

  /** Names of the checks of `linli audit` that find something wrong with orders and settlements. */
  async faults(): Promise<string[]> {
    const found: string[] = [];
    for (const { name, run } of this.context.get(Checks).invariants) {
      const ours = /^(order|settlement)-/.test(name);
      if (ours && (await run(() => undefined)).broken.length > 0) found.push(name);
    }
    return found;
  }
}
