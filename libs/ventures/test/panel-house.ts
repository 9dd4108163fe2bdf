import { fundsCapability } from '#funds';
import { Identity, IdentitySetup, identityCapability } from '#identity';
import { newId } from '#kernel';
import { ledgerCapability } from '#ledger';
import { paymentsCapability } from '#payments';
import { UnitOfWork, type Actor } from '#platform';
import type { TestContext } from '#testing';
import { actorOf as actorWith } from '#testing';
import { AddRoundExperts } from '../app/add-round-experts.js';
import { DeclareConflict } from '../app/declare-conflict.js';
import { DrawPanel } from '../app/draw-panel.js';
import { RankRound } from '../app/rank-round.js';
import { RegisterExpert } from '../app/register-expert.js';
import { ReviewQueries, type OwnReview } from '../app/review-queries.js';
import { SubmitScore } from '../app/submit-score.js';
import { ApplicationRepository } from '../data/application.repository.js';
import { ExpertRepository } from '../data/expert.repository.js';
import { RoundRepository } from '../data/round.repository.js';
import type { VentureRulebook } from '../domain/rulebook.js';
import { presetOf } from '../domain/rulebook-presets.js';
import type { RoundState } from '../domain/round.states.js';
import { venturesCapability } from '../ventures.capability.js';

/** What the specs of panels run on. */
export const capabilities = [
  ...[ledgerCapability, identityCapability, paymentsCapability, fundsCapability, venturesCapability],
];

export const PUBLIC_VALUE = '2026-04-02 双色球 01 09 14 22 27 31 + 06';
export const CLOSE_AT = new Date('2026-03-31T09:00:00.000Z');

/** An expert with the entry in the pool. */
export interface PoolMember {
  readonly actor: Actor;
  readonly expertId: string;
}

/** Five seats, three reviews each, two criteria; a vote of residents. */
export const RULES: VentureRulebook = {
  ...(presetOf('TINGHU') as VentureRulebook),
  vote: { choices: 2 },
  panel: {
    ...{ size: 5, strata: [], reviews: 3, load: 10, defence: false },
    criteria: [
      { code: 'NEED', weight: 60, max: 100 },
      { code: 'DESIGN', weight: 40, max: 100 },
    ],
  },
};

/** A charity with a pool of eight experts, a manager, and rounds at any point of their way. */
export class PanelHouse {
  readonly pool: PoolMember[] = [];
  readonly applicants: string[] = [];

  private constructor(
    readonly context: TestContext,
    readonly region: { readonly id: string; readonly path: string },
    readonly hostId: string,
    readonly manager: Actor,
    /** Another officer of the charity, who works for the first applicant, too. */
    readonly conflicted: Actor,
  ) {}

  static async build(context: TestContext): Promise<PanelHouse> {
    const setup = context.get(IdentitySetup);
    const [district = '', street = '', community = ''] = [newId(), newId(), newId()] as string[];
    const [, , region] = await setup.createRegions([
      { id: district, parentId: null, level: 'DISTRICT', name: '亭湖区' },
      { id: street, parentId: district, level: 'STREET', name: '新洋街道' },
      { id: community, parentId: street, level: 'COMMUNITY', name: '新洋社区' },
    ]);
    const [hostId = ''] = await setup.createOrganisations([
      { kind: 'HOST_CHARITY', name: '亭湖区慈善会', regionId: district },
    ]);
    const make = async (name: string): Promise<Actor> => {
      const { id } = await context.get(Identity).createPerson({ displayName: name, regionId: community });
      return actorOf(id, ['ventures.manage', 'ventures.read'], [hostId]);
    };
    const place = { id: community, path: region?.path ?? '' };
    const house = new PanelHouse(context, place, hostId, await make('钱主任'), await make('孙专员'));
    for (let at = 0; at < 4; at += 1) {
      const draft = { kind: 'SOCIAL_ORGANISATION', name: `社会组织${at}`, regionId: community } as const;
      house.applicants.push(...(await setup.createOrganisations([draft])));
    }
    await setup.addMembers(house.applicants[0] ?? '', [house.conflicted.personId]);
    for (let at = 0; at < 8; at += 1) house.pool.push(await house.expert(`专家${at}`));
    return house;
  }

  async person(displayName: string, document: string | null = null): Promise<Actor> {
    const draft = { displayName, regionId: this.region.id };
    const papers = document === null ? null : ({ type: 'PASSPORT', number: document } as const);
    const { id } = await this.context.get(Identity).createPerson({ ...draft, document: papers });
    return actorOf(id, [], []);
  }

  async expert(name: string, more: Partial<Parameters<RegisterExpert['execute']>[1]> = {}): Promise<PoolMember> {
    const actor = await this.person(name);
    const entry = { hostId: this.hostId, personId: actor.personId, fields: ['SOCIAL_WORK'], ties: [], ...more };
    const { id } = await this.context.get(RegisterExpert).execute(this.manager, { ...entry, idempotencyKey: key() });
    return { actor, expertId: id };
  }

  /** A round that takes applications, with all experts of the pool. */
  async openRound(rulebook: VentureRulebook = RULES, members = this.pool): Promise<string> {
    const now = this.context.clock.now();
    const id = newId<'VentureRound'>();
    await this.write(() =>
      this.context.get(RoundRepository).add({
        ...{ id, kind: 'VENTURE', title: '公益创投', hostId: this.hostId, fundId: newId(), purposeId: newId() },
        ...{ regionId: this.region.id, regionPath: this.region.path, rulebook, rulebookHash: '0'.repeat(64) },
        ...{ publicValueName: '双色球', publicValue: null, openAt: now, closeAt: CLOSE_AT, state: 'OPEN' },
        ...{ noticeOn: null, reason: null, createdBy: this.manager.personId, createdAt: now, announcedAt: now },
        ...{ changedAt: now, version: 1 },
      }),
    );
    const expertIds = members.map(({ expertId }) => expertId);
    const step = { roundId: id, expertIds, idempotencyKey: key() };
    await this.context.get(AddRoundExperts).execute(this.manager, step);
    return id;
  }

  /** One application of each applicant that passed the screening; the ids ascend in their order. */
  async applications(roundId: string, category = 'GENERAL'): Promise<string[]> {
    const [now, ids] = [this.context.clock.now(), this.applicants.map(() => newId<'VentureApplication'>()).sort()];
    for (const [at, organisationId] of this.applicants.entries()) {
      await this.write(() =>
        this.context.get(ApplicationRepository).add({
          ...{ id: ids[at] ?? '', roundId, organisationId, category: `${category}${at}`, title: `项目${at}` },
          ...{ problem: '独居', beneficiaries: '老人', activities: '探访', outputs: '百次', lines: [] },
          ...{ budget: 5_000_000, asked: 4_000_000, own: 1_000_000, state: 'ELIGIBLE', earlierAwards: 0 },
          ...{ raised: 0, special: 0, reason: null, createdBy: '', createdAt: now, submittedBy: null },
          ...{ submittedAt: now, changedAt: now },
        }),
      );
    }
    return ids;
  }

  /** A round in review, with its applications; not drawn. */
  async inReview(rulebook = RULES, members = this.pool): Promise<{ roundId: string; applications: string[] }> {
    const roundId = await this.openRound(rulebook, members);
    const applications = await this.applications(roundId);
    await this.state(roundId, 'REVIEW');
    return { roundId, applications };
  }

  async drawn(rulebook = RULES): Promise<{ roundId: string; applications: string[] }> {
    const round = await this.inReview(rulebook);
    await this.draw(round.roundId);
    return round;
  }

  state(roundId: string, state: RoundState): Promise<void> {
    return this.write(() => this.context.get(RoundRepository).change(roundId, { state }));
  }

  draw(roundId: string, actor = this.manager, reviewUntil: Date | null = null) {
    const step = { roundId, publicValue: PUBLIC_VALUE, reviewUntil, idempotencyKey: key() };
    return this.context.get(DrawPanel).execute(actor, step);
  }

  rank(roundId: string, actor = this.manager) {
    return this.context.get(RankRound).execute(actor, { roundId, idempotencyKey: key() });
  }

  score(expert: Actor, reviewId: string, marks: readonly number[] = [80, 70]): Promise<OwnReview> {
    return this.context.get(SubmitScore).execute(expert, { reviewId, marks, idempotencyKey: key() });
  }

  declare(actor: Actor, applicationId: string, expertId: string | null = null) {
    const step = { applicationId, expertId, reason: '曾任顾问', idempotencyKey: key() };
    return this.context.get(DeclareConflict).execute(actor, step);
  }

  /** All reviews of a round, each with its expert. */
  async reviews(roundId: string): Promise<(OwnReview & { readonly expert: Actor })[]> {
    const found: (OwnReview & { expert: Actor })[] = [];
    for (const { actor } of this.pool) {
      const own = await this.context.get(ReviewQueries).page(actor, { roundId }, null, 100);
      found.push(...own.map((review) => ({ ...review, expert: actor })));
    }
    return found;
  }

  /** Sheets on all that waits for one; marks by the number of the application. */
  async scoreAll(roundId: string, applications: readonly string[]): Promise<void> {
    for (const { id, expert, applicationId, state } of await this.reviews(roundId)) {
      const at = applications.indexOf(applicationId);
      if (state === 'ASSIGNED') await this.score(expert, id, [90 - at, 80 - at]);
    }
  }

  roundExperts(roundId: string) {
    return this.context.get(ExpertRepository).ofRound(roundId);
  }

  write<T>(work: () => Promise<T>): Promise<T> {
    return this.context.get(UnitOfWork).run(work);
  }
}

export const key = (): string => newId<'Key'>();

/** An actor with permissions in organisations. */
export const actorOf = (personId: string, permissions: readonly string[], organisations: readonly string[]): Actor =>
  actorWith(personId, permissions, { organisations });
