import { Ledger } from '#ledger';
import { Database, Events, UnitOfWork, type Actor } from '#platform';
import { describeOnEachEngine } from '#testing';
import { AskForCorrection } from '../app/ask-for-correction.js';
import { BackfillServiceRecord, type BackfillMethod } from '../app/backfill-service-record.js';
import { ConfirmService } from '../app/confirm-service.js';
import { DecideCorrection } from '../app/decide-correction.js';
import { RecordQueries } from '../app/record-queries.js';
import { RequestDetails } from '../app/request-details.js';
import { RevokeServiceRecord } from '../app/revoke-service-record.js';
import { ServiceRecordEffective, ServiceRecordReversed } from '../app/volunteering.events.js';
import type { CorrectionDecision } from '../domain/record-correction.js';
import { capabilities, codeOf, Town } from './town.js';

describeOnEachEngine('corrections of records', capabilities, (context) => {
  let town: Town;
  let colleague: Actor;
  let day = 2;
  const told: string[] = [];
  beforeAll(async () => {
    town = await Town.build(context());
    colleague = { ...town.station, personId: (await town.person('钱站员')).personId };
    const events = context().get(Events);
    events.inTransaction(ServiceRecordEffective, async ({ recordId }) => void told.push(`given ${recordId}`));
    events.inTransaction(ServiceRecordReversed, async ({ recordId }) => void told.push(`taken ${recordId}`));
  });

  /** A service recorded by the station with 60 minutes, in effect unless `confirmed` is false. */
  async function recorded({ method = 'TELEPHONE' as BackfillMethod, confirmed = true } = {}) {
    day += 1;
    const instant = (time: string) => new Date(town.at(`2026-03-01T${time}`).getTime() + day * 86_400_000);
    context().clock.set(instant('09:00'));
    const requestId = await town.request({ startsAt: instant('10:00'), endsAt: instant('12:00') });
    const volunteer = await town.volunteer();
    await town.assign(requestId, volunteer.id);
    context().clock.set(instant('12:00'));
    const backfill = (by: BackfillMethod) =>
      context()
        .get(BackfillServiceRecord)
        .execute(town.station, {
          requestId,
          volunteerId: volunteer.id,
          startedAt: instant('10:00'),
          endedAt: instant('11:00'),
          method: by,
          note: '与居民核实',
          idempotencyKey: town.key(),
        });
    const recordId = await backfill(method);
    if (confirmed) await context().get(ConfirmService).execute(town.resident, requestId);
    return { requestId, recordId, volunteer, backfill };
  }
  const ask = (by: Actor, recordId: string, minutes = 90, idempotencyKey = town.key()) =>
    context().get(AskForCorrection).execute(by, { recordId, minutes, reason: '实际服务一个半小时', idempotencyKey });
  const decide = (by: Actor, correctionId: string, decision: CorrectionDecision, idempotencyKey = town.key()) =>
    context().get(DecideCorrection).execute(by, { correctionId, decision, reason: '已核实', idempotencyKey });
  const revoke = (by: Actor, recordId: string, idempotencyKey = town.key()) =>
    context().get(RevokeServiceRecord).execute(by, { recordId, reason: '没有此次服务', idempotencyKey });
  const recordsOf = (requestId: string) => context().get(RequestDetails).recordsOf([requestId]);
  const minutesOf = async (volunteerId: string) => {
    const code = `volunteer:${volunteerId}:minutes:backfilled`;
    return (await context().get(Ledger).balancesOf([code])).get(code) ?? 0;
  };
  const eventsOf = async (requestId: string) =>
    (await context().get(RequestDetails).trails([requestId])).map(({ event }) => event);
  const correctionFor = async (by: Actor, recordId: string) =>
    (await context().get(RecordQueries).correctionsOf(by, [recordId])).get(recordId);
  const tenAtOnce = async (act: () => Promise<unknown>) =>
    (await Promise.all(Array.from({ length: 10 }, () => codeOf(act())))).sort();

  test('from a paper list the source is PAPER, and a place is recorded without signatures only once', async () => {
    const { requestId, backfill, volunteer } = await recorded({ method: 'PAPER_LIST', confirmed: false });
    expect(await recordsOf(requestId)).toMatchObject([{ source: 'PAPER', minutes: 60 }]);
    expect(await codeOf(backfill('TELEPHONE'))).toBe('RECORD_EXISTS');
    expect(await codeOf(backfill('PAPER_LIST'))).toBe('RECORD_EXISTS');
    await context().get(ConfirmService).execute(town.resident, requestId);
    expect(await minutesOf(volunteer.id)).toBe(60);
  });

  test('approved: another record of the same source takes its place, with its minutes', async () => {
    const { requestId, recordId, volunteer } = await recorded();
    const correctionId = await ask(volunteer.actor, recordId);
    expect(await recordsOf(requestId)).toMatchObject([{ state: 'EFFECTIVE', minutes: 60 }]);
    const key = town.key();
    const newId = await decide(colleague, correctionId, 'APPROVE', key);
    expect(await decide(colleague, correctionId, 'APPROVE', key)).toBe(newId);
    expect(await codeOf(decide(colleague, correctionId, 'DECLINE'))).toBe('STATE_NOT_ALLOWED');
    expect(await recordsOf(requestId)).toMatchObject([
      { id: recordId, state: 'CORRECTED', minutes: 60, revision: 0 },
      {
        id: newId,
        state: 'EFFECTIVE',
        minutes: 90,
        source: 'BACKFILLED',
        reason: 'CORRECTED',
        correctsId: recordId,
        recordedBy: colleague.personId,
        revision: 1,
      },
    ]);
    expect(await minutesOf(volunteer.id)).toBe(90);
    expect(told.slice(-2)).toEqual([`given ${newId}`, `taken ${recordId}`]);
    expect((await eventsOf(requestId)).slice(-2)).toEqual(['askCorrection', 'approveCorrection']);
    expect(await codeOf(ask(volunteer.actor, recordId))).toBe('STATE_NOT_ALLOWED');
    const again = await ask(volunteer.actor, newId, 0);
    expect(await codeOf(decide(colleague, again, 'APPROVE'))).toBe('FOUR_EYES');
    await decide(town.station, again, 'APPROVE');
    expect(await minutesOf(volunteer.id)).toBe(0);
  });

  test('declined: the record stays, and may be asked about again', async () => {
    const { requestId, recordId, volunteer } = await recorded();
    await decide(colleague, await ask(volunteer.actor, recordId), 'DECLINE');
    expect(await recordsOf(requestId)).toMatchObject([{ state: 'EFFECTIVE', minutes: 60 }]);
    expect(await minutesOf(volunteer.id)).toBe(60);
    expect(await correctionFor(volunteer.actor, recordId)).toMatchObject({ state: 'DECLINED', openFor: null });
    expect(await codeOf(ask(volunteer.actor, recordId, 30))).toBe('none');
  });

  test('one is open at a time, and only for sound minutes of an effective record', async () => {
    const { recordId, volunteer } = await recorded();
    for (const minutes of [-1, 60, 181, 1.5]) {
      expect(await codeOf(ask(volunteer.actor, recordId, minutes))).toBe('BAD_USER_INPUT');
    }
    const outcomes = await tenAtOnce(() => ask(volunteer.actor, recordId));
    expect(outcomes).toEqual([...Array.from({ length: 9 }, () => 'CORRECTION_OPEN'), 'none']);
    const early = await recorded({ confirmed: false });
    expect(await codeOf(ask(early.volunteer.actor, early.recordId))).toBe('STATE_NOT_ALLOWED');
  });

  test('decided or revoked ten times at once, it has one effect', async () => {
    const first = await recorded();
    const correctionId = await ask(first.volunteer.actor, first.recordId);
    const refused = Array.from({ length: 9 }, () => 'STATE_NOT_ALLOWED');
    expect(await tenAtOnce(() => decide(colleague, correctionId, 'APPROVE'))).toEqual([...refused, 'none']);
    expect(await minutesOf(first.volunteer.id)).toBe(90);
    const second = await recorded();
    expect(await tenAtOnce(() => revoke(colleague, second.recordId))).toEqual([...refused, 'none']);
    expect(await minutesOf(second.volunteer.id)).toBe(0);
  });

  test('revoked: the minutes are taken back, an open correction is answered, and the trail tells why', async () => {
    const { requestId, recordId, volunteer } = await recorded();
    await ask(volunteer.actor, recordId);
    const key = town.key();
    await revoke(colleague, recordId, key);
    expect(await revoke(colleague, recordId, key)).toBe(recordId);
    expect(await recordsOf(requestId)).toMatchObject([{ state: 'REVOKED', minutes: 60 }]);
    expect(await minutesOf(volunteer.id)).toBe(0);
    expect(told.at(-1)).toBe(`taken ${recordId}`);
    expect(await correctionFor(volunteer.actor, recordId)).toMatchObject({
      state: 'DECLINED',
      decisionReason: '没有此次服务',
    });
    const trail = await context().get(RequestDetails).trails([requestId]);
    expect(trail.at(-1)).toMatchObject({ event: 'revokeRecord', role: 'STATION', reason: '没有此次服务' });
  });

  test('no correction goes beyond the cap of the day', async () => {
    const first = await recorded();
    const startsAt = new Date(context().clock.now().getTime() + 3_600_000);
    const endsAt = new Date(startsAt.getTime() + 21_600_000);
    const requestId = await town.request({ startsAt, endsAt });
    await town.assign(requestId, first.volunteer.id);
    context().clock.set(endsAt);
    const known = { method: 'TELEPHONE' as const, note: '与居民核实', idempotencyKey: town.key() };
    await context()
      .get(BackfillServiceRecord)
      .execute(town.station, {
        requestId,
        volunteerId: first.volunteer.id,
        startedAt: startsAt,
        endedAt: endsAt,
        ...known,
      });
    const tooMuch = await ask(first.volunteer.actor, first.recordId, 121);
    expect(await codeOf(decide(colleague, tooMuch, 'APPROVE'))).toBe('DAILY_LIMIT_REACHED');
    await decide(colleague, tooMuch, 'DECLINE');
    const justEnough = await ask(first.volunteer.actor, first.recordId, 120);
    expect(await codeOf(decide(colleague, justEnough, 'APPROVE'))).toBe('none');
  });

  test('revoked before it was confirmed, it never takes effect', async () => {
    const { requestId, recordId, volunteer } = await recorded({ confirmed: false });
    await revoke(colleague, recordId);
    await context().get(ConfirmService).execute(town.resident, requestId);
    expect(await minutesOf(volunteer.id)).toBe(0);
    expect(told.filter((line) => line.endsWith(recordId))).toEqual([]);
  });

  test('four eyes: neither the volunteer nor who recorded it; to strangers it does not exist', async () => {
    const { recordId, volunteer } = await recorded();
    const stranger = await town.person();
    for (const other of [stranger, town.station, town.resident]) {
      expect(await codeOf(ask(other, recordId))).toBe('NOT_FOUND');
    }
    const correctionId = await ask(volunteer.actor, recordId);
    const both: Actor = { ...town.station, personId: volunteer.actor.personId };
    for (const [by, code] of [
      [town.station, 'FOUR_EYES'],
      [both, 'FOUR_EYES'],
      [stranger, 'NOT_FOUND'],
      [volunteer.actor, 'NOT_FOUND'],
      [town.gridWorker, 'NOT_FOUND'],
      [town.otherStation, 'NOT_FOUND'],
    ] as const) {
      expect(await codeOf(decide(by, correctionId, 'APPROVE'))).toBe(code);
      expect(await codeOf(revoke(by, recordId))).toBe(code);
    }
    const seen = [volunteer.actor, colleague, town.gridWorker, town.resident, stranger, town.otherStation];
    const shown = await Promise.all(seen.map(async (by) => (await correctionFor(by, recordId))?.id === correctionId));
    expect(shown).toEqual([true, true, true, false, false, false]);
  });

  test('where what follows refuses, nothing of it is kept', async () => {
    const { requestId, recordId, volunteer } = await recorded();
    const failing = context()
      .get(UnitOfWork)
      .run(async () => {
        await revoke(colleague, recordId);
        throw new Error('the points are spent');
      });
    await expect(failing).rejects.toThrow('spent');
    expect(await recordsOf(requestId)).toMatchObject([{ state: 'EFFECTIVE' }]);
    expect(await minutesOf(volunteer.id)).toBe(60);
  });

  test('all of it is audited, and the ledger is sound', async () => {
    const reports = await context().get(Ledger).audit();
    expect(reports.filter((report) => report.firstBreak !== null)).toEqual([]);
    const audited = await context()
      .get(Database)
      .rows<{ action: string }>(
        "SELECT DISTINCT action FROM identity_audit_entry WHERE action LIKE 'service-record.%' ORDER BY action",
      );
    expect(audited.map(({ action }) => action)).toEqual([
      'service-record.backfilled',
      'service-record.corrected',
      'service-record.correction-asked',
      'service-record.correction-declined',
      'service-record.revoked',
    ]);
  });
});
