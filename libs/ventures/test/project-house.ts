import {
  accounts,
  BounceDisbursement,
  CreateCommunityFund,
  FundQueries,
  fundsCapability,
  FundSpending,
  RegisterHostCharity,
  SettleDisbursement,
} from '#funds';
import { Identity, IdentitySetup, identityCapability } from '#identity';
import { addDays, businessDate, newId } from '#kernel';
import { Ledger, ledgerCapability } from '#ledger';
import { paymentsCapability } from '#payments';
import { Checks, UnitOfWork, type Actor } from '#platform';
import { proofsCapability } from '#proofs';
import type { TestContext } from '#testing';
import { actorOf as actorWith } from '#testing';
import { EvaluateMilestone, type MilestoneVerdict } from '../app/evaluate-milestone.js';
import { OfferAgreement } from '../app/offer-agreement.js';
import { ReleaseTranche, type ReleaseStep } from '../app/release-tranche.js';
import { ReportMilestone } from '../app/report-milestone.js';
import { SignAgreement } from '../app/sign-agreement.js';
import type { AgreementEntity, TrancheEntity } from '../data/agreement.entities.js';
import { AgreementRepository } from '../data/agreement.repository.js';
import { ApplicationRepository } from '../data/application.repository.js';
import { DecisionRepository } from '../data/decision.repository.js';
import { MilestoneRepository } from '../data/milestone.repository.js';
import { RoundRepository } from '../data/round.repository.js';
import { TrancheRepository } from '../data/tranche.repository.js';
import type { MilestoneKind } from '../domain/milestone.states.js';
import { presetOf } from '../domain/rulebook-presets.js';
import type { VentureRulebook } from '../domain/rulebook.js';
import { venturesCapability } from '../ventures.capability.js';

/** What the specs of projects run on. */
export const capabilities = [
  ...[ledgerCapability, identityCapability, proofsCapability],
  ...[paymentsCapability, fundsCapability, venturesCapability],
];

/** Three tranches, 50/30/20; half of the budget is granted; three years without applications after a breach. */
export const rulebook: VentureRulebook = {
  ...(presetOf('TINGHU') as VentureRulebook),
  money: { ...(presetOf('TINGHU') as VentureRulebook).money, share: { numerator: 1, denominator: 2 } },
  tranches: [
    { percent: 50, after: 'AGREEMENT', within: { count: 15, unit: 'WORKING' } },
    { percent: 30, after: 'MIDTERM', within: null },
    { percent: 20, after: 'FINAL', within: null },
  ],
  banYears: 3,
};

export const key = (): string => newId<'Key'>();
const payee = { name: '新洋社会工作服务中心', account: '6222000000000007', bank: '亭湖农商行' };

/** A charity with a round whose awards are confirmed, and everybody who has a part in its projects, each another person. */
export class ProjectHouse {
  private constructor(
    readonly context: TestContext,
    readonly place: { readonly fundId: string; readonly purposeId: string },
    readonly hostId: string,
    readonly region: { readonly id: string; readonly path: string },
    readonly staff: Readonly<Record<'maker' | 'checker' | 'payer' | 'evaluator', Actor>>,
  ) {}

  static async build(context: TestContext): Promise<ProjectHouse> {
    const setup = context.get(IdentitySetup);
    const regionId = newId<'Region'>() as string;
    const [region] = await setup.createRegions([{ id: regionId, parentId: null, level: 'DISTRICT', name: '亭湖区' }]);
    const [hostId = ''] = await setup.createOrganisations([{ kind: 'HOST_CHARITY', name: '亭湖区慈善会', regionId }]);
    const person = async (displayName: string): Promise<string> =>
      (await context.get(Identity).createPerson({ displayName, regionId })).id;
    const path = region?.path ?? '';
    const authority = actorOf(await person('李科长'), ['charity.register'], [], [path]);
    const certificate = { certificate: '慈证-001', validFrom: '2020-01-01', validTo: '2099-12-31' };
    await context.get(RegisterHostCharity).execute(authority, { organisationId: hostId, ...certificate });
    const staffed = async (name: string, ...rights: string[]): Promise<Actor> =>
      actorOf(await person(name), ['ventures.read', ...rights], [hostId]);
    const maker = await staffed('钱专员', 'ventures.manage', 'ventures.check', 'fund.manage', 'disbursement.pay');
    const committee: string[] = [];
    for (const name of ['甲', '乙', '丙', '丁', '戊']) committee.push(await person(`${name}委员`));
    const { id: fundId } = await context.get(CreateCommunityFund).execute(maker, {
      ...{ hostId, regionId, kind: 'COMMUNITY', name: '公益创投基金', idempotencyKey: key() },
      ...{ purposes: ['公益创投'], committee, supervisors: [await person('监督员')] },
    });
    const [purpose] = (await context.get(FundQueries).purposesOf([fundId])).get(fundId) ?? [];
    const staff = {
      maker,
      checker: await staffed('孙主任', 'ventures.check', 'ventures.manage', 'disbursement.pay'),
      payer: await staffed('周出纳', 'disbursement.pay', 'ventures.check'),
      evaluator: await staffed('吴专家', 'ventures.evaluate'),
    };
    const place = { fundId, purposeId: purpose?.id ?? '' };
    const house = new ProjectHouse(context, place, hostId, { id: regionId, path }, staff);
    await house.money(100_000_000);
    return house;
  }

  async money(amount: number): Promise<void> {
    const { fundId, purposeId } = this.place;
    const [debit, credit] = [accounts.bank(fundId), accounts.donations(fundId, purposeId)];
    const ledger = this.context.get(Ledger);
    await this.write(async () => {
      await ledger.ensureAccounts([debit, credit].map((account) => ({ ...account, asset: 'CNY' as const })));
      const note = { kind: 'funds.gift', reference: newId(), idempotencyKey: key() };
      await ledger.post({ asset: 'CNY', ...note, postings: [{ debit: debit.code, credit: credit.code, amount }] });
    });
  }

  available(): Promise<number> {
    return this.context.get(FundSpending).available(this.place);
  }

  /** A confirmed round with so many awards, the money of each set aside. */
  async awarded(amounts: readonly number[], rules = rulebook): Promise<{ roundId: string; projects: Project[] }> {
    const now = this.context.clock.now();
    const roundId = newId<'VentureRound'>();
    await this.write(() =>
      this.context.get(RoundRepository).add({
        ...{ id: roundId, kind: 'VENTURE', title: '公益创投', hostId: this.hostId, ...this.place },
        ...{ regionId: this.region.id, regionPath: this.region.path, rulebook: rules, rulebookHash: '0'.repeat(64) },
        ...{ publicValueName: '双色球', publicValue: '7', openAt: now, closeAt: now, state: 'CONFIRMED' },
        ...{ noticeOn: businessDate(now), reason: null, createdBy: '', createdAt: now, announcedAt: now },
        ...{ changedAt: now, version: 1 },
      }),
    );
    const projects: Project[] = [];
    for (const amount of amounts) projects.push(await this.award(roundId, amount, projects.length + 1));
    return { roundId, projects };
  }

  private async award(roundId: string, amount: number, rankNumber: number): Promise<Project> {
    const name = `社会组织${rankNumber}`;
    const draft = { kind: 'SOCIAL_ORGANISATION', name, regionId: this.region.id } as const;
    const [organisationId = ''] = await this.context.get(IdentitySetup).createOrganisations([draft]);
    const person = { displayName: `${name}负责人`, regionId: this.region.id };
    const { id: personId } = await this.context.get(Identity).createPerson(person);
    const [id, now] = [newId<'VentureApplication'>() as string, this.context.clock.now()];
    await this.write(async () => {
      await this.context.get(ApplicationRepository).add({
        ...{ id, roundId, organisationId, category: 'GENERAL', title: name, problem: '独居', beneficiaries: '老人' },
        ...{ activities: '探访', outputs: '百次', lines: [], budget: 2 * amount, asked: amount, own: amount },
        ...{ state: 'AWARDED', earlierAwards: 0, raised: 0, special: 0, reason: null, createdBy: personId },
        ...{ createdAt: now, submittedBy: personId, submittedAt: now, changedAt: now },
      });
      const subject = { kind: 'TRANCHE' as const, id };
      const reservation = { ...this.place, key: `venture-award:${id}`, subject, amount };
      const reservationId = await this.context.get(FundSpending).reserve(reservation);
      await this.context.get(DecisionRepository).addAll([
        {
          ...{ id, roundId, organisationId, rankNumber, kind: 'AWARD', amount, limitedBy: 'ASKED', place: null },
          ...{ reason: null, noticeId: null, awardKey: `${roundId}:${organisationId}:0`, reservationId },
          ...{ confirmedBy: '', confirmedAt: now, signBy: null },
        },
      ]);
    });
    return new Project(this, id, actorOf(personId, ['ventures.apply'], [organisationId]), organisationId);
  }

  roundState(roundId: string): Promise<string | undefined> {
    return this.context
      .get(RoundRepository)
      .find(roundId)
      .then((round) => round?.state);
  }

  /** What the checks of `linli audit` find wrong with projects and the ledger. */
  async faults(): Promise<string[]> {
    const found: string[] = [];
    for (const { name, run } of this.context.get(Checks).invariants) {
      if (name.startsWith('venture-')) found.push(...(await run(() => undefined)).broken);
    }
    return found;
  }

  write<T>(work: () => Promise<T>): Promise<T> {
    return this.context.get(UnitOfWork).run(work);
  }
}

/** One awarded project, with who works for its organisation. */
export class Project {
  constructor(
    readonly house: ProjectHouse,
    readonly id: string,
    readonly organiser: Actor,
    readonly organisationId: string,
  ) {}

  private get context(): TestContext {
    return this.house.context;
  }

  step(): { applicationId: string; idempotencyKey: string } {
    return { applicationId: this.id, idempotencyKey: key() };
  }

  offer(actor = this.house.staff.maker): Promise<AgreementEntity> {
    const today = businessDate(this.context.clock.now());
    const dates = { midtermOn: addDays(today, 90), endsOn: addDays(today, 180) };
    return this.context.get(OfferAgreement).execute(actor, { ...this.step(), ...dates });
  }

  async sign(actor = this.organiser, termsHash?: string): Promise<AgreementEntity> {
    const hash = termsHash ?? (await this.agreement()).termsHash;
    return this.context.get(SignAgreement).execute(actor, { ...this.step(), termsHash: hash, payee });
  }

  async signed(): Promise<this> {
    await this.offer();
    await this.sign();
    return this;
  }

  async agreement(): Promise<AgreementEntity> {
    return (await this.context.get(AgreementRepository).find(this.id)) as AgreementEntity;
  }

  async state(): Promise<string | undefined> {
    return (await this.context.get(ApplicationRepository).find(this.id))?.state;
  }

  async tranches(): Promise<TrancheEntity[]> {
    return (await this.context.get(TrancheRepository).ofApplications([this.id])).get(this.id) ?? [];
  }

  async tranche(number: number): Promise<TrancheEntity> {
    return (await this.tranches()).find((one) => one.number === number) as TrancheEntity;
  }

  async states(): Promise<string[]> {
    return (await this.tranches()).map(({ state }) => state);
  }

  async release(number: number, step: ReleaseStep, actor: Actor): Promise<TrancheEntity> {
    const { id: trancheId } = await this.tranche(number);
    return this.context.get(ReleaseTranche).execute(actor, { trancheId, step, idempotencyKey: key() });
  }

  /** Requested, approved and sent by three persons. */
  async send(number: number): Promise<TrancheEntity> {
    const { maker, checker, payer } = this.house.staff;
    await this.release(number, 'REQUEST', maker);
    await this.release(number, 'APPROVE', checker);
    return this.release(number, 'INSTRUCT', payer);
  }

  async pay(number: number): Promise<void> {
    const { disbursementId } = await this.send(number);
    const step = { disbursementId: disbursementId ?? '', bankReference: '回单-1', idempotencyKey: key() };
    await this.context.get(SettleDisbursement).execute(this.house.staff.payer, step);
  }

  async bounce(number: number): Promise<void> {
    const { disbursementId } = await this.tranche(number);
    const step = { disbursementId: disbursementId ?? '', reason: 'BANK_REFUSED' as const, idempotencyKey: key() };
    await this.context.get(BounceDisbursement).execute(this.house.staff.payer, step);
  }

  async milestone(kind: MilestoneKind): Promise<string> {
    const all = (await this.context.get(MilestoneRepository).ofApplications([this.id])).get(this.id) ?? [];
    return all.find((one) => one.kind === kind)?.id ?? '';
  }

  async report(kind: MilestoneKind, spent = 0, actor = this.organiser): Promise<void> {
    const step = { milestoneId: await this.milestone(kind), text: '已完成探访', spent, ownSpent: 0 };
    await this.context.get(ReportMilestone).execute(actor, { ...step, idempotencyKey: key() });
  }

  async evaluate(
    kind: MilestoneKind,
    verdict: MilestoneVerdict['verdict'],
    more: Partial<MilestoneVerdict> = {},
    actor = this.house.staff.evaluator,
  ): Promise<void> {
    const step = { milestoneId: await this.milestone(kind), verdict, remark: '现场核查', ...more };
    await this.context.get(EvaluateMilestone).execute(actor, { ...step, idempotencyKey: key() });
  }

  async passed(kind: MilestoneKind): Promise<void> {
    await this.report(kind);
    await this.evaluate(kind, 'PASS');
  }
}

/** An actor with permissions in organisations and under paths. */
export const actorOf = (
  personId: string,
  permissions: readonly string[],
  organisations: readonly string[],
  paths: readonly string[] = [],
): Actor => actorWith(personId, permissions, { organisations, paths });
