import { newId } from '#kernel';
import { Identity, identityDocument } from '#identity';
import { UnitOfWork, type Actor } from '#platform';
import type { TestContext } from '#testing';
import { ApplyForGrant } from '../app/apply-for-grant.js';
import { ApproveGrant } from '../app/approve-grant.js';
import { FundBooks } from '../app/fund-books.js';
import { FundSpending } from '../app/fund-spending.js';
import type { GrantApplication } from '../app/grant-applications.js';
import { OrderGrantPayment } from '../app/order-grant-payment.js';
import { SendDisbursement } from '../app/send-disbursement.js';
import { SettleDisbursement } from '../app/settle-disbursement.js';
import { VerifyGrant } from '../app/verify-grant.js';
import type { GrantEntity } from '../data/grant.entity.js';
import { GrantRepository } from '../data/grant.repository.js';
import { giftPaid } from '../domain/postings.js';
import type { GrantContact } from '../domain/grant.types.js';
import { actorOf, CharityHouse } from './charity-house.js';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
let people = 0;

/** The number of an identity card that belongs to nobody, another with every call. */
export function anyDocument(): string {
  const digits = `32090219800101${String((people += 1)).padStart(3, '0')}`;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits.charAt(at)), 0);
  return digits + '10X98765432'.charAt(sum % 11);
}

export const key = (): string => newId<'Key'>();

/** A charity with everybody who has a part in emergency grants, each another person. */
export class GrantHouse {
  private constructor(
    readonly context: TestContext,
    readonly house: CharityHouse,
    readonly place: { readonly fundId: string; readonly purposeId: string },
    readonly submitter: Actor,
    readonly verifier: Actor,
    readonly officer: Actor,
    readonly secondOfficer: Actor,
    readonly payer: Actor,
  ) {}

  static async build(context: TestContext): Promise<GrantHouse> {
    const house = await CharityHouse.build(context);
    const { community, district } = house.regions;
    const path = (await context.get(Identity).regions([district])).get(district)?.path ?? '';
    const worker = ['grant.submit', 'grant.verify', 'grant.read'];
    const office = ['grant.read', 'grant.approve', 'grant.manage', 'disbursement.make', 'fund.read'];
    const make = async (name: string): Promise<string> =>
      (await context.get(Identity).createPerson({ displayName: name, regionId: community })).id;
    const atHost = { organisations: [house.hostId] };
    return new GrantHouse(
      ...([context, house, { fundId: house.fundId, purposeId: house.purposes[1] ?? '' }] as const),
      actorOf(await make('网格员'), worker, { paths: [path] }),
      actorOf(await make('社工'), worker, { paths: [path] }),
      actorOf(await make('张干事'), office, atHost),
      actorOf(await make('赵干事'), office, atHost),
      actorOf(await make('出纳'), ['disbursement.pay', 'grant.read', 'fund.read'], atHost),
    );
  }

  /** Income of the purpose, as a paid gift books it. */
  async money(amount: number): Promise<void> {
    const { fundId, purposeId } = this.place;
    const gift = { fundId, donationId: newId(), provider: 'sandbox', source: { kind: 'INCOME' as const, purposeId } };
    const transfer = { kind: 'funds.gift', key: key(), reference: gift.donationId, postings: giftPaid(gift, amount) };
    await this.context.get(UnitOfWork).run(() => this.context.get(FundBooks).post(transfer));
  }

  /** Sets everything aside that is there. */
  async spendAll(): Promise<void> {
    const available = await this.available();
    if (available > 0) {
      const subject = { kind: 'TRANCHE' as const, id: newId() };
      await this.context.get(FundSpending).reserve({ ...this.place, key: key(), subject, amount: available });
    }
  }

  available(): Promise<number> {
    return this.context.get(FundSpending).available(this.place);
  }

  contact(change: Partial<GrantContact> = {}): GrantContact {
    const documentNumber = anyDocument();
    return {
      ...{
        name: '吴受助',
        phone: `19900${String(people).padStart(6, '0')}`,
        documentNumber,
        address: `向阳路${people}号`,
        situation: '突发重病住院',
      },
      ...{ household: [], ...change },
    };
  }

  application(change: Partial<GrantApplication> = {}): GrantApplication {
    return {
      ...{ ...this.place, regionId: this.house.regions.community, lane: 'FAST', cause: 'ILLNESS' },
      ...{ occurredOn: '2026-02-28', amount: 100_000, contact: this.contact(), onBehalf: true },
      ...{ payee: { name: '吴受助', account: `6222 0000 ${people} 5678`, bank: '亭湖农商行' }, idempotencyKey: key() },
      ...change,
    };
  }

  apply(change: Partial<GrantApplication> = {}, actor = this.submitter): Promise<GrantEntity> {
    return this.context.get(ApplyForGrant).execute(actor, this.application(change));
  }

  verify(grant: GrantEntity, actor = this.verifier): Promise<GrantEntity> {
    const visit = { grantId: grant.id, report: '情况属实', papersComplete: true, idempotencyKey: key() };
    return this.context.get(VerifyGrant).execute(actor, visit);
  }

  async verified(change: Partial<GrantApplication> = {}): Promise<GrantEntity> {
    return this.verify(await this.apply(change));
  }

  approve({ id, termsHash }: GrantEntity, actor: Actor): Promise<GrantEntity> {
    return this.context.get(ApproveGrant).execute(actor, { grantId: id, termsHash, idempotencyKey: key() });
  }

  /** Approved by two of the committee, its money set aside. */
  async approved(change: Partial<GrantApplication> = {}): Promise<GrantEntity> {
    const grant = await this.verified(change);
    await this.approve(grant, this.committee(0));
    return this.approve(grant, this.committee(1));
  }

  /** Approved, with its payment ordered. */
  async ordered(change: Partial<GrantApplication> = {}): Promise<GrantEntity> {
    return this.order(await this.approved(change));
  }

  order({ id: grantId }: GrantEntity, actor = this.officer): Promise<GrantEntity> {
    return this.context.get(OrderGrantPayment).execute(actor, { grantId, idempotencyKey: key() });
  }

  async send({ disbursementId }: GrantEntity, actor = this.payer): Promise<void> {
    const step = { disbursementId: disbursementId ?? '', idempotencyKey: key() };
    await this.context.get(SendDisbursement).execute(actor, step);
  }

  async settle({ disbursementId }: GrantEntity): Promise<void> {
    const step = { disbursementId: disbursementId ?? '', bankReference: '回单-1', idempotencyKey: key() };
    await this.context.get(SettleDisbursement).execute(this.payer, step);
  }

  async paid(change: Partial<GrantApplication> = {}): Promise<GrantEntity> {
    const grant = await this.ordered(change);
    await this.send(grant);
    await this.settle(grant);
    return this.grant(grant);
  }

  async grant({ id }: Pick<GrantEntity, 'id'>): Promise<GrantEntity> {
    return (await this.context.get(GrantRepository).find(id)) as GrantEntity;
  }

  committee(at: number): Actor {
    return this.house.committee[at] as Actor;
  }

  /** A registered person with this identity card. */
  async personWith(documentNumber: string): Promise<Actor> {
    const regionId = this.house.regions.community;
    const { id } = await this.context.get(Identity).createPerson({ displayName: '吴家人', regionId });
    await this.own(id, documentNumber);
    return actorOf(id, [], {});
  }

  /** Gives a person an identity card. */
  async own(personId: string, documentNumber: string): Promise<void> {
    await this.context.get(Identity).setDocument(personId, identityDocument('RESIDENT_ID', documentNumber), null);
  }
}
