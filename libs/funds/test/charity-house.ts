import { Identity, IdentitySetup, identityCapability } from '#identity';
import { newId } from '#kernel';
import { Ledger, ledgerCapability } from '#ledger';
import { Payments, paymentsCapability, Sandbox, type DeliveryOrder, type SandboxOutcome } from '#payments';
import { Config, type Actor } from '#platform';
import { proofsCapability } from '#proofs';
import type { TestContext } from '#testing';
import { actorOf } from '#testing';
import { CreateCommunityFund } from '../app/create-community-fund.js';
import { CreateDrive, type DriveDraft } from '../app/create-drive.js';
import { Donate, type GiftDraft } from '../app/donate.js';
import { FileDrive } from '../app/file-drive.js';
import { FundQueries } from '../app/fund-queries.js';
import { OpenDrive } from '../app/open-drive.js';
import { RegisterHostCharity } from '../app/register-host-charity.js';
import { SubmitDrive } from '../app/submit-drive.js';
import type { DonationEntity } from '../data/donation.entity.js';
import { DonationRepository } from '../data/donation.repository.js';
import type { DriveEntity } from '../data/drive.entity.js';
import { DriveRepository } from '../data/drive.repository.js';
import { fundsCapability } from '../funds.capability.js';

export { actorOf } from '#testing';

/** What the specs of funds run on. */
export const capabilities = [
  ledgerCapability,
  identityCapability,
  proofsCapability,
  paymentsCapability,
  fundsCapability,
];

/** The plan of the drives of specs. */
export const plan = {
  ...{ aim: '帮助独居老人', area: '向阳社区', responsiblePerson: '基金管委会', bankAccount: '公益账户' },
  ...{ beneficiaries: '社区独居老人', use: '助餐与探访', cost: '不超过百分之三', surplus: '转入同类用途' },
};

/** A host charity with one fund, its people, and the means to run drives and have gifts paid. */
export class CharityHouse {
  private constructor(
    readonly context: TestContext,
    readonly hostId: string,
    readonly fundId: string,
    readonly purposes: readonly string[],
    readonly regions: { readonly district: string; readonly community: string; readonly other: string },
    readonly officer: Actor,
    readonly accountant: Actor,
    readonly authority: Actor,
    readonly committee: readonly Actor[],
  ) {}

  static async build(context: TestContext): Promise<CharityHouse> {
    const setup = context.get(IdentitySetup);
    const [district, street, community, other] = [newId(), newId(), newId(), newId()] as string[] as [
      string,
      string,
      string,
      string,
    ];
    const [root] = await setup.createRegions([
      { id: district, parentId: null, level: 'DISTRICT', name: '亭湖区' },
      { id: street, parentId: district, level: 'STREET', name: '五星街道' },
      { id: community, parentId: street, level: 'COMMUNITY', name: '向阳社区' },
      { id: other, parentId: street, level: 'COMMUNITY', name: '丰登社区' },
    ]);
    const [hostId = ''] = await setup.createOrganisations([
      { kind: 'HOST_CHARITY', name: '亭湖区慈善会', regionId: district },
    ]);
    const make = (name: string): Promise<string> => personIn(context, name, community);
    const disclosing = ['disclosure.draft', 'disclosure.publish', 'fee.request', 'fee.approve'];
    const staff = ['fund.manage', 'fund.read', 'donation.read', 'refund.request', 'refund.approve', ...disclosing];
    const officer = actorOf(await make('钱主任'), staff, { organisations: [hostId] });
    const closing = ['disclosure.draft', 'disclosure.publish', 'books.close', 'fee.approve'];
    const books = ['fund.read', 'donation.read', 'refund.approve', ...closing];
    const accountant = actorOf(await make('孙会计'), books, { organisations: [hostId] });
    const rights = ['charity.register', 'charity.supervise'];
    const authority = actorOf(await make('李科长'), rights, { paths: [root?.path ?? ''] });
    const today = context.clock.now().toISOString().slice(0, 4);
    await context.get(RegisterHostCharity).execute(authority, {
      ...{
        organisationId: hostId,
        certificate: '慈证-001',
        validFrom: '2020-01-01',
        validTo: `${Number(today) + 5}-12-31`,
      },
      ...{ publicQualification: '公募-001', publicQualificationTo: `${Number(today) + 5}-12-31` },
    });
    const committee: Actor[] = [];
    for (const name of ['甲', '乙', '丙', '丁', '戊', '监督'])
      committee.push(actorOf(await make(`${name}委员`), [], {}));
    const ids = committee.map(({ personId }) => personId);
    const fund = await context.get(CreateCommunityFund).execute(officer, {
      ...{ hostId, regionId: community, kind: 'COMMUNITY', name: '向阳社区公益金', idempotencyKey: newId() },
      ...{ purposes: ['爱心食堂', '救急难'], committee: ids.slice(0, 5), supervisors: ids.slice(5) },
    });
    const purposes = (await context.get(FundQueries).purposesOf([fund.id])).get(fund.id) ?? [];
    return new CharityHouse(
      ...([context, hostId, fund.id, purposes.map(({ id }) => id), { district, community, other }, officer] as const),
      ...([accountant, authority, committee] as const),
    );
  }

  /** A sound drive of mutual aid, which needs no filing; open for a week. */
  draft(change: Partial<DriveDraft> = {}): DriveDraft {
    const now = this.now();
    return {
      ...{ fundId: this.fundId, purposeId: this.purposes[0] ?? '', redirectPurposeId: null, lane: 'MUTUAL_AID' },
      ...{ title: '邻里互助', plan, goal: null, cap: null, goalPolicy: 'KEEP_ALL', platform: null },
      ...{ opensAt: now, closesAt: new Date(now.getTime() + 7 * 86_400_000), beneficiaryKind: 'GROUP' },
      ...{ idempotencyKey: newId(), ...change },
    };
  }

  /** A drive that takes gifts. */
  async open(change: Partial<DriveDraft> = {}): Promise<DriveEntity> {
    const { id } = await this.context.get(CreateDrive).execute(this.officer, this.draft(change));
    await this.context.get(SubmitDrive).execute(this.officer, id);
    await this.context.get(FileDrive).execute(this.officer, { driveId: id, filingNumber: null, filedOn: null });
    return this.context.get(OpenDrive).execute(this.officer, id);
  }

  /** Somebody who lives in the community of the fund, or elsewhere. */
  async resident(name = '周居民', regionId = this.regions.community): Promise<Actor> {
    return actorOf(await personIn(this.context, name, regionId), [], {});
  }

  /** Residents of the community in one go. */
  async residents(count: number): Promise<Actor[]> {
    const drafts = Array.from({ length: count }, (_, at) => ({
      displayName: `居民${at}`,
      regionId: this.regions.community,
    }));
    const people = await this.context.get(Identity).createPeople(drafts);
    return people.map(({ id }) => actorOf(id, [], {}));
  }

  promise(donor: Actor, driveId: string, amount: number, change: Partial<GiftDraft> = {}): Promise<DonationEntity> {
    const draft = { driveId, amount, naming: 'ANONYMOUS' as const, alias: null, idempotencyKey: newId<'Key'>() };
    return this.context.get(Donate).execute(donor, { ...draft, ...change });
  }

  /** A gift that was promised and paid. */
  async gift(driveId: string, amount: number, change: Partial<GiftDraft> = {}, donor?: Actor): Promise<DonationEntity> {
    const donation = await this.promise(donor ?? (await this.resident()), driveId, amount, change);
    await this.pay(donation);
    return this.donation(donation.id);
  }

  async pay({ paymentId }: DonationEntity, outcome: SandboxOutcome = 'PAY', order?: DeliveryOrder): Promise<void> {
    await this.context.get(Payments).payPage(paymentId);
    await this.sandbox.pay(paymentId, { method: 'ALIPAY', outcome }, order);
    await this.context.settle();
  }

  async donation(id: string): Promise<DonationEntity> {
    return (await this.context.get(DonationRepository).find(id)) as DonationEntity;
  }

  async drive(id: string): Promise<DriveEntity> {
    return (await this.context.get(DriveRepository).find(id)) as DriveEntity;
  }

  /** Balances of the fund by account, debit positive, without those at zero; ids are replaced by words. */
  async books(fundId = this.fundId): Promise<Record<string, number>> {
    const accounts = await this.context.get(Ledger).accountsOfUnit(fundId);
    const words = new Map(this.purposes.map((id, at) => [id, `purpose-${at + 1}`]));
    const open = accounts.filter(({ balance }) => balance !== 0);
    return Object.fromEntries(
      open.map(({ code, balance }) => {
        const [, , number = '', detail] = code.split(':');
        const named = detail === undefined ? '' : `:${words.get(detail) ?? (number === '1012' ? detail : 'it')}`;
        return [`${number}${named}`, -balance];
      }),
    );
  }

  now(): Date {
    return this.context.clock.now();
  }

  get sandbox(): Sandbox {
    return this.context.get(Sandbox);
  }

  get provider(): string {
    return this.context.get(Config).paymentProvider;
  }
}

async function personIn(context: TestContext, displayName: string, regionId: string): Promise<string> {
  return (await context.get(Identity).createPerson({ displayName, regionId })).id;
}
