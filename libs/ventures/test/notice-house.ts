import { accounts, CreateCommunityFund, FundQueries, fundsCapability, FundSpending, RegisterHostCharity } from '#funds';
import { Identity, IdentitySetup, identityCapability } from '#identity';
import { newId } from '#kernel';
import { Ledger, ledgerCapability } from '#ledger';
import { paymentsCapability } from '#payments';
import { UnitOfWork, type Actor } from '#platform';
import { proofsCapability } from '#proofs';
import type { TestContext } from '#testing';
import { actorOf } from '#testing';
import { AdmitObjection } from '../app/admit-objection.js';
import { ConfirmAwards } from '../app/confirm-awards.js';
import { DecideObjection, type ObjectionDecision } from '../app/decide-objection.js';
import { DrawPanel } from '../app/draw-panel.js';
import { FileObjection } from '../app/file-objection.js';
import { NoticeQueries, type NoticePage } from '../app/notice-queries.js';
import { PublishNotice } from '../app/publish-notice.js';
import { RankRound } from '../app/rank-round.js';
import { roundHashing } from '../app/round-hashing.js';
import type { VentureApplicationEntity } from '../data/application.entity.js';
import { ApplicationRepository } from '../data/application.repository.js';
import { ExpertRepository } from '../data/expert.repository.js';
import type { VentureObjectionEntity } from '../data/objection.entity.js';
import { ReviewRepository } from '../data/review.repository.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { RoundRepository } from '../data/round.repository.js';
import { presetOf } from '../domain/rulebook-presets.js';
import type { VentureRulebook } from '../domain/rulebook.js';
import { rulebookHashOf } from '../domain/verify-round.js';
import { venturesCapability } from '../ventures.capability.js';

export { actorOf } from '#testing';

/** What the specs of notices run on. */
export const capabilities = [
  ...[ledgerCapability, identityCapability, proofsCapability],
  ...[paymentsCapability, fundsCapability, venturesCapability],
];

const tinghu = presetOf('TINGHU') as VentureRulebook;

/** 亭湖's rules with three places, two reserves, and a panel of five who review everything. */
export const rulebook: VentureRulebook = {
  ...tinghu,
  panel: { ...tinghu.panel, size: 5, reviews: 5, load: 60 },
  selection: { ...tinghu.selection, places: 3, reserves: 2 },
  notice: { ...tinghu.notice, namesExperts: true },
};

/** A mark for each application, best first: `a` and `c` are of one organisation, `g` does not pass. */
const MARKS = { a: 95, b: 90, c: 85, d: 80, e: 75, f: 70, g: 50 };
export type Letter = keyof typeof MARKS;
export const LETTERS = Object.keys(MARKS) as Letter[];

export const key = (): string => newId<'Key'>();
let documents = 10_000_000;

/** A ranked round, with its applications by letter. */
export interface RankedRound {
  readonly id: string;
  readonly of: (letter: Letter) => string;
  /** Letters of ids, for what a spec expects. */
  readonly letter: (applicationId: string) => Letter;
}

/** A charity with money that runs rounds, and everybody who has a part in their notices. */
export class NoticeHouse {
  private constructor(
    readonly context: TestContext,
    readonly place: { readonly fundId: string; readonly purposeId: string },
    readonly hostId: string,
    readonly region: { readonly id: string; readonly path: string },
    readonly officer: Actor,
    readonly checker: Actor,
  ) {}

  static async build(context: TestContext): Promise<NoticeHouse> {
    const setup = context.get(IdentitySetup);
    const id = newId<'Region'>() as string;
    const [region] = await setup.createRegions([{ id, parentId: null, level: 'DISTRICT', name: '亭湖区' }]);
    const [hostId = ''] = await setup.createOrganisations([
      { kind: 'HOST_CHARITY', name: '亭湖区慈善会', regionId: id },
    ]);
    const person = (name: string): Promise<string> => personIn(context, name, id);
    const atHost = { organisations: [hostId] };
    const rights = ['fund.manage', 'fund.read', 'ventures.manage', 'ventures.read', 'ventures.check'];
    const officer = actorOf(await person('钱主任'), rights, atHost);
    const checker = actorOf(await person('孙会计'), ['ventures.check', 'ventures.read'], atHost);
    const authority = actorOf(await person('李科长'), ['charity.register'], { paths: [region?.path ?? ''] });
    const certificate = { certificate: '慈证-001', validFrom: '2020-01-01', validTo: '2099-12-31' };
    await context.get(RegisterHostCharity).execute(authority, { organisationId: hostId, ...certificate });
    const committee: string[] = [];
    for (const name of ['甲', '乙', '丙', '丁', '戊']) committee.push(await person(`${name}委员`));
    const { id: fundId } = await context.get(CreateCommunityFund).execute(officer, {
      ...{ hostId, regionId: id, kind: 'COMMUNITY', name: '公益创投基金', idempotencyKey: key() },
      ...{ purposes: ['公益创投'], committee, supervisors: [await person('监督员')] },
    });
    const [purpose] = (await context.get(FundQueries).purposesOf([fundId])).get(fundId) ?? [];
    const place = { fundId, purposeId: purpose?.id ?? '' };
    const house = new NoticeHouse(context, place, hostId, { id, path: region?.path ?? '' }, officer, checker);
    await house.documented(checker);
    await house.money(100_000_000);
    return house;
  }

  /** A round that was ranked now. */
  async ranked(rules: VentureRulebook = rulebook): Promise<RankedRound> {
    const round = await this.inReview(rules);
    await this.context
      .get(DrawPanel)
      .execute(this.officer, { roundId: round.id, publicValue: '7', idempotencyKey: key() });
    const letters = new Map(round.applications.map(({ id, title }) => [id, title as Letter]));
    const reviews = this.context.get(ReviewRepository);
    await this.context.get(UnitOfWork).run(async () => {
      for (const { id: reviewId, applicationId } of await reviews.ofRound(round.id)) {
        const mark = MARKS[letters.get(applicationId) ?? 'g'];
        const sheet = { id: newId<'Sheet'>(), reviewId, roundId: round.id, submittedAt: this.context.clock.now() };
        await reviews.addSheet({ ...sheet, marks: rules.panel.criteria.map(() => mark) });
      }
    });
    await this.context.get(RankRound).execute(this.officer, { roundId: round.id, idempotencyKey: key() });
    const ids = new Map([...letters].map(([id, letter]) => [letter, id]));
    return { id: round.id, of: (letter) => ids.get(letter) ?? '', letter: (id) => letters.get(id) ?? 'g' };
  }

  /** A round whose notice was published now. */
  async noticed(rules?: VentureRulebook): Promise<RankedRound> {
    const round = await this.ranked(rules);
    await this.publish(round);
    return round;
  }

  publish({ id: roundId }: { readonly id: string }, actor = this.officer): Promise<VentureRoundEntity> {
    return this.context.get(PublishNotice).execute(actor, { roundId, idempotencyKey: key() });
  }

  confirm(
    { id: roundId }: { readonly id: string },
    applicationIds: readonly string[] | null = null,
    idempotencyKey = key(),
  ): Promise<VentureRoundEntity> {
    return this.context.get(ConfirmAwards).execute(this.officer, { roundId, applicationIds, idempotencyKey });
  }

  file(applicationId: string, actor: Actor): Promise<VentureObjectionEntity> {
    const texts = { statement: '该机构上年度未结项', evidence: '民政公告第 7 号' };
    return this.context.get(FileObjection).execute(actor, { applicationId, ...texts, idempotencyKey: key() });
  }

  admit({ id: objectionId }: VentureObjectionEntity, actor = this.checker): Promise<VentureObjectionEntity> {
    return this.context.get(AdmitObjection).execute(actor, { objectionId, idempotencyKey: key() });
  }

  decide(
    { id: objectionId }: VentureObjectionEntity,
    decision: ObjectionDecision['decision'],
    actor = this.checker,
  ): Promise<VentureObjectionEntity> {
    const step = { objectionId, decision, answer: '经复核', idempotencyKey: key() };
    return this.context.get(DecideObjection).execute(actor, step);
  }

  /** Filed by somebody, and admitted. */
  async objected(applicationId: string): Promise<VentureObjectionEntity> {
    return this.admit(await this.file(applicationId, await this.resident()));
  }

  page({ id }: { readonly id: string }): Promise<NoticePage> {
    return this.context.get(NoticeQueries).page(id);
  }

  /** What the notice says, item by item: letter, kind, and amount, place or reason. */
  async said(round: RankedRound): Promise<string[]> {
    const { items } = await this.page(round);
    return items.map(({ applicationId, kind, amount, place, reason }) => {
      return `${round.letter(applicationId)} ${kind} ${kind === 'AWARD' ? amount : (place ?? reason)}`;
    });
  }

  /** States of applications by letter. */
  async states(round: RankedRound): Promise<Record<string, string>> {
    const rows = await this.context.get(ApplicationRepository).ofRound(round.id);
    return Object.fromEntries(rows.map(({ title, state }) => [title, state]));
  }

  /** Somebody who has shown a document. */
  async resident(name = '周居民'): Promise<Actor> {
    return this.documented(await this.stranger(name));
  }

  /** Somebody who has shown none. */
  async stranger(name = '周居民'): Promise<Actor> {
    return actorOf(await personIn(this.context, name, this.region.id), [], {});
  }

  /** Shows a document. */
  async documented(actor: Actor): Promise<Actor> {
    documents += 1;
    const document = { type: 'PASSPORT', number: `E${documents}` } as const;
    await this.context.get(Identity).setDocument(actor.personId, document, null);
    return actor;
  }

  available(): Promise<number> {
    return this.context.get(FundSpending).available(this.place);
  }

  /** Money in the fund, as if it were donated. */
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

  private async inReview(
    rules: VentureRulebook,
  ): Promise<{ readonly id: string; readonly applications: readonly VentureApplicationEntity[] }> {
    const { context, hostId, region, officer } = this;
    const [id, now] = [newId<'VentureRound'>() as string, context.clock.now()];
    const closeAt = new Date(now.getTime() - 86_400_000);
    const round: VentureRoundEntity = {
      ...{ id, kind: 'VENTURE', title: '亭湖公益创投', hostId, ...this.place, regionId: region.id },
      ...{ regionPath: region.path, rulebook: rules, rulebookHash: rulebookHashOf(rules, roundHashing) },
      ...{ publicValueName: '双色球', publicValue: null, openAt: closeAt, closeAt, state: 'REVIEW', noticeOn: null },
      ...{ reason: null, createdBy: officer.personId, createdAt: now, announcedAt: now, changedAt: now, version: 1 },
    };
    const names = ['甲社', '乙社', '丙社', '丁社', '戊社', '己社'];
    const organisations = await context
      .get(IdentitySetup)
      .createOrganisations(names.map((name) => ({ kind: 'SOCIAL_ORGANISATION', name, regionId: region.id })));
    const [first = ''] = organisations;
    const others = organisations.slice(1);
    const applications = LETTERS.map((letter) =>
      applicationOf(
        letter,
        { roundId: id, organisationId: 'ac'.includes(letter) ? first : (others.shift() ?? '') },
        closeAt,
      ),
    );
    const experts = await Promise.all(
      ['甲', '乙', '丙', '丁', '戊'].map(async (name) => ({
        ...{ id: newId<'RoundExpert'>() as string, roundId: id, expertId: newId<'Expert'>() as string },
        personId: await personIn(context, `${name}专家`, region.id),
        ...{ fields: [], organisationHash: null, conflicts: null, addedAt: closeAt },
      })),
    );
    await context.get(UnitOfWork).run(async () => {
      await context.get(RoundRepository).add(round);
      for (const one of applications) await context.get(ApplicationRepository).add(one);
      await context.get(ExpertRepository).addToRound(experts);
    });
    return { id, applications };
  }
}

const personIn = async (context: TestContext, displayName: string, regionId: string): Promise<string> =>
  (await context.get(Identity).createPerson({ displayName, regionId })).id;

function applicationOf(
  letter: Letter,
  whose: { readonly roundId: string; readonly organisationId: string },
  submittedAt: Date,
): VentureApplicationEntity {
  const person = newId<'Person'>() as string;
  return {
    ...{ id: newId<'VentureApplication'>() as string, ...whose, category: 'GENERAL', title: letter, problem: '独居' },
    ...{ beneficiaries: '老人', activities: '探访', outputs: '一百次', lines: [{ code: 'ALL', amount: 100_000 }] },
    ...{ budget: 100_000, asked: 80_000, own: 20_000, state: 'ELIGIBLE', earlierAwards: 0, raised: 0, special: 0 },
    ...{ reason: null, createdBy: person, createdAt: submittedAt, submittedBy: person, submittedAt },
    changedAt: submittedAt,
  };
}
