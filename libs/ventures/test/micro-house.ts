import { accounts, CreateCommunityFund, FundQueries, fundsCapability, FundSpending, RegisterHostCharity } from '#funds';
import { SendDisbursement, SettleDisbursement } from '#funds';
import { Identity, IdentitySetup, identityCapability } from '#identity';
import { newId } from '#kernel';
import { Ledger, ledgerCapability } from '#ledger';
import { paymentsCapability } from '#payments';
import { Checks, UnitOfWork, type Actor } from '#platform';
import { proofsCapability } from '#proofs';
import type { TestContext } from '#testing';
import { actorOf } from '#testing';
import { ApproveMicroSettlement } from '../app/approve-micro-settlement.js';
import { CarryOutMicroProject, type MicroStart } from '../app/carry-out-micro-project.js';
import { ConfirmMicroProject } from '../app/confirm-micro-project.js';
import { DraftMicroProject, type MicroDraft } from '../app/draft-micro-project.js';
import { InspectMicroProject } from '../app/inspect-micro-project.js';
import { PublishMicroNotice } from '../app/publish-micro-notice.js';
import { ReviewMicroProject } from '../app/review-micro-project.js';
import { SettleMicroProject } from '../app/settle-micro-project.js';
import { SignMicroInspection } from '../app/sign-micro-inspection.js';
import { SubmitMicroProject } from '../app/submit-micro-project.js';
import type { MicroProjectEntity } from '../data/micro.entities.js';
import { MicroProjectRepository } from '../data/micro.repository.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { RoundRepository } from '../data/round.repository.js';
import type { MicroRulebook } from '../domain/rulebook.js';
import { presetOf } from '../domain/rulebook-presets.js';
import { venturesCapability } from '../ventures.capability.js';

export { actorOf } from '#testing';

/** What the specs of small projects run on. */
export const capabilities = [
  ...[ledgerCapability, identityCapability, proofsCapability, paymentsCapability, fundsCapability, venturesCapability],
];

export const key = (): string => newId<'Key'>();

const OFFICE = ['ventures.manage', 'ventures.check', 'ventures.evaluate', 'ventures.read', 'fund.manage', 'fund.read'];
const PAYEE = { name: '向阳社区居委会', account: '6222000000000017', bank: '晋江农商行' };

/** A charity with a round of small projects that is open, and everybody who has a part in one, each another person. */
export class MicroHouse {
  private constructor(
    readonly context: TestContext,
    readonly regions: { readonly district: string; readonly community: string; readonly other: string },
    readonly place: { readonly hostId: string; readonly fundId: string; readonly purposeId: string },
    readonly organisationId: string,
    readonly contractorId: string,
    readonly people: {
      readonly applicant: Actor;
      readonly officer: Actor;
      readonly checker: Actor;
      readonly payer: Actor;
      readonly resident: Actor;
      readonly stranger: Actor;
    },
    public round: VentureRoundEntity,
  ) {}

  /** The clock stands on a Monday of an ordinary week. */
  static async build(context: TestContext, rules: Partial<MicroRulebook> = {}): Promise<MicroHouse> {
    const setup = context.get(IdentitySetup);
    const [district, street, community, other] = [newId(), newId(), newId(), newId()] as string[] as [
      string,
      string,
      string,
      string,
    ];
    await setup.createRegions([
      { id: district, parentId: null, level: 'DISTRICT', name: '晋江市' },
      { id: street, parentId: district, level: 'STREET', name: '青阳街道' },
      { id: community, parentId: street, level: 'COMMUNITY', name: '向阳社区' },
      { id: other, parentId: street, level: 'COMMUNITY', name: '海滨社区' },
    ]);
    const regions = { district, community, other };
    const [hostId = '', organisationId = '', contractorId = ''] = await setup.createOrganisations([
      { kind: 'HOST_CHARITY', name: '晋江市慈善总会', regionId: district },
      { kind: 'SOCIAL_ORGANISATION', name: '向阳社区居委会', regionId: community },
      { kind: 'SOCIAL_ORGANISATION', name: '安居修缮队', regionId: other },
    ]);
    const make = async (displayName: string, regionId = community): Promise<string> =>
      (await context.get(Identity).createPerson({ displayName, regionId })).id;
    const atHost = { organisations: [hostId] };
    const people = {
      applicant: actorOf(await make('陈书记'), ['ventures.apply'], { organisations: [organisationId] }),
      officer: actorOf(await make('钱干事'), OFFICE, atHost),
      checker: actorOf(await make('孙会计'), ['ventures.check', 'ventures.read'], atHost),
      payer: actorOf(await make('周出纳'), ['disbursement.pay'], atHost),
      resident: actorOf(await make('林居民'), [], {}),
      stranger: actorOf(await make('吴居民', other), ['ventures.apply'], { organisations: [contractorId] }),
    };
    const place = { hostId, ...(await fundOf(context, people.officer, { hostId, district, community, make })) };
    const round = await roundOf(context, place, district, rules);
    return new MicroHouse(context, regions, place, organisationId, contractorId, people, round);
  }

  /** Income of the purpose, as a paid gift books it. */
  async money(amount: number): Promise<void> {
    const { fundId, purposeId } = this.place;
    const [debit, credit] = [accounts.inTransit(fundId, 'sandbox'), accounts.donations(fundId, purposeId)];
    const ledger = this.context.get(Ledger);
    await this.context.get(UnitOfWork).run(async () => {
      await ledger.ensureAccounts([debit, credit].map((account) => ({ ...account, asset: 'CNY' as const })));
      const note = { kind: 'funds.gift', reference: newId(), idempotencyKey: key() };
      await ledger.post({ asset: 'CNY', ...note, postings: [{ debit: debit.code, credit: credit.code, amount }] });
    });
  }

  available(): Promise<number> {
    return this.context.get(FundSpending).available(this.place);
  }

  draft(change: Partial<MicroDraft> = {}): Promise<MicroProjectEntity> {
    return this.context.get(DraftMicroProject).execute(this.people.applicant, {
      ...{ roundId: this.round.id, organisationId: this.organisationId, regionId: this.regions.community },
      ...{ type: 'SERVICE', title: '楼道加装扶手', need: '老人上下楼不便', content: '为三栋楼加装扶手' },
      ...{ cost: 1_000_000, asked: 700_000, idempotencyKey: key(), ...change },
    });
  }

  step(project: { readonly id: string }) {
    return { projectId: project.id, idempotencyKey: key() };
  }

  submit(project: MicroProjectEntity): Promise<MicroProjectEntity> {
    return this.context.get(SubmitMicroProject).execute(this.people.applicant, this.step(project));
  }

  async submitted(change: Partial<MicroDraft> = {}): Promise<MicroProjectEntity> {
    return this.submit(await this.draft(change));
  }

  review(project: MicroProjectEntity, actor = this.people.officer): Promise<MicroProjectEntity> {
    return this.context.get(ReviewMicroProject).execute(actor, this.step(project));
  }

  async publish(...projects: readonly MicroProjectEntity[]): Promise<MicroProjectEntity[]> {
    const step = { roundId: this.round.id, projectIds: projects.map(({ id }) => id), idempotencyKey: key() };
    return this.context.get(PublishMicroNotice).execute(this.people.officer, step);
  }

  /** In notice, on the day after its last one. */
  async noticed(change: Partial<MicroDraft> = {}): Promise<MicroProjectEntity> {
    const [project] = await this.publish(await this.review(await this.submitted(change)));
    this.context.clock.advance({ hours: 8 * 24 });
    return project as MicroProjectEntity;
  }

  confirm(project: MicroProjectEntity, actor = this.people.checker): Promise<MicroProjectEntity> {
    return this.context.get(ConfirmMicroProject).execute(actor, this.step(project));
  }

  start(project: MicroProjectEntity, by: Partial<MicroStart> = {}): Promise<MicroProjectEntity> {
    const { applicant } = this.people;
    return this.context.get(CarryOutMicroProject).start(applicant, { ...this.step(project), ...by });
  }

  finish(project: MicroProjectEntity): Promise<MicroProjectEntity> {
    const step = { ...this.step(project), report: '已完工' };
    return this.context.get(CarryOutMicroProject).finish(this.people.applicant, step);
  }

  /** Confirmed, carried out by the contractor of the register, and done. */
  async finished(change: Partial<MicroDraft> = {}): Promise<MicroProjectEntity> {
    const confirmed = await this.confirm(await this.noticed(change));
    return this.finish(await this.start(confirmed, { contractorId: this.contractorId }));
  }

  inspect(
    project: MicroProjectEntity,
    delegateId: string = this.people.resident.personId,
    passed = true,
    actor = this.people.officer,
  ): Promise<MicroProjectEntity> {
    const step = { ...this.step(project), delegateId, passed, findings: passed ? '质量合格' : '扶手松动' };
    return this.context.get(InspectMicroProject).execute(actor, step);
  }

  sign(project: MicroProjectEntity, agrees = true, actor = this.people.resident): Promise<MicroProjectEntity> {
    const step = { ...this.step(project), agrees, opinion: agrees ? '满意' : '不牢固', independent: true };
    return this.context.get(SignMicroInspection).execute(actor, step);
  }

  async accepted(change: Partial<MicroDraft> = {}): Promise<MicroProjectEntity> {
    return this.sign(await this.inspect(await this.finished(change)));
  }

  settle(project: MicroProjectEntity, settledCost: number, actor = this.people.officer): Promise<MicroProjectEntity> {
    const settlement = { ...this.step(project), settledCost, payee: PAYEE };
    return this.context.get(SettleMicroProject).execute(actor, settlement);
  }

  approve(project: MicroProjectEntity, actor = this.people.checker): Promise<MicroProjectEntity> {
    const step = { ...this.step(project), termsHash: project.termsHash ?? '' };
    return this.context.get(ApproveMicroSettlement).execute(actor, step);
  }

  async send({ disbursementId }: MicroProjectEntity, actor = this.people.payer): Promise<void> {
    const step = { disbursementId: disbursementId ?? '', idempotencyKey: key() };
    await this.context.get(SendDisbursement).execute(actor, step);
  }

  async arrive({ disbursementId }: MicroProjectEntity): Promise<void> {
    const step = { disbursementId: disbursementId ?? '', idempotencyKey: key(), bankReference: '回单-1' };
    await this.context.get(SettleDisbursement).execute(this.people.payer, step);
  }

  async now({ id }: { readonly id: string }): Promise<MicroProjectEntity> {
    return (await this.context.get(MicroProjectRepository).find(id)) as MicroProjectEntity;
  }

  /** Names of the checks of small projects and of the ledger that find something. */
  async faults(): Promise<string[]> {
    const found: string[] = [];
    for (const { name, run } of this.context.get(Checks).invariants) {
      if (name.startsWith('micro-') && (await run(() => undefined)).broken.length > 0) found.push(name);
    }
    const ledger = (await this.context.get(Ledger).audit()).filter(({ holds }) => !holds);
    return [...found, ...ledger.map(({ name }) => name)];
  }
}

async function fundOf(
  context: TestContext,
  officer: Actor,
  {
    hostId,
    district,
    community,
    make,
  }: {
    readonly hostId: string;
    readonly district: string;
    readonly community: string;
    readonly make: (name: string) => Promise<string>;
  },
): Promise<{ fundId: string; purposeId: string }> {
  const path = (await context.get(Identity).regions([district])).get(district)?.path ?? '';
  const authority = actorOf(await make('李科长'), ['charity.register'], { paths: [path] });
  const certificate = { certificate: '慈证-001', validFrom: '2020-01-01', validTo: '2099-12-31' };
  await context.get(RegisterHostCharity).execute(authority, { organisationId: hostId, ...certificate });
  const committee: string[] = [];
  for (const name of ['甲', '乙', '丙', '丁', '戊']) committee.push(await make(`${name}委员`));
  const { id: fundId } = await context.get(CreateCommunityFund).execute(officer, {
    ...{ hostId, regionId: community, kind: 'COMMUNITY', name: '向阳社区公益金', idempotencyKey: newId() },
    ...{ purposes: ['民生微实'], committee, supervisors: [await make('监督员')] },
  });
  const [purpose] = (await context.get(FundQueries).purposesOf([fundId])).get(fundId) ?? [];
  return { fundId, purposeId: purpose?.id ?? '' };
}

async function roundOf(
  context: TestContext,
  place: { readonly hostId: string; readonly fundId: string; readonly purposeId: string },
  regionId: string,
  rules: Partial<MicroRulebook>,
): Promise<VentureRoundEntity> {
  const now = context.clock.now();
  const regionPath = (await context.get(Identity).regions([regionId])).get(regionId)?.path ?? '';
  const round: VentureRoundEntity = {
    ...{ id: newId<'VentureRound'>(), kind: 'MICRO', title: '民生微实项目', ...place, regionId, regionPath },
    ...{ rulebook: { ...(presetOf('MICRO_PROJECTS') as MicroRulebook), ...rules }, rulebookHash: 'a'.repeat(64) },
    ...{ publicValueName: null, publicValue: null, openAt: now, closeAt: new Date(now.getTime() + 30 * 86_400_000) },
    ...{ state: 'OPEN', noticeOn: null, reason: null, createdBy: newId(), createdAt: now, announcedAt: now },
    ...{ changedAt: now, version: 1 },
  };
  await context.get(UnitOfWork).run(() => context.get(RoundRepository).add(round));
  return round;
}
