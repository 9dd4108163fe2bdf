import { Database, Timers, UnitOfWork } from '#platform';
import { describeOnEachEngine } from '#testing';
import { ArchiveRound } from '../app/archive-round.js';
import { CancelRound } from '../app/cancel-round.js';
import { RoundBundles } from '../app/round-bundles.js';
import { AWARD_LAPSES } from '../app/signing-time.js';
import { VentureTasks } from '../app/venture-tasks.js';
import { verifyRoundFile } from '../app/verify-round-file.js';
import { LapseAward } from '../app/lapse-award.js';
import { WithdrawApplication } from '../app/withdraw-application.js';
import { RoundRepository } from '../data/round.repository.js';
import { capabilities, key, NoticeHouse, rulebook, type Letter, type RankedRound } from './notice-house.js';
import { LAPSED, LAST_TO_SIGN, offer, organiserOf, OVER, PUBLISHED, sign, SIGNED_SOON } from './signing-house.js';

describeOnEachEngine('the time for signing an award', capabilities, (context) => {
  let house: NoticeHouse;
  beforeAll(async () => {
    context().clock.set(PUBLISHED);
    house = await NoticeHouse.build(context());
  });
  beforeEach(() => context().clock.set(PUBLISHED));
  /** So that no award of one test lapses in the next. */
  afterEach(async () => {
    context().clock.set(LAPSED);
    await context().settle();
  });
  const refusal = (code: string) => expect.objectContaining({ code }) as unknown;
  const stateOf = async ({ id }: RankedRound) => (await context().get(RoundRepository).find(id))?.state;
  const confirmed = async (rules = SIGNED_SOON): Promise<RankedRound> => {
    context().clock.set(PUBLISHED);
    const round = await house.noticed(rules);
    context().clock.set(OVER);
    await house.confirm(round);
    return round;
  };
  const withdraw = async (round: RankedRound, letter: Letter): Promise<unknown> =>
    context()
      .get(WithdrawApplication)
      .execute(await organiserOf(house, round, letter), { applicationId: round.of(letter), idempotencyKey: key() });
  const timersOf = async (round: RankedRound): Promise<string[]> => {
    const rows = await context()
      .get(Database)
      .rows<{ timer_key: string }>('SELECT `key` AS timer_key FROM platform_timer WHERE kind = ?', [AWARD_LAPSES]);
    return rows.map(({ timer_key }) => round.letter(timer_key)).sort();
  };
  const bundleOf = async ({ id }: RankedRound): Promise<string> => (await context().get(RoundBundles).of(id)).text;
  const verified = async (round: RankedRound) => verifyRoundFile(Buffer.from(await bundleOf(round), 'utf8'));

  it('is counted from the confirmation, and both sides are told until when', async () => {
    const round = await confirmed();
    const { items } = await house.page(round);
    expect(items.map(({ signBy }) => signBy)).toEqual([...['2026-03-17', '2026-03-17', '2026-03-17'], null, null]);
    const tasks = async (actor = house.officer) =>
      (await context().get(VentureTasks).of(actor)).filter((task) => task.applicationId === round.of('a'));
    expect(await tasks()).toMatchObject([{ kind: 'SIGN_AGREEMENT', role: 'PROGRAMME_OFFICER', dueAt: LAST_TO_SIGN }]);
    await offer(house, round, 'a');
    const organiser = await organiserOf(house, round, 'a');
    expect(await tasks(organiser)).toMatchObject([{ role: 'APPLICANT', dueAt: LAST_TO_SIGN }]);
    context().clock.set(LAST_TO_SIGN);
    await context().settle();
    await sign(house, round, 'a', organiser);
    expect(await house.states(round)).toMatchObject({ a: 'CONTRACTED', b: 'AWARDED', d: 'AWARDED' });
    expect(await timersOf(round)).toEqual(['b', 'd']);
  });

  it('once over ends the award: its money is free, and the first reserve moves up with a notice of its own', async () => {
    const round = await confirmed();
    for (const letter of ['a', 'b', 'd'] as const) await offer(house, round, letter);
    await sign(house, round, 'b');
    const before = await house.available();
    context().clock.set(LAPSED);
    await expect(sign(house, round, 'a')).rejects.toEqual(refusal('SIGNING_TIME_OVER'));
    await expect(offer(house, round, 'a')).rejects.toEqual(refusal('SIGNING_TIME_OVER'));
    await context().settle();
    expect((await house.available()) - before).toBe(160_000);
    expect(await house.said(round)).toEqual([
      ...['a REFUSED SIGNING_LAPSED', 'b AWARD 80000', 'd REFUSED SIGNING_LAPSED', 'e AWARD 80000', 'f AWARD 80000'],
    ]);
    const { items } = await house.page(round);
    expect(items.slice(3).map(({ firstDay, lastDay }) => [firstDay, lastDay])).toEqual([
      ...[
        ['2026-03-19', '2026-03-25'],
        ['2026-03-19', '2026-03-25'],
      ],
    ]);
    expect(await house.states(round)).toMatchObject({ a: 'REJECTED', b: 'CONTRACTED', e: 'IN_NOTICE', f: 'IN_NOTICE' });
    expect(await stateOf(round)).toBe('CONTRACTING');
    await expect(sign(house, round, 'a')).rejects.toEqual(refusal('SIGNING_TIME_OVER'));
    await expect(offer(house, round, 'a')).rejects.toEqual(refusal('SIGNING_TIME_OVER'));
    expect((await verified(round)).results?.promotions.map(({ signBy }) => signBy)).toEqual([
      ...['2026-03-17', '2026-03-17'],
    ]);
    expect((await verified(round)).difference).toBeNull();
    const forged = (await bundleOf(round)).replace('"confirmedOn":"2026-03-12"', '"confirmedOn":"2026-03-13"');
    expect(verifyRoundFile(Buffer.from(forged, 'utf8')).difference?.path).toBe('given.objections[0]');
    const acts = await context()
      .get(Database)
      .rows('SELECT action FROM identity_audit_entry WHERE subject_id = ? AND actor_id IS NULL', [round.of('a')]);
    expect(acts).toEqual([{ action: 'ventureApplication.lapse' }]);
  });

  it('lets the round go on for who signed, and come to its end where nobody did', async () => {
    const noReserves = { ...SIGNED_SOON, selection: { ...SIGNED_SOON.selection, reserves: 0 } };
    const first = await confirmed(noReserves);
    await offer(house, first, 'b');
    await sign(house, first, 'b');
    expect(await stateOf(first)).toBe('CONTRACTING');
    context().clock.set(LAPSED);
    await context().settle();
    expect(await stateOf(first)).toBe('RUNNING');
    context().clock.set(PUBLISHED);
    const second = await confirmed(noReserves);
    await withdraw(second, 'b');
    expect([await stateOf(second), await timersOf(second)]).toEqual(['CONFIRMED', ['a', 'd']]);
    context().clock.set(LAPSED);
    await context().settle();
    expect(await stateOf(second)).toBe('AUDITED');
    const archived = await context()
      .get(ArchiveRound)
      .execute(house.officer, { roundId: second.id, idempotencyKey: key() });
    expect(archived.state).toBe('ARCHIVED');
    expect((await verified(second)).difference).toBeNull();
  });

  it('is none where the rules set none, after a cancellation, and before it is over', async () => {
    const open = await confirmed(rulebook);
    const cancelled = await confirmed();
    const step = { roundId: cancelled.id, reason: '资金未到位', idempotencyKey: key() };
    await context().get(CancelRound).execute(house.officer, step);
    const running = await confirmed();
    expect(await timersOf(running)).toEqual(['a', 'b', 'd']);
    const lapse = (round: RankedRound): Promise<void> =>
      context()
        .get(UnitOfWork)
        .run(() => context().get(LapseAward).execute(round.of('a')));
    context().clock.set(LAST_TO_SIGN);
    await lapse(running);
    expect(await house.states(running)).toMatchObject({ a: 'AWARDED' });
    context().clock.set(LAPSED);
    for (const round of [open, cancelled]) await lapse(round);
    expect([await house.states(open), await house.states(cancelled)]).toMatchObject([
      { a: 'AWARDED' },
      { a: 'AWARDED' },
    ]);
    await context().get(Timers).runDue();
    expect(await house.states(running)).toMatchObject({ a: 'REJECTED', b: 'REJECTED', d: 'REJECTED' });
  });

  it('that would reach into a year without a calendar keeps the award from being confirmed, and sets no money aside', async () => {
    const round = await house.ranked({ ...SIGNED_SOON, signing: { count: 60, unit: 'WORKING' } });
    context().clock.set('2026-12-01T03:00:00.000Z');
    await house.publish(round);
    context().clock.set('2026-12-09T03:00:00.000Z');
    const before = await house.available();
    await expect(house.confirm(round)).rejects.toEqual(refusal('CALENDAR_YEAR_UNKNOWN'));
    expect([await house.available(), await stateOf(round), await timersOf(round)]).toEqual([before, 'NOTICE', []]);
  });
});
