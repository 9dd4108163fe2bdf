import { Database, UnitOfWork, type Actor } from '#platform';
import { describeOnEachEngine } from '#testing';
import { AppealIneligibility } from '../app/appeal-ineligibility.js';
import { ApplicationQueries } from '../app/application-queries.js';
import { CancelRound } from '../app/cancel-round.js';
import { DecideAppeal } from '../app/decide-appeal.js';
import { EditApplication } from '../app/edit-application.js';
import { EditVentureRound } from '../app/edit-venture-round.js';
import { ReturnApplication } from '../app/return-application.js';
import { RoundQueries } from '../app/round-queries.js';
import { VentureTasks } from '../app/venture-tasks.js';
import { WithdrawApplication } from '../app/withdraw-application.js';
import type { ApplicationContents } from '../app/draft-application.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { RoundPhases } from '../app/round-phases.js';
import { roundHashing } from '../app/round-hashing.js';
import { presetOf } from '../domain/rulebook-presets.js';
import type { VentureRulebook } from '../domain/rulebook.js';
import { actorOf, capabilities, key, VentureHouse } from './venture-house.js';

/** Whoever applies in a category is in conflict with all of it, so a second one is needed for what he may see. */
const withCategory = (rules: VentureRulebook, code: string): VentureRulebook => ({
  ...rules,
  money: { ...rules.money, categories: [...rules.money.categories, { code, budget: null, cap: null }] },
});

describeOnEachEngine('a round until its reviews', capabilities, (context) => {
  let house: VentureHouse;
  let applicant: Actor & { readonly organisationId: string };
  beforeAll(async () => {
    house = await VentureHouse.build(context());
    applicant = await house.applicant();
  });
  beforeEach(() => context().clock.set('2026-03-02T02:00:00.000Z'));
  const refusal = (code: string, params?: object) => expect.objectContaining(params ? { code, params } : { code });
  const edit = (roundId: string, change: { rulebook?: string; closeAt?: Date }): Promise<VentureRoundEntity> =>
    context()
      .get(EditVentureRound)
      .execute(house.officer, { roundId, idempotencyKey: key(), ...change });
  const atClose = (round: VentureRoundEntity, ms: number): void =>
    context().clock.set(new Date(round.closeAt.getTime() + ms));

  it('begins with the rules of a city, changes while it is a draft, and is pinned by its announcement', async () => {
    const draft = await house.draft({ preset: 'FUTIAN' });
    expect(draft).toMatchObject({ state: 'DRAFT', kind: 'VENTURE', rulebook: presetOf('FUTIAN'), rulebookHash: null });
    const rules = { ...(draft.rulebook as VentureRulebook), banYears: 5 };
    expect((await edit(draft.id, { rulebook: JSON.stringify(rules) })).rulebook).toEqual(rules);
    const announced = await house.announce(draft.id);
    const rulebookHash = roundHashing.sha256(roundHashing.canonical(rules));
    expect(announced).toMatchObject({ state: 'ANNOUNCED', rulebookHash, version: 3 });
    await expect(edit(draft.id, { closeAt: house.at(90) })).rejects.toEqual(refusal('RULEBOOK_PINNED'));
    const sql = "UPDATE ventures_round SET rulebook = '{}' WHERE id = ?";
    const byHand = (): Promise<number> => context().get(Database).change(sql, [draft.id]);
    await expect(context().get(UnitOfWork).run(byHand)).rejects.toThrow(/pinned/);
  });

  it('edited by many while it is announced stays what its hash says', async () => {
    const { id, rulebook } = await house.draft();
    const versions = [1, 2, 3, 4, 5, 6].map((banYears) =>
      JSON.stringify({ ...(rulebook as VentureRulebook), banYears }),
    );
    const edits = versions.map((text) => edit(id, { rulebook: text }));
    const answers = await Promise.allSettled([...edits.slice(0, 3), house.announce(id), ...edits.slice(3)]);
    const codes = answers.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { code: string }).code] : []));
    expect(codes.every((code) => code === 'RULEBOOK_PINNED')).toBe(true);
    const pinned = await house.now(id);
    expect(pinned.rulebookHash).toBe(roundHashing.sha256(roundHashing.canonical(pinned.rulebook)));
    await expect(edit(id, { rulebook: versions[0] ?? '' })).rejects.toEqual(refusal('RULEBOOK_PINNED'));
  });

  test.each([
    ['is not JSON', '{', 'rulebook'],
    ['has a part more', JSON.stringify({ ...presetOf('TINGHU'), more: 1 }), 'rulebook'],
    ['lacks the form of a number', JSON.stringify({ ...presetOf('TINGHU'), banYears: 1.5 }), 'banYears'],
    ['is of another kind', JSON.stringify(presetOf('MICRO_PROJECTS')), 'kind'],
    ['is too long', JSON.stringify({ ...presetOf('TINGHU'), name: 'x'.repeat(40_000) }), 'rulebook'],
  ])('takes no rulebook that %s', async (_, rulebook, field) => {
    const { id } = await house.draft();
    const reason = 'does not have the form of rules';
    await expect(edit(id, { rulebook })).rejects.toEqual(refusal('RULEBOOK_NOT_SOUND', { field, reason }));
  });

  it('is announced with sound rules and dates only, and where the days of its notice can be counted', async () => {
    const { id } = await house.draft();
    const weights = { ...(presetOf('TINGHU') as VentureRulebook), tranches: [] };
    await edit(id, { rulebook: JSON.stringify(weights) });
    const sum = { field: 'tranches', reason: 'must have percentages that sum to 100' };
    await expect(house.announce(id)).rejects.toEqual(refusal('RULEBOOK_NOT_SOUND', sum));
    const short = await house.draft({ closeAt: house.at(30) });
    await expect(house.announce(short.id)).rejects.toEqual(
      refusal('ROUND_DATES_NOT_SOUND', {
        field: 'closeAt',
        reason: 'must leave the days that the rulebook promises',
      }),
    );
    const late = await house.draft({ closeAt: new Date('2026-12-29T10:00:00.000Z') });
    await expect(house.announce(late.id)).rejects.toEqual(refusal('CALENDAR_YEAR_UNKNOWN', { year: 2027 }));
    expect((await house.now(late.id)).state).toBe('DRAFT');
  });

  it('is drafted for the own charity, with a purpose of the own fund', async () => {
    const { hostId, officer } = house;
    const stranger = { organisations: ['00000000-0000-7000-8000-000000000000'] };
    const other = actorOf(officer.personId, ['ventures.manage'], stranger);
    const foreign = (change: object): Promise<unknown> => house.draft(change);
    await expect(foreign({ purposeId: key() })).rejects.toEqual(refusal('NOT_FOUND'));
    await expect(foreign({ fundId: key() })).rejects.toEqual(refusal('NOT_FOUND'));
    await expect(foreign({ hostId: key() })).rejects.toEqual(refusal('NOT_FOUND'));
    const { id } = await house.draft();
    const queries = context().get(RoundQueries);
    await expect(queries.one(other, id)).rejects.toEqual(refusal('NOT_FOUND'));
    await expect(queries.one(undefined, id)).rejects.toEqual(refusal('NOT_FOUND'));
    expect((await queries.one(officer, id)).hostId).toBe(hostId);
    await house.announce(id);
    expect((await queries.one(undefined, id)).state).toBe('ANNOUNCED');
    const seen = await queries.page(undefined, { regionId: house.regions.district }, null, 10);
    expect(seen.map((round) => round.id)).toContain(id);
    expect(seen.every(({ announcedAt }) => announcedAt !== null)).toBe(true);
    expect(await queries.page(undefined, { regionId: house.regions.other }, null, 10)).toEqual([]);
  });

  it('opens and closes by the clock; a millisecond after the close nothing is taken, whether a timer fired or not', async () => {
    const round = await house.announced();
    const [early, exact, late] = [
      await house.drafted(applicant, round.id),
      await house.drafted(applicant, round.id),
      await house.drafted(applicant, round.id),
    ];
    await expect(house.submit(applicant, early.id)).rejects.toEqual(refusal('ROUND_NOT_OPEN'));
    context().clock.set(round.openAt);
    expect((await house.submit(applicant, early.id)).submittedAt).toEqual(round.openAt);
    atClose(round, 0);
    const repeated = key();
    const answer = await house.submit(applicant, exact.id, repeated);
    expect(answer).toMatchObject({ state: 'SUBMITTED', submittedAt: round.closeAt });
    atClose(round, 1);
    expect((await house.now(round.id)).state).toBe('OPEN');
    const closed = refusal('ROUND_CLOSED', { closeAt: round.closeAt.toISOString() });
    await expect(house.submit(applicant, late.id)).rejects.toEqual(closed);
    expect(await house.submit(applicant, exact.id, repeated)).toEqual(answer);
    await context().settle();
    expect((await house.now(round.id)).state).toBe('CLOSED');
    await expect(house.submit(applicant, late.id)).rejects.toEqual(closed);
    await expect(house.drafted(applicant, round.id)).rejects.toEqual(closed);
    expect((await house.application(late.id)).state).toBe('DRAFT');
  });

  it('decides what is in flight at the close under one lock: in before it or refused, and counted as it was decided', async () => {
    const round = await house.open();
    const drafts = await Promise.all([...Array(12)].map(() => house.drafted(applicant, round.id)));
    atClose(round, 0);
    const close = (): Promise<void> =>
      context()
        .get(UnitOfWork)
        .run(() => context().get(RoundPhases).close(round.id));
    const trials: Promise<string>[] = [];
    for (const [at, { id }] of drafts.entries()) {
      if (at === 6) {
        atClose(round, 1);
        trials.push(close().then(() => 'CLOSE'));
      }
      trials.push(
        house.submit(applicant, id).then(
          ({ state }) => state,
          ({ code }: { code: string }) => code,
        ),
      );
    }
    const outcomes = (await Promise.all(trials)).filter((one) => one !== 'CLOSE');
    const states = await Promise.all(drafts.map(async ({ id }) => (await house.application(id)).state));
    expect(states).toEqual(outcomes.map((one) => (one === 'SUBMITTED' ? 'SUBMITTED' : 'DRAFT')));
    expect(outcomes.slice(6)).toEqual(Array(6).fill('ROUND_CLOSED'));
    expect((await house.now(round.id)).state).toBe('CLOSED');
    const rows = await Promise.all(drafts.map(({ id }) => house.application(id)));
    expect(rows.every(({ submittedAt }) => submittedAt === null || submittedAt <= round.closeAt)).toBe(true);
  });

  test.each<[string, Partial<ApplicationContents>, string]>([
    ['lines that do not sum', { lines: [{ code: 'STAFF', amount: 4_999_999 }] }, 'total'],
    ['own funds below the share', { own: 999_999, asked: 4_000_000 }, 'own'],
    ['more asked for than is granted', { asked: 4_000_001 }, 'asked'],
    ['no lines', { lines: [] }, 'lines'],
    ['a category that is not there', { category: 'ART' }, 'category'],
  ])('takes no application with %s', async (_, change, field) => {
    const round = await house.open();
    const { id } = await house.drafted(applicant, round.id, change);
    await expect(house.submit(applicant, id)).rejects.toMatchObject({ code: 'BUDGET_NOT_SOUND', params: { field } });
    expect((await house.application(id)).state).toBe('DRAFT');
  });

  it('takes nothing of an organisation that is barred, until the day after the last', async () => {
    const breaker = await house.applicant('失信服务社');
    const round = await house.open();
    const { id } = await house.drafted(breaker, round.id);
    await house.bar(breaker.organisationId, '2026-03-05');
    await expect(house.submit(breaker, id)).rejects.toEqual(refusal('APPLICANT_BARRED', { until: '2026-03-05' }));
    context().clock.set('2026-03-05T15:59:59.999Z');
    await expect(house.submit(breaker, id)).rejects.toEqual(refusal('APPLICANT_BARRED', { until: '2026-03-05' }));
    context().clock.set('2026-03-05T16:00:00.000Z');
    expect((await house.submit(breaker, id)).state).toBe('SUBMITTED');
  });

  it('returns an application for completion, which changes only while it is with its organisation', async () => {
    const round = await house.open();
    const { id } = await house.submitted(applicant, round.id);
    const change = { applicationId: id, title: '银龄学堂', idempotencyKey: key() };
    await expect(context().get(EditApplication).execute(applicant, change)).rejects.toEqual(
      refusal('STATE_NOT_ALLOWED'),
    );
    const step = { applicationId: id, reason: '请补充登记证书', idempotencyKey: key() };
    const returned = await context().get(ReturnApplication).execute(house.officer, step);
    expect(returned).toMatchObject({ state: 'RETURNED', reason: step.reason });
    const due = await context().get(VentureTasks).of(applicant);
    expect(due).toContainEqual({
      ...{ kind: 'COMPLETE_APPLICATION', role: 'APPLICANT', roundId: round.id, applicationId: id },
      dueAt: round.closeAt,
    });
    await context()
      .get(EditApplication)
      .execute(applicant, { ...change, idempotencyKey: key() });
    expect(await house.submit(applicant, id)).toMatchObject({ state: 'SUBMITTED', title: '银龄学堂', reason: null });
    const again = { ...step, idempotencyKey: key() };
    atClose(round, 1);
    await expect(context().get(ReturnApplication).execute(house.officer, again)).rejects.toEqual(
      refusal('ROUND_CLOSED'),
    );
    const sql = 'UPDATE ventures_application SET asked = 1 WHERE id = ?';
    const byHand = (): Promise<number> => context().get(Database).change(sql, [id]);
    await expect(context().get(UnitOfWork).run(byHand)).rejects.toThrow(/handed in/);
  });

  it('screens step by step, each by another person; refuses with a reason, and hears an appeal once', async () => {
    const round = await house.open({ preset: 'FUTIAN' });
    const others = [await house.applicant('一家社工中心'), await house.applicant('二家社工中心')];
    const money = { asked: 3_000_000, own: 2_000_000 };
    const [sound, unsound, late, withdrawn] = [
      await house.submitted(applicant, round.id, money),
      await house.submitted(others[0]!, round.id, money),
      await house.submitted(others[1]!, round.id, money),
      await house.submitted(others[1]!, round.id, money),
    ];
    const back = { applicationId: late.id, reason: '缺章程', idempotencyKey: key() };
    await context().get(ReturnApplication).execute(house.officer, back);
    const step = { applicationId: withdrawn.id, idempotencyKey: key() };
    expect((await context().get(WithdrawApplication).execute(others[1]!, step)).state).toBe('WITHDRAWN');
    await house.screening(round);
    expect(await house.application(late.id)).toMatchObject({ state: 'INELIGIBLE', reason: '截止前未完成补正' });

    const finance = { step: 'FINANCE' as const };
    await expect(house.screen(sound.id, finance, house.accountant)).rejects.toEqual(
      refusal('SCREENING_STEP_NOT_DUE', { step: 'DOCUMENTS' }),
    );
    expect((await house.screen(sound.id)).state).toBe('SUBMITTED');
    await expect(house.screen(sound.id, finance)).rejects.toEqual(refusal('SCREENING_NEEDS_ANOTHER_PERSON'));
    expect((await house.screen(sound.id, finance, house.accountant)).state).toBe('ELIGIBLE');
    await expect(house.screen(unsound.id, { passed: false })).rejects.toEqual(refusal('BAD_USER_INPUT'));
    await expect(house.startReview(round.id)).rejects.toEqual(refusal('SCREENING_NOT_DONE', { count: 1 }));
    const refused = await house.screen(unsound.id, { passed: false, reason: '登记证书过期' });
    expect(refused).toMatchObject({ state: 'INELIGIBLE', reason: '登记证书过期' });

    const appeal = { applicationId: unsound.id, grounds: '证书已换发', idempotencyKey: key() };
    await context().get(AppealIneligibility).execute(others[0]!, appeal);
    const second = { ...appeal, idempotencyKey: key() };
    await expect(context().get(AppealIneligibility).execute(others[0]!, second)).rejects.toEqual(refusal('CONFLICT'));
    await expect(house.startReview(round.id)).rejects.toEqual(refusal('SCREENING_NOT_DONE', { count: 1 }));
    const tasks = await context().get(VentureTasks).of(house.accountant);
    expect(tasks.map(({ kind, applicationId }) => [kind, applicationId])).toContainEqual(['DECIDE_APPEAL', unsound.id]);
    const decision = { applicationId: unsound.id, outcome: 'UPHELD', answer: '属实', idempotencyKey: key() } as const;
    await expect(context().get(DecideAppeal).execute(house.officer, decision)).rejects.toEqual(
      refusal('SCREENING_NEEDS_ANOTHER_PERSON'),
    );
    expect((await context().get(DecideAppeal).execute(house.accountant, decision)).state).toBe('SUBMITTED');
    await expect(house.startReview(round.id)).rejects.toEqual(refusal('SCREENING_NOT_DONE', { count: 1 }));
    await expect(house.screen(unsound.id, finance)).rejects.toEqual(refusal('SCREENING_NEEDS_ANOTHER_PERSON'));
    expect((await house.screen(unsound.id, finance, house.accountant)).state).toBe('ELIGIBLE');

    const grounds = { applicationId: late.id, grounds: '补正当日已寄出', idempotencyKey: key() };
    await context().get(AppealIneligibility).execute(others[1]!, grounds);
    const granted = { ...decision, applicationId: late.id, idempotencyKey: key() };
    expect((await context().get(DecideAppeal).execute(house.accountant, granted)).state).toBe('SUBMITTED');
    const failed = { passed: false, reason: '章程未核准' };
    expect((await house.screen(late.id, failed)).state).toBe('INELIGIBLE');
    expect((await house.startReview(round.id)).state).toBe('REVIEW');
    const leaving = { applicationId: sound.id, idempotencyKey: key() };
    await expect(context().get(WithdrawApplication).execute(applicant, leaving)).rejects.toEqual(
      refusal('APPLICATION_IN_REVIEW'),
    );
  });

  it('shows applications to their organisation and the staff, and to nobody who is in conflict with them', async () => {
    const round = await house.open({}, (rules) => withCategory(rules as VentureRulebook, 'ART'));
    const draft = await house.drafted(applicant, round.id);
    const { id } = await house.submitted(applicant, round.id);
    const other = await house.applicant('别的机构');
    const own = await house.submitted(other, round.id, { category: 'ART' });
    const queries = context().get(ApplicationQueries);
    const list = (actor: Actor): Promise<string[]> =>
      queries.ofRound(actor, { roundId: round.id }, null, 100).then((rows) => rows.map((row) => row.id));
    expect(await list(house.officer)).toEqual([own.id, id]);
    expect(await list(house.authority)).toEqual([own.id, id]);
    expect((await queries.ofOwn(applicant, null, 2)).map((row) => row.id)).toEqual([id, draft.id]);
    await expect(queries.one(house.officer, draft.id)).rejects.toEqual(refusal('NOT_FOUND'));
    await expect(queries.one(other, id)).rejects.toEqual(refusal('NOT_FOUND'));
    await expect(list(applicant)).rejects.toEqual(refusal('NOT_FOUND'));
    const atHost = { organisations: [house.hostId] };
    const conflicted = actorOf(applicant.personId, ['ventures.read', 'ventures.manage'], atHost);
    expect(await list(conflicted)).toEqual([own.id]);
    await expect(queries.one(conflicted, id)).rejects.toEqual(refusal('NOT_FOUND'));
    const step = { applicationId: id, reason: '退回', idempotencyKey: key() };
    await expect(context().get(ReturnApplication).execute(conflicted, step)).rejects.toEqual(refusal('NOT_FOUND'));
  });

  it('counts what its applicants were awarded before, at the close', async () => {
    const winner = await house.applicant('常胜机构');
    const first = await house.open();
    const won = await house.submitted(winner, first.id);
    const sql = "UPDATE ventures_application SET state = 'CLOSED' WHERE id = ?";
    await context()
      .get(UnitOfWork)
      .run(() => context().get(Database).change(sql, [won.id]));
    const round = await house.open();
    const [again, fresh] = [await house.submitted(winner, round.id), await house.submitted(applicant, round.id)];
    await house.screening(round);
    expect((await house.application(again.id)).earlierAwards).toBe(1);
    expect((await house.application(fresh.id)).earlierAwards).toBe(0);
  });

  it('counts no award of a round that was called off', async () => {
    const winner = await house.applicant('空欢喜机构');
    const first = await house.open();
    const won = await house.submitted(winner, first.id);
    await context()
      .get(UnitOfWork)
      .run(async () => {
        await context()
          .get(Database)
          .change("UPDATE ventures_application SET state = 'AWARDED' WHERE id = ?", [won.id]);
        await context().get(Database).change("UPDATE ventures_round SET state = 'CONFIRMED' WHERE id = ?", [first.id]);
      });
    const due = async (actor: Actor): Promise<unknown[]> =>
      (await context().get(VentureTasks).of(actor)).filter(({ applicationId }) => applicationId === won.id);
    expect(await due(house.officer)).toMatchObject([{ kind: 'SIGN_AGREEMENT' }]);
    const step = { roundId: first.id, reason: '资金未到位', idempotencyKey: key() };
    await context().get(CancelRound).execute(house.officer, step);
    expect(await due(house.officer)).toEqual([]);
    const round = await house.open();
    const again = await house.submitted(winner, round.id);
    await house.screening(round);
    expect((await house.application(again.id)).earlierAwards).toBe(0);
  });

  it('is called off with a reason, and does not open any more', async () => {
    const { id: roundId, openAt } = await house.announced();
    const step = { roundId, reason: '资金未到位', idempotencyKey: key() };
    expect(await context().get(CancelRound).execute(house.officer, step)).toMatchObject({ state: 'CANCELLED' });
    context().clock.set(openAt);
    await context().settle();
    expect(await house.now(roundId)).toMatchObject({ state: 'CANCELLED', reason: '资金未到位' });
  });
});
