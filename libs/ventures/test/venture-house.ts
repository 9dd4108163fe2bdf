import { CreateCommunityFund, FundQueries, fundsCapability, RegisterHostCharity } from '#funds';
import { Identity, IdentitySetup, identityCapability } from '#identity';
import { localDate, newId } from '#kernel';
import { ledgerCapability } from '#ledger';
import { paymentsCapability } from '#payments';
import { UnitOfWork, type Actor } from '#platform';
import { proofsCapability } from '#proofs';
import type { TestContext } from '#testing';
import { actorOf } from '#testing';
import { AnnounceRound } from '../app/announce-round.js';
import { CreateVentureRound, type RoundDraft } from '../app/create-venture-round.js';
import { DraftApplication, type ApplicationContents } from '../app/draft-application.js';
import { EditVentureRound } from '../app/edit-venture-round.js';
import { ScreenApplication, type ScreeningDraft } from '../app/screen-application.js';
import { StartReview } from '../app/start-review.js';
import { StartScreening } from '../app/start-screening.js';
import { SubmitApplication } from '../app/submit-application.js';
import type { VentureApplicationEntity } from '../data/application.entity.js';
import { ApplicationRepository } from '../data/application.repository.js';
import { BanRepository } from '../data/ban.repository.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { RoundRepository } from '../data/round.repository.js';
import type { Rulebook } from '../domain/rulebook.js';
import { venturesCapability } from '../ventures.capability.js';

export { actorOf } from '#testing';

/** What the specs of ventures run on. */
export const capabilities = [
  ...[ledgerCapability, identityCapability, proofsCapability, paymentsCapability, fundsCapability, venturesCapability],
];

export const key = (): string => newId<'Key'>();
const DAY_MS = 86_400_000;

/** An application that is sound under the rules of 亭湖: ¥50,000, 80 % of it asked for. Amounts in fen. */
export const soundContents: ApplicationContents = {
  ...{ category: 'GENERAL', title: '银龄课堂', problem: '独居老人缺少陪伴', beneficiaries: '60 岁以上老人 200 人' },
  ...{ activities: '每周两次课程', outputs: '96 次课程' },
  lines: [
    { code: 'STAFF', name: '人员', amount: 3_000_000 },
    { code: 'ACTIVITY', name: '活动', amount: 2_000_000 },
  ],
  ...{ budget: 5_000_000, asked: 4_000_000, own: 1_000_000 },
};

/** Bars an organisation until the end of a day, for some breach of another round. */
export function barred(context: TestContext, organisationId: string, lastOn: string): Promise<void> {
  const of = { id: key(), organisationId, applicationId: key(), reason: '违约' };
  const days = { breachOn: localDate('2025-01-02'), lastOn: localDate(lastOn) };
  const ban = { ...of, ...days, imposedBy: key(), imposedAt: context.clock.now() };
  return context.get(UnitOfWork).run(() => context.get(BanRepository).add(ban));
}

/** A charity with a fund, people who run a round, and organisations that apply. */
export class VentureHouse {
  private constructor(
    readonly context: TestContext,
    readonly hostId: string,
    readonly fundId: string,
    readonly purposeId: string,
    readonly regions: { readonly district: string; readonly other: string },
    /** Runs rounds. */
    readonly officer: Actor,
    /** The second person of the charity, and its payer. */
    readonly accountant: Actor,
    /** Of the district: evaluates and reads. */
    readonly authority: Actor,
  ) {}

  static async build(context: TestContext): Promise<VentureHouse> {
    const setup = context.get(IdentitySetup);
    const [district, other] = [newId<string>(), newId<string>()];
    const [tree] = await setup.createRegions([
      { id: district, parentId: null, level: 'DISTRICT', name: '亭湖区' },
      { id: other, parentId: null, level: 'DISTRICT', name: '盐都区' },
    ]);
    const [hostId = ''] = await setup.createOrganisations([
      { kind: 'HOST_CHARITY', name: '亭湖区慈善会', regionId: district },
    ]);
    const make = async (displayName: string): Promise<string> =>
      (await context.get(Identity).createPerson({ displayName, regionId: district })).id;
    const atHost = { organisations: [hostId] };
    const officer = actorOf(await make('周项目官员'), OFFICER, atHost);
    const authority = actorOf(await make('李科长'), AUTHORITY, { paths: [tree?.path ?? ''] });
    const accountant = actorOf(await make('吴会计'), ACCOUNTANT, atHost);
    const certificate = { certificate: '慈证-001', validFrom: '2020-01-01', validTo: '2099-12-31' };
    await context.get(RegisterHostCharity).execute(authority, { organisationId: hostId, ...certificate });
    const committee: string[] = [];
    for (const name of ['甲', '乙', '丙', '丁', '戊']) committee.push(await make(`${name}委员`));
    const { id: fundId } = await context.get(CreateCommunityFund).execute(officer, {
      ...{ hostId, regionId: district, kind: 'COMMUNITY', name: '公益创投基金', purposes: ['公益创投'] },
      ...{ committee, supervisors: [await make('监督员')], idempotencyKey: key() },
    });
    const [purpose] = (await context.get(FundQueries).purposesOf([fundId])).get(fundId) ?? [];
    const regions = { district, other };
    const money = [fundId, purpose?.id ?? ''] as const;
    return new VentureHouse(context, hostId, ...money, regions, officer, accountant, authority);
  }

  /** A new organisation, with an administrator of it who is its member, too. */
  async applicant(name = '银龄社工服务中心'): Promise<Actor & { readonly organisationId: string }> {
    const draft = { kind: 'SOCIAL_ORGANISATION', name, regionId: this.regions.district } as const;
    const [organisationId = ''] = await this.context.get(IdentitySetup).createOrganisations([draft]);
    const { id } = await this.person(`${name}负责人`);
    await this.context.get(IdentitySetup).addMembers(organisationId, [id]);
    return { ...actorOf(id, ['ventures.apply'], { organisations: [organisationId] }), organisationId };
  }

  /** Bars an organisation until the end of a day. */
  bar(organisationId: string, lastOn: string): Promise<void> {
    return barred(this.context, organisationId, lastOn);
  }

  person(displayName: string): Promise<{ id: string }> {
    return this.context.get(Identity).createPerson({ displayName, regionId: this.regions.district });
  }

  /** A draft that opens tomorrow and closes thirty days later. */
  draft(change: Partial<RoundDraft> = {}): Promise<VentureRoundEntity> {
    const { hostId, fundId, purposeId } = this;
    return this.context.get(CreateVentureRound).execute(this.officer, {
      ...{ hostId, fundId, purposeId, title: '第三届公益创投', preset: 'TINGHU', idempotencyKey: key() },
      ...{ openAt: this.at(1), closeAt: this.at(31), ...change },
    });
  }

  /** Announced, with rules that are changed before. */
  async announced(
    change: Partial<RoundDraft> = {},
    rules?: (rulebook: Rulebook) => Rulebook,
  ): Promise<VentureRoundEntity> {
    const { id: roundId, rulebook } = await this.draft(change);
    if (rules) {
      const edit = { roundId, rulebook: JSON.stringify(rules(rulebook)), idempotencyKey: key() };
      await this.context.get(EditVentureRound).execute(this.officer, edit);
    }
    return this.announce(roundId);
  }

  announce(roundId: string): Promise<VentureRoundEntity> {
    const named = { roundId, publicValueName: '截止后首期双色球号码', idempotencyKey: key() };
    return this.context.get(AnnounceRound).execute(this.officer, named);
  }

  /** Announced, and the clock stands a day after its opening. */
  async open(change: Partial<RoundDraft> = {}, rules?: (rulebook: Rulebook) => Rulebook): Promise<VentureRoundEntity> {
    const { id, openAt } = await this.announced(change, rules);
    this.context.clock.set(new Date(openAt.getTime() + DAY_MS));
    await this.context.settle();
    return this.now(id);
  }

  drafted(
    applicant: Actor & { readonly organisationId: string },
    roundId: string,
    change: Partial<ApplicationContents> = {},
  ): Promise<VentureApplicationEntity> {
    const { organisationId } = applicant;
    const draft = { roundId, organisationId, ...soundContents, ...change, idempotencyKey: key() };
    return this.context.get(DraftApplication).execute(applicant, draft);
  }

  submit(applicant: Actor, applicationId: string, idempotencyKey = key()): Promise<VentureApplicationEntity> {
    return this.context.get(SubmitApplication).execute(applicant, { applicationId, idempotencyKey });
  }

  async submitted(
    applicant: Actor & { readonly organisationId: string },
    roundId: string,
    change: Partial<ApplicationContents> = {},
  ): Promise<VentureApplicationEntity> {
    return this.submit(applicant, (await this.drafted(applicant, roundId, change)).id);
  }

  /** The clock passes the close, and the screening begins. */
  async screening(round: VentureRoundEntity): Promise<VentureRoundEntity> {
    this.context.clock.set(new Date(round.closeAt.getTime() + 60_000));
    await this.context.settle();
    return this.context.get(StartScreening).execute(this.officer, { roundId: round.id, idempotencyKey: key() });
  }

  screen(
    applicationId: string,
    change: Partial<ScreeningDraft> = {},
    actor = this.officer,
  ): Promise<VentureApplicationEntity> {
    const draft: ScreeningDraft = { applicationId, step: 'DOCUMENTS', passed: true, idempotencyKey: key(), ...change };
    return this.context.get(ScreenApplication).execute(actor, draft);
  }

  startReview(roundId: string): Promise<VentureRoundEntity> {
    return this.context.get(StartReview).execute(this.officer, { roundId, idempotencyKey: key() });
  }

  async now(roundId: string): Promise<VentureRoundEntity> {
    return (await this.context.get(RoundRepository).find(roundId)) as VentureRoundEntity;
  }

  async application(id: string): Promise<VentureApplicationEntity> {
    return (await this.context.get(ApplicationRepository).find(id)) as VentureApplicationEntity;
  }

  /** So many days from now. */
  at(days: number): Date {
    return new Date(this.context.clock.now().getTime() + days * DAY_MS);
  }
}

const OFFICER = [
  ...['fund.manage', 'fund.read', 'disbursement.make'],
  ...['ventures.manage', 'ventures.check', 'ventures.evaluate', 'ventures.read'],
];
const ACCOUNTANT = ['fund.read', 'disbursement.pay', 'ventures.check', 'ventures.read'];
const AUTHORITY = ['charity.register', 'ventures.evaluate', 'ventures.read'];
