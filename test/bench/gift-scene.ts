import Stripe from 'stripe';
import {
  ActivateMatchingPool,
  CreateCommunityFund,
  CreateDrive,
  CreateMatchingPool,
  Donate,
  FileDrive,
  FundMatchingPool,
  FundQueries,
  OpenDrive,
  RegisterHostCharity,
  SubmitDrive,
} from '#funds';
import { Identity, IdentitySetup } from '#identity';
import { businessDate, newId } from '#kernel';
import { ReceiveWebhook } from '#payments';
import { Config, Database, type Actor } from '#platform';
import type { TestContext } from '#testing';

/** Fen of one gift, and of each pool: enough for all gifts of a bench, one for one. */
export const GIFT = { fen: 1_000, poolFen: 1_000_000_000 } as const;

const PLAN = {
  ...{ aim: '帮助独居老人', area: '向阳社区', responsiblePerson: '基金管委会', bankAccount: '公益账户' },
  ...{ beneficiaries: '社区独居老人', use: '助餐与探访', cost: '不超过百分之三', surplus: '转入同类用途' },
};
const RIGHTS = ['charity.register', 'fund.manage', 'pool.fund'];
const DONORS_AT_ONCE = 1_000;
const WEEK = 7 * 86_400_000;

/** A gift that was promised and not yet paid. */
export interface PromisedGift {
  readonly paymentId: string;
  readonly driveId: string;
}

/** A charity with funds whose drives of mutual aid have a matching pool each, all of it entered by use cases. */
export class GiftScene {
  private readonly donors: string[] = [];

  private constructor(
    private readonly context: TestContext,
    private readonly regionId: string,
    private readonly hostId: string,
    private readonly sponsorId: string,
    private readonly staff: readonly [officer: Actor, accountant: Actor],
    private readonly committee: readonly string[],
  ) {}

  static async build(context: TestContext): Promise<GiftScene> {
    const setup = context.get(IdentitySetup);
    const [district, street, community] = [newId<'Region'>(), newId<'Region'>(), newId<'Region'>()];
    await setup.createRegions([
      { id: district, parentId: null, level: 'DISTRICT', name: '亭湖区' },
      { id: street, parentId: district, level: 'STREET', name: '五星街道' },
      { id: community, parentId: street, level: 'COMMUNITY', name: '向阳社区' },
    ]);
    const [hostId = '', sponsorId = ''] = await setup.createOrganisations([
      { kind: 'HOST_CHARITY', name: '亭湖区慈善会', regionId: district },
      { kind: 'FOUNDATION', name: '向阳企业', regionId: district },
    ]);
    const people = await context
      .get(Identity)
      .createPeople(Array.from({ length: 8 }, (_, n) => ({ displayName: `王${n}`, regionId: community })));
    const ids = people.map(({ id }) => id);
    const staff = [actorOf(ids[0] ?? '', [hostId]), actorOf(ids[1] ?? '', [hostId])] as const;
    await context.get(RegisterHostCharity).execute(staff[0], {
      ...{ organisationId: hostId, certificate: '慈证-001', validFrom: '2020-01-01', validTo: '2099-12-31' },
      ...{ publicQualification: null, publicQualificationTo: null },
    });
    return new GiftScene(context, community, hostId, sponsorId, staff, ids.slice(2));
  }

  /** A fund with so many open drives, each with an active pool that doubles what it is given. Returns the drives. */
  async fundWithDrives(name: string, count: number): Promise<string[]> {
    const fund = await this.context.get(CreateCommunityFund).execute(this.staff[0], {
      ...{ hostId: this.hostId, regionId: this.regionId, kind: 'COMMUNITY', name, purposes: ['爱心食堂'] },
      ...{ committee: this.committee.slice(0, 5), supervisors: this.committee.slice(5), idempotencyKey: newId() },
    });
    const purposes = (await this.context.get(FundQueries).purposesOf([fund.id])).get(fund.id) ?? [];
    const drives: string[] = [];
    while (drives.length < count) drives.push(await this.openDrive(fund.id, purposes[0]?.id ?? ''));
    return drives;
  }

  /** People who each give once. */
  async enterDonors(count: number): Promise<void> {
    for (let left = count; left > 0; left -= DONORS_AT_ONCE) {
      const drafts = Array.from({ length: Math.min(left, DONORS_AT_ONCE) }, (_, n) => {
        return { displayName: `周${n}`, regionId: this.regionId };
      });
      this.donors.push(...(await this.context.get(Identity).createPeople(drafts)).map(({ id }) => id));
    }
  }

  /** The next donor promises a gift to a drive. */
  async promise(driveId: string): Promise<PromisedGift> {
    const donor = actorOf(this.donors.pop() ?? '', []);
    const { paymentId } = await this.context.get(Donate).execute(donor, {
      ...{ driveId, amount: GIFT.fen, naming: 'ANONYMOUS', alias: null, idempotencyKey: newId() },
    });
    return { paymentId, driveId };
  }

  /** The provider tells that it was paid: a webhook in its shape, signed, taken in by the same use case. */
  async paid({ paymentId }: PromisedGift): Promise<void> {
    const timestamp = Math.floor(this.context.clock.now().getTime() / 1_000);
    const intent = {
      ...{ id: `pi_bench_${paymentId}`, object: 'payment_intent', status: 'succeeded', amount: GIFT.fen },
      ...{ amount_received: GIFT.fen, currency: 'cny', metadata: { linli_payment: paymentId } },
    };
    const payload = JSON.stringify({
      ...{ id: `evt_bench_${newId()}`, object: 'event', type: 'payment_intent.succeeded', livemode: false },
      ...{ created: timestamp, data: { object: intent } },
    });
    const secret = this.context.get(Config).get('SANDBOX_WEBHOOK_SECRET');
    const signature = Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp });
    await this.context.get(ReceiveWebhook).execute(Buffer.from(payload), signature);
  }

  /** What drives have raised, and what pools gave them, in fen. */
  async stands(driveIds: readonly string[]): Promise<{ raised: number; matched: number }> {
    const marks = driveIds.map(() => '?').join(', ');
    const [row] = await this.context.get(Database).rows<Record<'raised' | 'matched', unknown>>(
      `SELECT SUM(v.raised) AS raised, SUM(m.matched) AS matched FROM funds_drive v
         JOIN funds_pool_drive m ON m.drive_id = v.id WHERE v.id IN (${marks})`,
      driveIds,
    );
    return { raised: Number(row?.raised), matched: Number(row?.matched) };
  }

  private async openDrive(fundId: string, purposeId: string): Promise<string> {
    const { context, staff } = this;
    const [officer, accountant] = staff;
    const now = context.clock.now();
    const { id: driveId } = await context.get(CreateDrive).execute(officer, {
      ...{ fundId, purposeId, redirectPurposeId: null, lane: 'MUTUAL_AID', title: '邻里互助', plan: PLAN, goal: null },
      ...{ cap: null, goalPolicy: 'KEEP_ALL', platform: null, beneficiaryKind: 'GROUP', idempotencyKey: newId() },
      ...{ opensAt: now, closesAt: new Date(now.getTime() + WEEK) },
    });
    await context.get(SubmitDrive).execute(officer, driveId);
    await context.get(FileDrive).execute(officer, { driveId, filingNumber: null, filedOn: null });
    await context.get(OpenDrive).execute(officer, driveId);
    const today = businessDate(now);
    const { id: poolId } = await context.get(CreateMatchingPool).execute(officer, {
      ...{ hostId: this.hostId, sponsorId: this.sponsorId, name: '一比一配捐', fundId: null, driveIds: [driveId] },
      ...{ from: today, to: today, factor: { numerator: 1, denominator: 1 }, capPerGift: null },
      ...{ capPerDonorDay: null, capPerDrive: null, idempotencyKey: newId() },
    });
    const money = { poolId, amount: GIFT.poolFen, bankReference: '回单-1', idempotencyKey: newId() };
    await context.get(FundMatchingPool).execute(accountant, money);
    await context.get(ActivateMatchingPool).execute(officer, poolId);
    return driveId;
  }
}

function actorOf(personId: string, organisations: string[]): Actor {
  return {
    ...{ personId, sessionId: newId<'Session'>(), permissions: new Set(organisations.length > 0 ? RIGHTS : []) },
    regionPaths: () => (organisations.length > 0 ? ['/'] : []),
    organisationIds: () => organisations,
  };
}
