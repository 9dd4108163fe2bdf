import { FundSpending } from '#funds';
import { endOfBusinessDate, localDate } from '#kernel';
import { Database, UnitOfWork, type Actor } from '#platform';
import { describeOnEachEngine } from '#testing';
import { CancelRound } from '../app/cancel-round.js';
import { CloseObjection } from '../app/close-objection.js';
import { FileObjection } from '../app/file-objection.js';
import { ObjectionQueries } from '../app/objection-queries.js';
import { RecheckRanking } from '../app/recheck-ranking.js';
import { RefuseObjection } from '../app/refuse-objection.js';
import { RoundBundles } from '../app/round-bundles.js';
import { WithdrawApplication } from '../app/withdraw-application.js';
import { VentureTasks } from '../app/venture-tasks.js';
import { verifyRoundFile } from '../app/verify-round-file.js';
import { ApplicationRepository } from '../data/application.repository.js';
import { DeclarationEntity } from '../data/expert.entities.js';
import { ReviewRepository } from '../data/review.repository.js';
import { RoundRepository } from '../data/round.repository.js';
import { actorOf, capabilities, key, NoticeHouse, rulebook, type Letter, type RankedRound } from './notice-house.js';

const PUBLISHED = '2026-03-04T03:00:00.000Z';
const LAST_DAY = endOfBusinessDate(localDate('2026-03-11'));
const OVER = new Date(LAST_DAY.getTime() + 1);

describeOnEachEngine('the notice of a round', capabilities, (context) => {
  let house: NoticeHouse;
  beforeAll(async () => {
    context().clock.set(PUBLISHED);
    house = await NoticeHouse.build(context());
  });
  beforeEach(() => context().clock.set(PUBLISHED));
  const refusal = (code: string) => expect.objectContaining({ code }) as unknown;
  const inUnit = <T>(work: () => Promise<T>): Promise<T> => context().get(UnitOfWork).run(work);
  const sql = (text: string, parameters: unknown[]): Promise<number> =>
    inUnit(() => context().get(Database).change(text, parameters));
  const withdraw = async (round: RankedRound, letter: Letter): Promise<void> => {
    const applicationId = round.of(letter);
    const { organisationId } = (await context().get(ApplicationRepository).find(applicationId)) ?? {};
    const { personId } = await house.resident('社长');
    const applicant = actorOf(personId, ['ventures.apply'], { organisations: [organisationId ?? ''] });
    await context().get(WithdrawApplication).execute(applicant, { applicationId, idempotencyKey: key() });
  };
  const difference = async ({ id }: { id: string }): Promise<unknown> =>
    verifyRoundFile(Buffer.from((await context().get(RoundBundles).of(id)).text, 'utf8')).difference;

  it('gives places along the ranking, one to an organisation, for the working days of the rules', async () => {
    const round = await house.ranked();
    await expect(house.page(round)).rejects.toEqual(refusal('NOT_FOUND'));
    await expect(house.confirm(round)).rejects.toEqual(refusal('STATE_NOT_ALLOWED'));
    await expect(house.publish(round, await house.resident())).rejects.toEqual(refusal('NOT_FOUND'));
    expect(await house.publish(round)).toMatchObject({ state: 'NOTICE', noticeOn: '2026-03-04' });
    expect(await house.said(round)).toEqual([
      'a AWARD 80000',
      'b AWARD 80000',
      'd AWARD 80000',
      'e RESERVE 1',
      'f RESERVE 2',
    ]);
    const { firstDay, lastDay, experts } = await house.page(round);
    expect([firstDay, lastDay]).toEqual(['2026-03-05', '2026-03-11']);
    expect(experts).toHaveLength(5);
    expect(await house.states(round)).toEqual({
      ...{ a: 'IN_NOTICE', b: 'IN_NOTICE', c: 'REJECTED', d: 'IN_NOTICE', e: 'RESERVE', f: 'RESERVE', g: 'REJECTED' },
    });
    await expect(house.publish(round)).rejects.toEqual(refusal('STATE_NOT_ALLOWED'));
  });

  it('waits, where the rules say so, for a second person who computes the ranking anew', async () => {
    const round = await house.ranked({ ...rulebook, recheck: true });
    const tasks = async (actor: Actor): Promise<string[]> =>
      (await context().get(VentureTasks).of(actor))
        .filter(({ roundId }) => roundId === round.id)
        .map(({ kind }) => kind);
    expect(await tasks(house.checker)).toEqual(['RECHECK_RANKING']);
    await expect(house.publish(round)).rejects.toEqual(refusal('RECHECK_MISSING'));
    const check = (roundId = round.id): Promise<unknown> =>
      context().get(RecheckRanking).execute(house.checker, { roundId, idempotencyKey: key() });
    const forged = await house.ranked({ ...rulebook, recheck: true });
    const score = {
      id: key(),
      roundId: forged.id,
      sheets: 5,
      panel: '99.00',
      total: '99.00',
      place: 1,
      decidedBy: null,
    };
    await inUnit(() => context().get(ReviewRepository).addScores([score]));
    await expect(check(forged.id)).rejects.toEqual(refusal('RANKING_NOT_SOUND'));
    await check();
    expect(await tasks(house.checker)).toEqual([]);
    const own = actorOf(house.checker.personId, ['ventures.manage'], { organisations: [house.hostId] });
    await expect(house.publish(round, own)).rejects.toEqual(refusal('RECHECK_NEEDS_ANOTHER_PERSON'));
    expect((await house.publish(round)).state).toBe('NOTICE');
    await expect(check()).rejects.toEqual(refusal('STATE_NOT_ALLOWED'));
  });

  it('into a year whose calendar is not known is not published', async () => {
    const round = await house.ranked();
    context().clock.set('2037-12-30T03:00:00.000Z');
    await expect(house.publish(round)).rejects.toEqual(refusal('CALENDAR_YEAR_UNKNOWN'));
    expect((await context().get(RoundRepository).find(round.id))?.state).toBe('RANKED');
  });

  it('takes objections to its last millisecond, and confirms nothing before the next', async () => {
    const [round, person] = [await house.noticed(), await house.resident()];
    await expect(house.file(round.of('c'), person)).rejects.toEqual(refusal('ITEM_NOT_IN_NOTICE'));
    await expect(house.file(key(), person)).rejects.toEqual(refusal('NOT_FOUND'));
    context().clock.set(LAST_DAY);
    const objection = await house.file(round.of('b'), person);
    expect(objection).toMatchObject({ state: 'FILED', decideBy: '2026-03-18' });
    await expect(house.file(round.of('b'), person)).rejects.toEqual(refusal('OBJECTION_KNOWN'));
    await expect(house.confirm(round)).rejects.toEqual(refusal('NOTICE_RUNNING'));
    context().clock.set(OVER);
    await expect(house.file(round.of('a'), person)).rejects.toEqual(refusal('NOTICE_OVER'));
    const before = await house.available();
    expect((await house.confirm(round)).state).toBe('CONFIRMED');
    expect(before - (await house.available())).toBe(160_000);
    expect(await house.states(round)).toMatchObject({ a: 'AWARDED', b: 'IN_NOTICE', d: 'AWARDED' });
    await expect(house.confirm(round)).rejects.toEqual(refusal('ITEM_FROZEN'));
    await expect(house.confirm(round, [round.of('e')])).rejects.toEqual(refusal('ITEM_NOT_IN_NOTICE'));
    await house.admit(objection);
    await expect(house.confirm(round, [round.of('b')])).rejects.toEqual(refusal('ITEM_FROZEN'));
    await house.decide(objection, 'DISMISS');
    const sent = key();
    await house.confirm(round, null, sent);
    expect((await house.confirm(round, null, sent)).id).toBe(round.id);
    expect(before - (await house.available())).toBe(240_000);
    await expect(house.confirm(round)).rejects.toEqual(refusal('STATE_NOT_ALLOWED'));
    expect(await difference(round)).toBeNull();
  });

  it('is confirmed only as far as the fund has money, and then not at all', async () => {
    const round = await house.noticed();
    context().clock.set(OVER);
    const left = await house.available();
    const hold = { key: key(), subject: { kind: 'TRANCHE', id: key() }, amount: left - 200_000 } as const;
    const reservation = await context()
      .get(FundSpending)
      .reserve({ ...hold, ...house.place });
    await expect(house.confirm(round)).rejects.toEqual(refusal('FUND_MONEY_NOT_AVAILABLE'));
    expect(await house.states(round)).toMatchObject({ a: 'IN_NOTICE', b: 'IN_NOTICE', d: 'IN_NOTICE' });
    await house.confirm(round, [round.of('d')]);
    await context().get(FundSpending).release(reservation);
    await house.confirm(round);
    expect(await house.states(round)).toMatchObject({ a: 'AWARDED', b: 'AWARDED', d: 'AWARDED' });
  });

  it('loses an item by an upheld objection; the first reserve moves up with a notice of its own', async () => {
    const round = await house.noticed();
    const objection = await house.objected(round.of('b'));
    context().clock.set('2026-03-10T02:00:00.000Z');
    const file = await context().get(RoundBundles).of(round.id);
    await house.decide(objection, 'UPHOLD');
    expect(await house.said(round)).toEqual([
      ...['a AWARD 80000', 'b REFUSED OBJECTION_UPHELD', 'd AWARD 80000', 'e AWARD 80000', 'f RESERVE 2'],
    ]);
    const { items } = await house.page(round);
    expect(items.map(({ firstDay, lastDay }) => `${firstDay} ${lastDay}`)[3]).toBe('2026-03-11 2026-03-17');
    expect(await house.states(round)).toMatchObject({ a: 'IN_NOTICE', b: 'REJECTED', e: 'IN_NOTICE', f: 'RESERVE' });
    await expect(house.decide(objection, 'DISMISS')).rejects.toEqual(refusal('STATE_NOT_ALLOWED'));
    context().clock.set(OVER);
    await house.confirm(round);
    await expect(house.confirm(round, [round.of('e')])).rejects.toEqual(refusal('NOTICE_RUNNING'));
    const late = await house.file(round.of('e'), await house.resident());
    await expect(house.admit(late)).rejects.toEqual(refusal('OBJECTION_NEEDS_ANOTHER_PERSON'));
    const step = { objectionId: late.id, answer: '无证据', idempotencyKey: key() };
    await context().get(RefuseObjection).execute(house.officer, step);
    context().clock.set(endOfBusinessDate(localDate('2026-03-18')));
    await house.confirm(round);
    expect(await house.states(round)).toMatchObject({ a: 'AWARDED', d: 'AWARDED', e: 'AWARDED' });
    expect(await difference(round)).toBeNull();
    expect((await context().get(RoundBundles).of(round.id)).fileHash).not.toBe(file.fileHash);
    const close = { objectionId: objection.id, idempotencyKey: key() };
    const closed = await context().get(CloseObjection).execute(house.checker, close);
    expect(closed).toMatchObject({ state: 'CLOSED', outcome: 'UPHELD', answer: '经复核' });
  });

  it('strikes a reserve, too, and nobody moves up', async () => {
    const round = await house.noticed();
    await house.decide(await house.objected(round.of('e')), 'UPHOLD');
    expect((await house.said(round)).slice(3)).toEqual(['e REFUSED OBJECTION_UPHELD', 'f RESERVE 2']);
    await house.decide(await house.objected(round.of('a')), 'UPHOLD');
    expect((await house.said(round))[4]).toBe('f AWARD 80000');
    expect(await difference(round)).toBeNull();
  });

  it('has its objections decided by nobody who made it, objects, or is in conflict', async () => {
    const round = await house.noticed();
    const objection = await house.file(round.of('a'), house.checker);
    const maker = expect.objectContaining({ code: 'OBJECTION_NEEDS_ANOTHER_PERSON' }) as unknown;
    await expect(house.admit(objection, house.officer)).rejects.toEqual(maker);
    await expect(house.admit(objection)).rejects.toEqual(maker);
    const [stranger, third] = [await house.resident(), await house.resident('吴会计')];
    const at = (person: Actor): Actor =>
      actorOf(person.personId, ['ventures.check', 'ventures.read'], { organisations: [house.hostId] });
    await expect(house.admit(objection, stranger)).rejects.toEqual(refusal('NOT_FOUND'));
    const conflicted = at(stranger);
    await inUnit(() =>
      context()
        .get(Database)
        .insertMany(DeclarationEntity, [
          {
            ...{ id: key(), roundId: round.id, applicationId: round.of('a'), personId: stranger.personId },
            ...{ kind: 'DECLARED', reason: '亲属', declaredBy: stranger.personId, declaredAt: context().clock.now() },
          },
        ]),
    );
    await expect(house.admit(objection, conflicted)).rejects.toEqual(refusal('NOT_FOUND'));
    const queries = context().get(ObjectionQueries);
    await expect(queries.one(conflicted, objection.id)).rejects.toEqual(refusal('NOT_FOUND'));
    expect(await queries.ofRound(conflicted, { roundId: round.id }, null, 9)).toEqual([]);
    const [seen] = await queries.ofRound(at(third), { roundId: round.id }, null, 9);
    expect(seen).toMatchObject({ id: objection.id, name: '孙会计', evidence: '民政公告第 7 号' });
    await house.admit(objection, at(third));
    const bare = (by: string): Promise<number> =>
      sql('UPDATE ventures_objection SET decided_by = ? WHERE id = ?', [by, objection.id]);
    await expect(bare(house.officer.personId)).rejects.toThrow('decided by neither');
    await expect(bare(house.checker.personId)).rejects.toThrow('decided by neither');
    expect((await house.decide(objection, 'DISMISS', at(third))).state).toBe('DISMISSED');
  });

  it('is objected to by nobody who has shown no document, and under no other name than goes with it', async () => {
    const [round, person] = [await house.noticed(), await house.stranger('刘无名')];
    await expect(house.file(round.of('a'), person)).rejects.toEqual(refusal('OBJECTOR_NOT_REAL_NAMED'));
    await expect(house.file(key(), person)).rejects.toEqual(refusal('NOT_FOUND'));
    expect((await house.page(round)).objections).toEqual([]);
    await house.documented(person);
    const typed = { applicationId: round.of('a'), name: '张三', statement: '重复申报', evidence: '往年报告' };
    await context()
      .get(FileObjection)
      .execute(person, { ...typed, idempotencyKey: key() });
    expect(await context().get(ObjectionQueries).mine(person, null, 9)).toMatchObject([{ name: '刘无名' }]);
  });

  it('keeps who objects sealed at rest, and out of what is published', async () => {
    const [round, person] = [await house.noticed(), await house.resident()];
    const { id } = await house.file(round.of('d'), person);
    const [row] = await context()
      .get(Database)
      .rows<Record<string, unknown>>('SELECT * FROM ventures_objection WHERE id = ?', [id]);
    expect(JSON.stringify(row)).not.toMatch(/周居民|未结项|民政公告/);
    expect(JSON.stringify(await house.page(round))).not.toContain(person.personId);
    const { text } = await context().get(RoundBundles).of(round.id);
    expect(text).not.toContain(person.personId);
    expect(await context().get(ObjectionQueries).mine(person, null, 9)).toMatchObject([{ id, name: '周居民' }]);
    await expect(
      context()
        .get(ObjectionQueries)
        .one(await house.resident(), id),
    ).rejects.toEqual(refusal('NOT_FOUND'));
  });

  it('passes a withdrawn item on, before it is published, while it runs, and with the money that was set aside', async () => {
    const round = await house.ranked();
    await withdraw(round, 'b');
    await house.publish(round);
    expect(await house.said(round)).toEqual([
      ...['a AWARD 80000', 'b REFUSED WITHDRAWN', 'd AWARD 80000', 'e AWARD 80000', 'f RESERVE 2'],
    ]);
    context().clock.set(OVER);
    const before = await house.available();
    await house.confirm(round);
    await withdraw(round, 'a');
    expect(await house.said(round)).toMatchObject([
      'a REFUSED WITHDRAWN',
      expect.anything(),
      expect.anything(),
      'e AWARD 80000',
      'f AWARD 80000',
    ]);
    expect(before - (await house.available())).toBe(160_000);
    expect(await house.states(round)).toMatchObject({ a: 'WITHDRAWN', e: 'AWARDED', f: 'IN_NOTICE' });
    await withdraw(round, 'f');
    expect((await house.said(round))[4]).toBe('f REFUSED WITHDRAWN');
    expect(await difference(round)).toBeNull();
  });

  it('runs on when the last one that it waited for is struck, or withdraws', async () => {
    const stateOf = async ({ id }: RankedRound) => (await context().get(RoundRepository).find(id))?.state;
    const contracting = async (): Promise<RankedRound> => {
      const round = await house.noticed({ ...rulebook, selection: { ...rulebook.selection, reserves: 0 } });
      const objection = await house.objected(round.of('d'));
      context().clock.set(OVER);
      await house.confirm(round);
      await sql("UPDATE ventures_round SET state = 'CONTRACTING' WHERE id = ?", [round.id]);
      await sql("UPDATE ventures_application SET state = 'ACTIVE' WHERE id = ?", [round.of('b')]);
      await house.decide(objection, 'UPHOLD');
      expect(await stateOf(round)).toBe('CONTRACTING');
      return round;
    };
    const first = await contracting();
    await withdraw(first, 'a');
    expect(await stateOf(first)).toBe('RUNNING');
    context().clock.set('2026-03-02T02:00:00.000Z');
    const second = await house.noticed({ ...rulebook, selection: { ...rulebook.selection, reserves: 0 } });
    const last = await house.objected(second.of('d'));
    context().clock.set(OVER);
    await house.confirm(second);
    await sql("UPDATE ventures_round SET state = 'CONTRACTING' WHERE id = ?", [second.id]);
    for (const letter of ['a', 'b'] as const)
      await sql("UPDATE ventures_application SET state = 'ACTIVE' WHERE id = ?", [second.of(letter)]);
    const { version = 0 } = (await context().get(RoundRepository).find(second.id)) ?? {};
    await house.decide(last, 'UPHOLD');
    expect(await context().get(RoundRepository).find(second.id)).toMatchObject({
      state: 'RUNNING',
      version: version + 2,
    });
  });

  it('is not published so late in the year that an objection to it could not be taken', async () => {
    const round = await house.ranked();
    context().clock.set('2026-12-18T03:00:00.000Z');
    await expect(house.publish(round)).rejects.toEqual(refusal('CALENDAR_YEAR_UNKNOWN'));
    context().clock.set('2026-12-17T03:00:00.000Z');
    await house.publish(round);
    context().clock.set('2026-12-24T15:59:59.999Z');
    expect((await house.file(round.of('a'), await house.resident())).decideBy).toBe('2026-12-31');
  });

  it('gives its money free when the round is cancelled', async () => {
    const round = await house.noticed();
    context().clock.set(OVER);
    const before = await house.available();
    await house.confirm(round);
    const step = { roundId: round.id, reason: '资金未到位', idempotencyKey: key() };
    await context().get(CancelRound).execute(house.officer, step);
    expect(await house.available()).toBe(before);
    await expect(house.confirm(round)).rejects.toEqual(refusal('STATE_NOT_ALLOWED'));
    await expect(context().get(RoundBundles).of(round.id)).rejects.toEqual(refusal('NOT_FOUND'));
  });

  it('cannot hold two awards of one organisation, whoever writes to the database', async () => {
    const round = await house.noticed();
    const twice = sql(
      'UPDATE ventures_decision SET award_key = (SELECT k FROM (SELECT award_key AS k FROM ventures_decision WHERE id = ?) x) WHERE id = ?',
      [...[round.of('a'), round.of('c')]],
    );
    await expect(twice).rejects.toThrow(/unique|duplicate/i);
  });

  it('is recomputed from its file by anybody, which names the first difference', async () => {
    const round = await house.noticed({ ...rulebook, selection: { ...rulebook.selection, shortlist: 4 } });
    const { text, fileHash } = await context().get(RoundBundles).of(round.id);
    const verified = verifyRoundFile(Buffer.from(text, 'utf8'));
    expect([verified.difference, verified.fileHash]).toEqual([null, fileHash]);
    expect(await house.states(round)).toMatchObject({ d: 'IN_NOTICE', e: 'NOT_SHORTLISTED' });
    const changed = text.replace('"asked":80000', '"asked":80001');
    expect(verifyRoundFile(Buffer.from(changed, 'utf8')).difference?.path).toBe('given.applications[0]');
    const unpublished = await house.ranked();
    await expect(context().get(RoundBundles).of(unpublished.id)).rejects.toEqual(refusal('NOT_FOUND'));
  });
});
