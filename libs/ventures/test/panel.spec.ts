import { IdentitySetup } from '#identity';
import { addYears, businessDate, newId, type LocalDate } from '#kernel';
import { Database } from '#platform';
import { describeOnEachEngine } from '#testing';
import { AddRoundExperts } from '../app/add-round-experts.js';
import { CastBallot } from '../app/cast-ballot.js';
import { PanelQueries } from '../app/panel-queries.js';
import { RankingQueries } from '../app/ranking-queries.js';
import { Recusals } from '../app/recusals.js';
import { roundHashing } from '../app/round-hashing.js';
import { RoundFacts } from '../app/round-facts.js';
import { VentureTasks } from '../app/venture-tasks.js';
import { ApplicationRepository } from '../data/application.repository.js';
import { ReviewRepository } from '../data/review.repository.js';
import { lotsOf, recomputePanel } from '../domain/recompute-panel.js';
import { actorOf, capabilities, CLOSE_AT, key, PanelHouse, RULES } from './panel-house.js';

const refusal = (code: string) => ({ code });

describeOnEachEngine('the panel of a round', capabilities, (context) => {
  let house: PanelHouse;
  beforeAll(async () => {
    house = await PanelHouse.build(context());
  });
  const recomputed = async (roundId: string) => {
    const given = await context().get(RoundFacts).given(roundId);
    const { seed, lotOf } = lotsOf(given, roundHashing.sha256);
    return recomputePanel(given, seed, lotOf);
  };
  /** Who reviews what by now, as it is kept. */
  const kept = async (roundId: string) => {
    const reviews = (await house.reviews(roundId)).filter(({ state }) => state !== 'RECUSED');
    const experts = new Map((await house.roundExperts(roundId)).map(({ id, personId }) => [personId, id]));
    const ids = [...new Set(reviews.map(({ applicationId }) => applicationId))].sort();
    return ids.map((applicationId) => ({
      applicationId,
      expertIds: reviews
        .filter((one) => one.applicationId === applicationId)
        .map(({ expert }) => experts.get(expert.personId) ?? '')
        .sort(),
    }));
  };

  it('takes experts before the close only, and only of its charity', async () => {
    const roundId = await house.openRound();
    const add = (expertIds: string[]) =>
      context().get(AddRoundExperts).execute(house.manager, { roundId, expertIds, idempotencyKey: key() });
    await expect(add([newId()])).rejects.toMatchObject(refusal('NOT_FOUND'));
    await add([house.pool[0]?.expertId ?? '']);
    expect(await house.roundExperts(roundId)).toHaveLength(8);
    const before = context().clock.now();
    context().clock.set(new Date(CLOSE_AT.getTime() + 1));
    await expect(add([house.pool[0]?.expertId ?? ''])).rejects.toMatchObject(refusal('EXPERTS_FIXED'));
    context().clock.set(before);
  });

  it('is drawn once from the seed, with every application fully reviewed and no conflict, and can be drawn again', async () => {
    const tied = house.pool[1];
    const today = businessDate(context().clock.now());
    const member = (at: number, until: LocalDate, kind: 'BOARD' | 'KIN') => {
      const ties = [{ kind, organisationId: house.applicants[at] ?? '', until }];
      return house.expert(`关联专家${at}`, { ties });
    };
    const board = await member(1, addYears(today, -2), 'BOARD');
    const lapsed = await member(1, addYears(today, -4), 'BOARD');
    const kin = await member(2, addYears(today, -9), 'KIN');
    const office = await house.expert('任职专家');
    const role = { role: 'ORGANISATION_ADMIN', scope: 'ORGANISATION', scopeId: house.applicants[0] ?? '' } as const;
    await context()
      .get(IdentitySetup)
      .grantRoles([{ personId: office.actor.personId, ...role }]);
    const members = [...house.pool.slice(0, 4), board, lapsed, kin, office];
    const { roundId, applications } = await house.inReview(RULES, members);
    await house.declare(tied?.actor ?? house.manager, applications[3] ?? '');
    const [one, two] = await Promise.allSettled([house.draw(roundId), house.draw(roundId)]);
    expect([one.status, two.status].sort()).toEqual(['fulfilled', 'rejected']);
    const lost = one.status === 'rejected' ? one : two;
    expect(lost).toMatchObject({ reason: refusal('PANEL_DRAWN') });
    const conflicts = new Map((await house.roundExperts(roundId)).map((row) => [row.personId, row.conflicts]));
    const of = (one: { actor: { personId: string } } | undefined) => conflicts.get(one?.actor.personId ?? '');
    expect([of(tied), of(board), of(lapsed), of(kin), of(office)]).toEqual([
      [applications[3]],
      [applications[1]],
      [],
      [applications[2]],
      [applications[0]],
    ]);
    expect([of(house.pool[2]), of(house.pool[3])]).toEqual([[], []]);
    const results = await recomputed(roundId);
    const panel = await context().get(ReviewRepository).panel(roundId);
    expect(panel).toMatchObject({ seed: results.seed, members: results.panel });
    expect(results.panel).toHaveLength(5);
    const people = new Map((await house.roundExperts(roundId)).map(({ id, conflicts: own }) => [id, own]));
    const rows = await context().get(ReviewRepository).ofRound(roundId);
    expect(rows).toHaveLength(applications.length * 3);
    expect(rows.filter(({ expertId, applicationId }) => people.get(expertId)?.includes(applicationId))).toEqual([]);
  });

  it('is not drawn early, nor by whoever is in conflict with an application', async () => {
    const { roundId } = await house.inReview();
    await expect(house.draw(roundId, house.conflicted)).rejects.toMatchObject(refusal('RECUSED'));
    await house.state(roundId, 'SCREENING');
    await expect(house.draw(roundId)).rejects.toMatchObject(refusal('STATE_NOT_ALLOWED'));
  });

  it('says which applications lack whom where there is none, and drops no rule', async () => {
    const { roundId, applications } = await house.inReview(RULES, house.pool.slice(0, 5));
    const experts = await house.roundExperts(roundId);
    for (const { actor } of house.pool.slice(0, 3)) await house.declare(actor, applications[2] ?? '');
    const failed: { code?: string; params?: object } = await house.draw(roundId).then(
      () => ({}),
      (error: unknown) => error as object,
    );
    expect(failed).toMatchObject({ code: 'PANEL_NOT_FEASIBLE', params: { applications: 1, emptySeats: '' } });
    const text = JSON.stringify(failed.params);
    expect(text).toContain(`${applications[2]} lacks 1 (conflict: `);
    for (const { actor } of house.pool.slice(0, 3)) {
      expect(text).toContain(experts.find(({ personId }) => personId === actor.personId)?.id);
    }
    expect(await context().get(ReviewRepository).panel(roundId)).toBeUndefined();
    const small = await house.inReview(RULES, house.pool.slice(0, 4));
    await expect(house.draw(small.roundId)).rejects.toMatchObject({
      ...{ code: 'PANEL_NOT_FEASIBLE', params: { emptySeats: '*' } },
    });
  });

  it('takes a sheet within the maxima, once, from who reviews the application, while it is reviewed', async () => {
    const { roundId } = await house.drawn();
    const [review, other] = await house.reviews(roundId);
    const { id, expert } = review!;
    for (const marks of [[101, 50], [50, -1], [50], [50, 50, 50], []]) {
      await expect(house.score(expert, id, marks)).rejects.toMatchObject(refusal('SCORE_OUT_OF_RANGE'));
    }
    const stranger = house.pool.find(({ actor }) => actor.personId !== expert.personId)?.actor ?? house.manager;
    for (const who of [stranger, house.manager]) {
      await expect(house.score(who, id)).rejects.toMatchObject(refusal('NOT_FOUND'));
    }
    const race = await Promise.allSettled([house.score(expert, id, [100, 0]), house.score(expert, id, [0, 100])]);
    expect(race.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(house.score(expert, id)).rejects.toMatchObject(refusal('SCORE_TWICE'));
    const [won] = race.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const mine = (await house.reviews(roundId)).find((one) => one.id === id);
    expect(mine).toMatchObject({ state: 'SUBMITTED', marks: won?.marks });
    await house.state(roundId, 'RANKED');
    await expect(house.score(other!.expert, other!.id)).rejects.toMatchObject(refusal('STATE_NOT_ALLOWED'));
  });

  it('voids the sheet of who is recused, lets the substitute of the lot come in, and takes no further sheet', async () => {
    const { roundId } = await house.drawn();
    const [review] = await house.reviews(roundId);
    const { id, expert, applicationId } = review!;
    const [declared] = await Promise.allSettled([house.declare(expert, applicationId), house.score(expert, id)]);
    expect(declared.status).toBe('fulfilled');
    await expect(house.score(expert, id)).rejects.toMatchObject(refusal('RECUSED'));
    const mine = (await house.reviews(roundId)).find((one) => one.id === id);
    expect(mine).toMatchObject({ state: 'RECUSED', marks: null });
    const results = await recomputed(roundId);
    expect(results.substitutes).toHaveLength(1);
    expect(await kept(roundId)).toEqual(results.reviews);
    const [recusal] = await context().get(ReviewRepository).recusals(roundId);
    expect(recusal).toMatchObject({ number: 1, substituteId: results.substitutes[0]?.substituteId });
    await house.declare(expert, applicationId);
    expect(await context().get(ReviewRepository).recusals(roundId)).toHaveLength(1);
  });

  it('passes over a substitute who is in conflict by now', async () => {
    const { roundId } = await house.drawn();
    const [review] = await house.reviews(roundId);
    const { applicationId, expert } = review!;
    const reviewing = (await house.reviews(roundId)).filter((one) => one.applicationId === applicationId);
    const members = (await context().get(ReviewRepository).panel(roundId))?.members ?? [];
    const busy = new Set(reviewing.map((one) => one.expert.personId));
    const free = (await house.roundExperts(roundId)).filter(
      (one) => members.includes(one.id) && !busy.has(one.personId),
    );
    expect(free).toHaveLength(2);
    for (const { id } of free) await house.declare(house.manager, applicationId, id);
    await house.declare(expert, applicationId);
    const results = await recomputed(roundId);
    expect(results.substitutes.map(({ substituteId }) => substituteId).at(-1)).toBeNull();
    expect(results.substitutes).toHaveLength(3);
    expect(await kept(roundId)).toEqual(results.reviews);
  });

  it('lets a manager have an expert recused for the applicant, but not where he keeps away himself', async () => {
    const { roundId, applications } = await house.drawn();
    const [expert] = await house.roundExperts(roundId);
    const own = house.declare(house.conflicted, applications[0] ?? '', expert?.id);
    await expect(own).rejects.toMatchObject(refusal('NOT_FOUND'));
    const stranger = await house.person('路人');
    await expect(house.declare(stranger, applications[0] ?? '')).rejects.toMatchObject(refusal('NOT_FOUND'));
    expect(await house.declare(house.manager, applications[1] ?? '', expert?.id)).toMatchObject({ kind: 'REQUESTED' });
    const conflicts = await context()
      .get(Recusals)
      .conflictedWith(expert?.personId ?? '', applications);
    expect([...conflicts]).toEqual([applications[1]]);
    const list = await context().get(PanelQueries).toDeclare(house.conflicted, roundId);
    expect(list.map(({ id }) => id)).toEqual(applications.slice(1));
  });

  it('opens all sheets at once, ranks as the rules do, and is sealed before', async () => {
    const { roundId, applications } = await house.drawn();
    const ranking = (actor?: typeof house.manager) => context().get(RankingQueries).ofRound(actor, roundId);
    await expect(house.rank(roundId)).rejects.toMatchObject(refusal('SHEETS_MISSING'));
    await house.scoreAll(roundId, applications);
    await expect(ranking(house.manager)).rejects.toMatchObject(refusal('RANKING_SEALED'));
    await expect(house.rank(roundId, house.conflicted)).rejects.toMatchObject(refusal('RECUSED'));
    const race = await Promise.allSettled([house.rank(roundId), house.rank(roundId)]);
    expect(race.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const shown = await ranking(house.manager);
    expect(shown.map(({ applicationId, rank, total }) => [applicationId, rank, total])).toEqual(
      applications.map((id, at) => [id, at + 1, `${86 - at}.00`]),
    );
    for (const who of [undefined, house.pool[0]?.actor]) {
      await expect(ranking(who)).rejects.toMatchObject(refusal('RANKING_SEALED'));
    }
    await expect(ranking(house.conflicted)).rejects.toMatchObject(refusal('RECUSED'));
    const rows = await context().get(ApplicationRepository).ofRound(roundId);
    expect(rows.map(({ state }) => state)).toEqual(['SCORED', 'SCORED', 'SCORED', 'SCORED']);
    await house.state(roundId, 'NOTICE');
    expect(await ranking()).toEqual(shown);
  });

  it('is ranked without the sheets that are missing once their time is over; a withdrawn application has no score', async () => {
    const { roundId, applications } = await house.inReview({ ...RULES, panel: { ...RULES.panel, reviews: 5 } });
    const until = new Date(context().clock.now().getTime() + 3_600_000);
    await house.draw(roundId, house.manager, until);
    const later = new Date(CLOSE_AT.getTime() + 1);
    const [gone, unscored] = [applications[3], applications[1]];
    for (const { id, expert, applicationId } of await house.reviews(roundId)) {
      if (applicationId !== unscored) await house.score(expert, id);
    }
    await house.write(() =>
      context()
        .get(ApplicationRepository)
        .change(gone ?? '', { state: 'WITHDRAWN', changedAt: later }),
    );
    await expect(house.rank(roundId)).rejects.toMatchObject(refusal('SHEETS_MISSING'));
    context().clock.advance({ hours: 1, ms: 1 });
    await house.rank(roundId);
    const shown = await context().get(RankingQueries).ofRound(house.manager, roundId);
    expect(shown.map(({ applicationId, rank, sheets }) => [applicationId, rank, sheets])).toEqual([
      [expect.any(String), 1, 5],
      [expect.any(String), 2, 5],
      [unscored, null, 0],
      [gone, null, 0],
    ]);
    expect(shown[1]?.decidedBy).toBe('LOT');
    const given = await context().get(RoundFacts).given(roundId);
    expect(given.sheets.filter(({ applicationId }) => applicationId === gone)).toEqual([]);
  });

  it('counts one ballot of a resident under a real name', async () => {
    const { roundId, applications } = await house.drawn();
    const vote = (actor: typeof house.manager, ids: (string | undefined)[]) =>
      context()
        .get(CastBallot)
        .execute(actor, { roundId, applicationIds: ids.map((id) => id ?? ''), idempotencyKey: key() });
    const resident = await house.person('居民', 'E12345678');
    const twin = await house.person('居民', 'E12345678');
    await expect(vote(await house.person('无证'), [applications[0]])).rejects.toMatchObject(
      refusal('VOTER_NOT_REAL_NAMED'),
    );
    for (const ids of [[], applications.slice(0, 3), [applications[0], applications[0]], [newId()]]) {
      await expect(vote(resident, ids)).rejects.toMatchObject(refusal('BALLOT_NOT_SOUND'));
    }
    const race = await Promise.allSettled([vote(resident, [applications[0]]), vote(twin, [applications[1]])]);
    expect(race.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(vote(resident, [applications[2]])).rejects.toMatchObject(refusal('BALLOT_TWICE'));
    const { ballots } = await context().get(RoundFacts).given(roundId);
    expect(ballots).toHaveLength(1);
    expect(JSON.stringify(ballots)).not.toContain(resident.personId);
    await house.state(roundId, 'RANKED');
    await expect(vote(await house.person('晚到', 'E99'.padEnd(8, '9')), [applications[0]])).rejects.toMatchObject(
      refusal('VOTE_NOT_OPEN'),
    );
  });

  it('tells everybody what waits, whatever sheets are in', async () => {
    const { roundId, applications } = await house.inReview();
    const waiting = async (actor: typeof house.manager) =>
      (await context().get(VentureTasks).of(actor)).filter((task) => task.roundId === roundId).map(({ kind }) => kind);
    expect(await waiting(house.manager)).toEqual(['DRAW_PANEL']);
    expect(await waiting(house.pool[0]?.actor ?? house.manager)).toEqual(['DECLARE_CONFLICTS']);
    await house.draw(roundId);
    const [review] = await house.reviews(roundId);
    const sheets = (await waiting(review!.expert)).length;
    expect([await waiting(house.manager), sheets > 0]).toEqual([['RANK_ROUND'], true]);
    await house.scoreAll(roundId, applications);
    expect([await waiting(house.manager), await waiting(review!.expert)]).toEqual([['RANK_ROUND'], []]);
  });

  it('is guarded in the database: what was drawn, written and voted stays', async () => {
    const { roundId, applications } = await house.drawn();
    await house.scoreAll(roundId, applications);
    const change = (sql: string): Promise<unknown> => house.write(() => context().get(Database).change(sql, [roundId]));
    for (const [table, column] of [
      ['sheet', 'marks'],
      ['review', 'person_id'],
    ] as const) {
      await expect(change(`UPDATE ventures_${table} SET ${column} = '[]' WHERE round_id = ?`)).rejects.toThrow();
      await expect(change(`DELETE FROM ventures_${table} WHERE round_id = ?`)).rejects.toThrow('append-only');
    }
    await expect(change("UPDATE ventures_panel SET members = '[]' WHERE id = ?")).rejects.toThrow('append-only');
    const refit = "UPDATE ventures_round_expert SET conflicts = '[]' WHERE round_id = ?";
    await expect(change(refit)).rejects.toThrow('as it was taken in');
  });

  it('keeps pools apart: only who manages a charity reads or fills its own', async () => {
    const queries = context().get(PanelQueries);
    const other = actorOf(house.manager.personId, ['ventures.manage', 'ventures.read'], [newId()]);
    await expect(queries.pool(other, house.hostId, null, 10)).rejects.toMatchObject(refusal('NOT_FOUND'));
    expect((await queries.pool(house.manager, house.hostId, null, 3)).length).toBe(3);
    const { roundId } = await house.inReview();
    await expect(queries.ofRound(other, roundId)).rejects.toMatchObject(refusal('NOT_FOUND'));
    const before = await queries.ofRound(house.manager, roundId);
    expect(before.map(({ onPanel }) => onPanel)).toEqual(Array(8).fill(null));
    await house.draw(roundId);
    const after = await queries.ofRound(house.manager, roundId);
    expect(after.filter(({ onPanel }) => onPanel)).toHaveLength(5);
  });
});
