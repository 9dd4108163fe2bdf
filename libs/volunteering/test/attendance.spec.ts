import { Ledger } from '#ledger';
import { Events, type Actor } from '#platform';
import { describeOnEachEngine } from '#testing';
import { BackfillServiceRecord } from '../app/backfill-service-record.js';
import { CheckIn } from '../app/check-in.js';
import { CheckOut } from '../app/check-out.js';
import { ConfirmService } from '../app/confirm-service.js';
import { RequestDetails } from '../app/request-details.js';
import { RequestQueries } from '../app/request-queries.js';
import { VolunteerQueries } from '../app/volunteer-queries.js';
import { ServiceRecordEffective, VolunteerLate } from '../app/volunteering.events.js';
import { capabilities, codeOf, Town } from './town.js';

describeOnEachEngine('attendance', capabilities, (context) => {
  let town: Town;
  let day = 2;
  const effective: { recordId: string; minutes: number; source: string }[] = [];
  const late: { requestId: string; volunteerIds: readonly string[] }[] = [];
  beforeAll(async () => {
    town = await Town.build(context());
    const events = context().get(Events);
    events.inTransaction(ServiceRecordEffective, async (payload) => void effective.push(payload));
    events.inTransaction(VolunteerLate, async (payload) => void late.push(payload));
  });

  /** A matched request of 10:00 to 12:00 on a day of its own; the clock stands at its start. */
  async function matched(item = 'chat') {
    day += 1;
    const date = `2026-03-${String(day).padStart(2, '0')}`;
    context().clock.set(town.at(`${date}T09:00`));
    const id = await town.request({
      itemId: town.items.get(item),
      startsAt: town.at(`${date}T10:00`),
      endsAt: town.at(`${date}T12:00`),
    });
    const volunteer = await town.volunteer();
    await town.assign(id, volunteer.id);
    context().clock.set(town.at(`${date}T10:00`));
    return {
      id,
      volunteer,
      at: (time: string) => context().clock.set(town.at(`${date}T${time}`)),
      instant: (time: string) => town.at(`${date}T${time}`),
    };
  }
  const signIn = (actor: Actor, requestId: string, code: string, idempotencyKey = town.key()) =>
    context().get(CheckIn).execute(actor, { requestId, code, idempotencyKey });
  const signOut = (actor: Actor, requestId: string, code: string, final = true) =>
    context().get(CheckOut).execute(actor, { requestId, code, idempotencyKey: town.key(), final });
  const state = async (id: string) => (await context().get(RequestQueries).one(town.resident, id)).state;
  const recordsOf = (id: string) => context().get(RequestDetails).recordsOf([id]);
  const balances = async (volunteerId: string) => {
    const codes = ['signed', 'backfilled'].map((kind) => `volunteer:${volunteerId}:minutes:${kind}`);
    const found = await context().get(Ledger).balancesOf(codes);
    return codes.map((code) => found.get(code) ?? 0);
  };

  test('sign in, sign out, confirm: the minutes are in the ledger', async () => {
    const { id, volunteer, at } = await matched();
    await signIn(volunteer.actor, id, await town.code(id));
    expect(await state(id)).toBe('IN_SERVICE');
    at('11:46');
    await signOut(volunteer.actor, id, await town.code(id));
    expect(await state(id)).toBe('AWAITING_CONFIRMATION');
    expect(await recordsOf(id)).toMatchObject([
      {
        source: 'SIGNED',
        state: 'RECORDED',
        minutes: 120,
        signedMinutes: 106,
        reason: 'ROUNDED',
        policyId: 'defaults-1',
      },
    ]);
    expect(await balances(volunteer.id)).toEqual([0, 0]);

    expect(await codeOf(context().get(ConfirmService).execute(volunteer.actor, id))).toBe('NOT_FOUND');
    await context().get(ConfirmService).execute(town.resident, id);
    expect(await codeOf(context().get(ConfirmService).execute(town.resident, id))).toBe('STATE_NOT_ALLOWED');
    const [record] = await recordsOf(id);
    expect(record?.state).toBe('EFFECTIVE');
    expect(await balances(volunteer.id)).toEqual([120, 0]);
    expect(effective.filter((one) => one.recordId === record?.id)).toMatchObject([{ minutes: 120, source: 'SIGNED' }]);
    expect(await context().get(VolunteerQueries).myRecords(volunteer.actor, null, 10)).toMatchObject([
      { id: record?.id },
    ]);
  });

  test('codes that are old, reused, wrong or of another service are told apart', async () => {
    const first = await matched();
    const code = await town.code(first.id);
    context().clock.advance({ seconds: 30 });
    const other = await town.request({ startsAt: first.instant('16:00'), endsAt: first.instant('17:00') });
    await town.assign(other, first.volunteer.id);
    const foreign = await town.code(other);
    expect(await codeOf(signIn(first.volunteer.actor, first.id, foreign))).toBe('ATTENDANCE_CODE_OF_ANOTHER');
    expect(await codeOf(signIn((await town.volunteer()).actor, first.id, code))).toBe('NOT_FOUND');
    await signIn(first.volunteer.actor, first.id, code);
    expect(await codeOf(signIn(first.volunteer.actor, first.id, code))).toBe('ALREADY_SIGNED_IN');
    expect(await codeOf(signOut(first.volunteer.actor, first.id, code))).toBe('ATTENDANCE_CODE_REUSED');
    context().clock.advance({ minutes: 5 });
    expect(await codeOf(signOut(first.volunteer.actor, first.id, code))).toBe('ATTENDANCE_CODE_OLD');
    const shown = await town.code(first.id);
    const wrong = shown === '000000' ? '000001' : '000000';
    expect(await codeOf(signOut(first.volunteer.actor, first.id, wrong))).toBe('ATTENDANCE_CODE_WRONG');
  });

  test('six digits cannot be found by trying', async () => {
    const { id, volunteer } = await matched();
    const shown = await town.code(id);
    const wrong = shown === '000000' ? '000001' : '000000';
    for (let guess = 0; guess < 10; guess += 1) {
      expect(await codeOf(signIn(volunteer.actor, id, wrong))).toBe('ATTENDANCE_CODE_WRONG');
    }
    expect(await codeOf(signIn(volunteer.actor, id, shown))).toBe('ATTENDANCE_LOCKED');
  });

  test('nor by trying many at once; sound codes are not counted, and their answer stays', async () => {
    const { id, volunteer } = await matched();
    const shown = await town.code(id);
    const [wrong, key] = [shown === '000000' ? '000001' : '000000', town.key()];
    const first = await signIn(volunteer.actor, id, shown, key);
    for (let turn = 0; turn < 12; turn += 1) await signIn(volunteer.actor, id, shown, key);
    expect(await codeOf(signOut(volunteer.actor, id, shown))).toBe('ATTENDANCE_CODE_REUSED');
    const tried = await Promise.all(Array.from({ length: 100 }, () => codeOf(signOut(volunteer.actor, id, wrong))));
    expect(tried.filter((code) => code === 'ATTENDANCE_CODE_WRONG')).toHaveLength(10);
    expect(tried.filter((code) => code === 'ATTENDANCE_LOCKED')).toHaveLength(90);
    expect(await signIn(volunteer.actor, id, shown, key)).toEqual(first);
  });

  test('a volunteer of the service never sees its code, nor does a stranger', async () => {
    const { id, volunteer } = await matched();
    expect(await codeOf(town.code(id, volunteer.actor))).toBe('NOT_FOUND');
    expect(await codeOf(town.code(id, await town.person()))).toBe('NOT_FOUND');
    expect(await codeOf(town.code(id, town.otherStation))).toBe('NOT_FOUND');
    expect(await town.code(id, town.station)).toBe(await town.code(id));
  });

  test('sign-out before sign-in, sign-in too early, too late', async () => {
    const { id, volunteer, at } = await matched();
    expect(await codeOf(signOut(volunteer.actor, id, await town.code(id)))).toBe('NOT_SIGNED_IN');
    at('09:29');
    expect(await codeOf(signIn(volunteer.actor, id, await town.code(id)))).toBe('ATTENDANCE_TOO_EARLY');
    at('12:00');
    expect(await codeOf(signIn(volunteer.actor, id, await town.code(id)))).toBe('ATTENDANCE_TOO_LATE');
  });

  test('two sign-ins at once: one signature; the same key gives the same answer', async () => {
    const { id, volunteer } = await matched();
    const code = await town.code(id);
    const outcomes = await Promise.all([1, 2].map(() => codeOf(signIn(volunteer.actor, id, code))));
    expect(outcomes.sort()).toEqual(['ALREADY_SIGNED_IN', 'none']);

    const second = await matched();
    const shown = await town.code(second.id);
    const key = town.key();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => signIn(second.volunteer.actor, second.id, shown, key)),
    );
    expect(new Set(answers.map((answer) => answer.at.toISOString())).size).toBe(1);
  });

  test('at most three pairs a day; pauses are not counted', async () => {
    const { id, volunteer, at } = await matched();
    for (const [from, to, final] of [
      ['10:00', '10:20', false],
      ['10:40', '11:00', false],
      ['11:20', '11:50', false],
    ] as const) {
      at(from);
      await signIn(volunteer.actor, id, await town.code(id));
      at(to);
      await signOut(volunteer.actor, id, await town.code(id), final);
    }
    at('11:55');
    expect(await codeOf(signIn(volunteer.actor, id, await town.code(id)))).toBe('TOO_MANY_PAIRS');
    at('16:00');
    await context().settle();
    expect(await state(id)).toBe('AWAITING_CONFIRMATION');
    expect(await recordsOf(id)).toMatchObject([{ signedMinutes: 70, minutes: 60 }]);
  });

  test('who is late is told to the station; who never signs out gets 0 minutes with the reason', async () => {
    const { id, volunteer, at } = await matched();
    at('10:15');
    await context().settle();
    expect(late.filter((one) => one.requestId === id)).toMatchObject([{ volunteerIds: [volunteer.id] }]);
    at('10:20');
    await signIn(volunteer.actor, id, await town.code(id));
    at('15:00');
    await context().settle();
    expect(await recordsOf(id)).toMatchObject([{ minutes: 0, reason: 'NO_COMPLETE_PAIR' }]);
    context().clock.advance({ hours: 48 });
    await context().settle();
    expect(await state(id)).toBe('AUTO_CONFIRMED');
    expect(await balances(volunteer.id)).toEqual([0, 0]);
  });

  test('the service begins with those who came; places nobody took are closed', async () => {
    const { id, volunteer } = await matched('clean');
    expect(await state(id)).toBe('DISPATCHING');
    await signIn(volunteer.actor, id, await town.code(id));
    expect(await state(id)).toBe('IN_SERVICE');
    expect(await codeOf(town.assign(id, (await town.volunteer()).id))).toBe('NO_PLACE_LEFT');
  });

  describe('backfilling', () => {
    const backfill = (actor: Actor, requestId: string, volunteerId: string, startedAt: Date, endedAt: Date) =>
      context().get(BackfillServiceRecord).execute(actor, {
        requestId,
        volunteerId,
        startedAt,
        endedAt,
        method: 'TELEPHONE',
        note: '与居民电话核实',
        idempotencyKey: town.key(),
      });

    test('the station records what it heard by telephone; it is kept apart', async () => {
      const { id, volunteer, at, instant } = await matched();
      at('13:00');
      const times = [instant('10:00'), instant('11:00')] as const;
      expect(await codeOf(backfill(town.otherStation, id, volunteer.id, ...times))).toBe('NOT_FOUND');
      expect(await codeOf(backfill(town.gridWorker, id, volunteer.id, ...times))).toBe('NOT_FOUND');
      expect(await codeOf(backfill(town.station, id, (await town.volunteer()).id, ...times))).toBe('NOT_ASSIGNED');
      expect(await codeOf(backfill(town.station, id, volunteer.id, instant('10:00'), instant('14:00')))).toBe(
        'BAD_USER_INPUT',
      );
      await backfill(town.station, id, volunteer.id, ...times);
      expect(await state(id)).toBe('AWAITING_CONFIRMATION');
      expect(await codeOf(backfill(town.station, id, volunteer.id, ...times))).toBe('RECORD_EXISTS');
      await context().get(ConfirmService).execute(town.resident, id);
      expect(await balances(volunteer.id)).toEqual([0, 60]);
      expect(effective.at(-1)).toMatchObject({ minutes: 60, source: 'BACKFILLED' });
    });

    test('nobody records for themselves', async () => {
      const { id, volunteer, at, instant } = await matched();
      at('13:00');
      const both: Actor = { ...town.station, personId: volunteer.actor.personId };
      expect(await codeOf(backfill(both, id, volunteer.id, instant('10:00'), instant('11:00')))).toBe('FOUR_EYES');
    });
  });
});
