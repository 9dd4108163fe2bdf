import { accounts, FundSpending } from '#funds';
import { Identity } from '#identity';
import { newId } from '#kernel';
import { Ledger } from '#ledger';
import { Payments, Sandbox, type SandboxOutcome } from '#payments';
import { Events, UnitOfWork, type Actor } from '#platform';
import { PublishPointsPolicy } from '#points';
import type { TestContext } from '#testing';
import { ServiceRecordEffective, VolunteerRoll } from '#volunteering';
import { AcceptServiceOrder } from '../app/accept-service-order.js';
import { CancelServiceOrder } from '../app/cancel-service-order.js';
import { ConfirmServiceOrder } from '../app/confirm-service-order.js';
import { DeliverServiceOrder } from '../app/deliver-service-order.js';
import { OrderCodes } from '../app/order-codes.js';
import { OrderService, type OrderDraft } from '../app/order-service.js';
import { ScheduleServiceOrder } from '../app/schedule-service-order.js';
import type { SlotEntity } from '../data/listing.entities.js';
import type { ServiceOrderEntity } from '../data/service-order.entity.js';
import { ServiceOrderRepository } from '../data/service-order.repository.js';
import { SlotRepository } from '../data/slot.repository.js';
import type { TermsDraft } from '../domain/listing-terms.js';
import { actorOf, CatalogueHouse } from './catalogue-house.js';

export const key = (): string => newId<'Key'>();

/** A house of the catalogue with who serves, watches and decides orders. */
export class OrderHouse {
  private constructor(
    readonly context: TestContext,
    readonly catalogue: CatalogueHouse,
    /** A member of the provider's organisation. */
    readonly server: Actor,
    /** Workers of the station, each another person. */
    readonly station: Actor,
    readonly otherWorker: Actor,
  ) {}

  static async build(context: TestContext): Promise<OrderHouse> {
    const catalogue = await CatalogueHouse.build(context);
    const { community } = catalogue.regions;
    const path = (await context.get(Identity).regions([community])).get(community)?.path ?? '';
    const make = async (displayName: string): Promise<string> =>
      (await context.get(Identity).createPerson({ displayName, regionId: community })).id;
    const rights = ['order.read', 'order.confirm-by-phone', 'order.cancel-any', 'order.decide-dispute'];
    return new OrderHouse(
      ...([context, catalogue] as const),
      actorOf(await make('厨师'), ['order.serve'], { organisations: [catalogue.organisationId] }),
      actorOf(await make('冯站长'), [...rights, 'request.create-for-others'], { paths: [path] }),
      actorOf(await make('陈社工'), rights, { paths: [path] }),
    );
  }

  /** Income of the purpose that subsidises, in fen. */
  async money(amount: number): Promise<void> {
    const { fundId, purposeId } = this.catalogue.subsidy;
    const [debit, credit] = [accounts.inTransit(fundId, 'sandbox'), accounts.donations(fundId, purposeId)];
    const ledger = this.context.get(Ledger);
    await this.context.get(UnitOfWork).run(async () => {
      await ledger.ensureAccounts([debit, credit].map((account) => ({ ...account, asset: 'CNY' as const })));
      const note = { kind: 'funds.gift', reference: newId(), idempotencyKey: key() };
      await ledger.post({ asset: 'CNY', ...note, postings: [{ debit: debit.code, credit: credit.code, amount }] });
    });
  }

  available(): Promise<number> {
    return this.context.get(FundSpending).available(this.catalogue.subsidy);
  }

  /** On offer tomorrow; with places for points if so many are told. */
  async offered(
    change: Partial<TermsDraft> = {},
    { capacity = 8, pointsPlaces = 0 }: { capacity?: number; pointsPlaces?: number } = {},
  ): Promise<SlotEntity> {
    const points = pointsPlaces > 0 ? { price: 30, places: pointsPlaces, paidBy: this.catalogue.subsidy } : null;
    return (await this.catalogue.offered({ points, ...change }, capacity)).slot;
  }

  order(actor: Actor, slotId: string, change: Partial<OrderDraft> = {}): Promise<ServiceOrderEntity> {
    return this.context.get(OrderService).execute(actor, {
      ...{ slotId, personId: null, channel: 'APP', payWith: 'MONEY', expectedFee: null, contact: null },
      ...{ idempotencyKey: key(), ...change },
    });
  }

  accept({ id }: { id: string }, actor = this.server): Promise<ServiceOrderEntity> {
    return this.context.get(AcceptServiceOrder).execute(actor, { orderId: id, idempotencyKey: key() });
  }

  /** Accepted, and its fee paid. */
  async accepted(actor: Actor, slotId: string, change: Partial<OrderDraft> = {}): Promise<ServiceOrderEntity> {
    const order = await this.accept(await this.order(actor, slotId, change));
    return order.paymentId === null ? order : this.paid(order);
  }

  async paid({ id, paymentId }: ServiceOrderEntity, outcome: SandboxOutcome = 'PAY'): Promise<ServiceOrderEntity> {
    await this.context.get(Payments).payPage(paymentId ?? '');
    await this.context.get(Sandbox).pay(paymentId ?? '', { method: 'ALIPAY', outcome });
    await this.context.settle();
    return this.now(id);
  }

  async scheduled(actor: Actor, slotId: string, change: Partial<OrderDraft> = {}): Promise<ServiceOrderEntity> {
    const { id } = await this.accepted(actor, slotId, change);
    return this.schedule(id);
  }

  schedule(orderId: string): Promise<ServiceOrderEntity> {
    const step = { orderId, scheduledFor: null, idempotencyKey: key() };
    return this.context.get(ScheduleServiceOrder).execute(this.server, step);
  }

  /** Delivered by the code of its guest, at its beginning. */
  async delivered(actor: Actor, slotId: string, change: Partial<OrderDraft> = {}): Promise<ServiceOrderEntity> {
    const { id, startsAt } = await this.scheduled(actor, slotId, change);
    this.context.clock.set(startsAt);
    const { code } = await this.context.get(OrderCodes).show(actor, id);
    return this.deliver(id, code);
  }

  deliver(orderId: string, code: string | null, actor = this.server): Promise<ServiceOrderEntity> {
    return this.context.get(DeliverServiceOrder).execute(actor, { orderId, code, idempotencyKey: key() });
  }

  confirm(actor: Actor, orderId: string): Promise<ServiceOrderEntity> {
    return this.context.get(ConfirmServiceOrder).execute(actor, { orderId, idempotencyKey: key() });
  }

  cancel(actor: Actor, orderId: string): Promise<ServiceOrderEntity> {
    return this.context.get(CancelServiceOrder).execute(actor, { orderId, idempotencyKey: key() });
  }

  async now(orderId: string): Promise<ServiceOrderEntity> {
    return (await this.context.get(ServiceOrderRepository).find(orderId)) as ServiceOrderEntity;
  }

  async taken(slotId: string): Promise<[taken: number, forPoints: number]> {
    const slot = await this.context.get(SlotRepository).find(slotId);
    return [slot?.taken ?? -1, slot?.pointsTaken ?? -1];
  }

  resident(name?: string): Promise<Actor> {
    return this.catalogue.resident(name);
  }

  /** Residents in one go. */
  async residents(count: number): Promise<Actor[]> {
    const regionId = this.catalogue.regions.community;
    const drafts = Array.from({ length: count }, (_, at) => ({ displayName: `居民${at}`, regionId }));
    const people = await this.context.get(Identity).createPeople(drafts);
    return people.map(({ id }) => actorOf(id, [], {}));
  }

  /** Points for people who served so many minutes, a point each. */
  async serve(people: readonly Actor[], minutes: number): Promise<void> {
    const { district, community } = this.catalogue.regions;
    const path = (await this.context.get(Identity).regions([district])).get(district)?.path ?? '';
    const publisher = actorOf(this.station.personId, ['points.publish-policy'], { paths: [path] });
    this.context.clock.advance({ ms: 1 });
    await this.context.get(PublishPointsPolicy).execute(publisher, {
      ...{ regionId: district, effectiveFrom: this.context.clock.now(), idempotencyKey: key() },
      rules: { rate: { numerator: 1, denominator: 1 } },
    });
    const rows = people.map(({ personId }) => ({
      ...{ personId, regionId: community, birthDate: '1985-03-07', skills: [], verified: true },
    }));
    const { registered } = await this.context.get(VolunteerRoll).registerVolunteers(rows, { registeredBy: null });
    await this.context.get(UnitOfWork).run(async () => {
      for (const { index, volunteerId } of registered) {
        await this.context.get(Events).publish(ServiceRecordEffective, {
          ...{ recordId: newId(), personId: people[index]?.personId ?? '', volunteerId, regionId: community },
          ...{ minutes, source: 'SIGNED', itemId: newId(), at: this.context.clock.now().toISOString() },
        });
      }
    });
  }

  /** Points that are held, of everybody. */
  async heldPoints(): Promise<number> {
    const ledger = this.context.get(Ledger);
    const codes = await ledger.codesAfter('POINT', 'volunteer:', 1_000);
    return (await ledger.accounts(codes)).reduce((sum, { held }) => sum + held, 0);
  }

  /** Balances of the fund by account, debit positive, without those at zero. */
  async books(): Promise<Record<string, number>> {
    const rows = await this.context.get(Ledger).accountsOfUnit(this.catalogue.subsidy.fundId);
    const sums: Record<string, number> = {};
    for (const { code, balance } of rows) {
      const number = code.split(':')[2] ?? '';
      if (balance !== 0) sums[number] = (sums[number] ?? 0) - balance;
    }
    return sums;
  }
}
