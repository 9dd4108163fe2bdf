import { Database, UnitOfWork, type Actor } from '#platform';
import { describeOnEachEngine } from '#testing';
import { AskForCorrection } from '../app/ask-for-correction.js';
import { BackfillServiceRecord } from '../app/backfill-service-record.js';
import { CheckIn } from '../app/check-in.js';
import { CheckOut } from '../app/check-out.js';
import { ConfirmService } from '../app/confirm-service.js';
import { DecideCorrection } from '../app/decide-correction.js';
import { DisputeService } from '../app/dispute-service.js';
import { ReadCorrections } from '../app/read-corrections.js';
import { RecordReview } from '../app/record-review.facade.js';
import { RequestDetails } from '../app/request-details.js';
import { ResolveDispute } from '../app/resolve-dispute.js';
import { ShowAttendanceCode } from '../app/show-attendance-code.js';
import { capabilities, centre, codeOf, Town } from './town.js';

const reach = { days: 1, handlerMinutes: 60, deviceHours: 24 };

describeOnEachEngine('records under review', capabilities, (context) => {
  let town: Town;
  let colleague: Actor;
  let day = 2;
  beforeAll(async () => {
    town = await Town.build(context());
    colleague = { ...town.station, personId: (await town.person('钱站员')).personId };
  });

  const instant = (time: string) => new Date(town.at(`2026-03-01T${time}`).getTime() + day * 86_400_000);
  async function placed() {
    day += 1;
    context().clock.set(instant('09:00'));
    const requestId = await town.request({ startsAt: instant('10:00'), endsAt: instant('12:00') });
    const volunteer = await town.volunteer();
    await town.assign(requestId, volunteer.id);
    return { requestId, volunteer };
  }
  /** Recorded by the station, in effect unless `confirmed` is false. */
  async function backfilled(confirmed = true) {
    const { requestId, volunteer } = await placed();
    context().clock.set(instant('12:00'));
    const recordId = await context()
      .get(BackfillServiceRecord)
      .execute(town.station, {
        ...{ requestId, volunteerId: volunteer.id, startedAt: instant('10:00'), endedAt: instant('11:00') },
        ...{ method: 'TELEPHONE', note: '与居民核实', idempotencyKey: town.key() },
      });
    if (confirmed) await context().get(ConfirmService).execute(town.resident, requestId);
    return { requestId, volunteer, recordId };
  }
  const review = () => context().get(RecordReview);
  const stateOf = async (requestId: string) => (await context().get(RequestDetails).recordsOf([requestId]))[0]?.state;

  test('who recorded a service does not decide a dispute about it', async () => {
    const { requestId } = await backfilled(false);
    await context().get(DisputeService).execute(town.resident, requestId, '没有来');
    const resolve = (actor: Actor) =>
      codeOf(context().get(ResolveDispute).execute(actor, { requestId, outcome: 'DISMISS', reason: '已核实' }));
    expect(await resolve(town.station)).toBe('FOUR_EYES');
    expect(await resolve(colleague)).toBe('none');
    expect(await stateOf(requestId)).toBe('EFFECTIVE');
  });

  test('a device is kept as a keyed fingerprint, and the place where a code was shown as WGS-84', async () => {
    const { requestId, volunteer } = await placed();
    context().clock.set(instant('10:00'));
    const installationId = 'installation-0001';
    const sign = async (Sign: typeof CheckIn | typeof CheckOut) => {
      const show = context().get(ShowAttendanceCode);
      await show.execute(town.resident, requestId, centre);
      const { code } = await show.execute(town.resident, requestId, { ...centre, system: 'GCJ02' });
      return context()
        .get<CheckIn | CheckOut>(Sign)
        .execute(volunteer.actor, { requestId, code, installationId, location: centre, idempotencyKey: town.key() });
    };
    await sign(CheckIn);
    context().clock.set(instant('11:00'));
    await sign(CheckOut);
    const [record] = await context().get(RequestDetails).recordsOf([requestId]);
    const { records, deviceUses } = await review().evidenceOf([record?.id ?? ''], reach);
    const { longitude, latitude } = centre;
    const signature = { point: { longitude, latitude }, shownAt: { longitude, latitude } };
    expect(records).toMatchObject([{ volunteerId: volunteer.id, signatures: [signature, signature] }]);
    expect(records[0]?.signatures[0]?.device).toMatch(/^[0-9a-f]{64}$/);
    expect(deviceUses).toHaveLength(2);
    const rows = await context().get(Database).rows<object>('SELECT * FROM volunteering_signature');
    expect(JSON.stringify(rows)).not.toContain(installationId);
    expect(await codeOf(context().get(ShowAttendanceCode).execute(volunteer.actor, requestId, centre))).toBe(
      'NOT_FOUND',
    );
  });

  test('in effect, it is frozen once, and only its review decides it', async () => {
    const { requestId, recordId, volunteer } = await backfilled();
    const outcomes = await Promise.all([1, 2, 3].map(() => review().freeze([recordId])));
    expect(outcomes.flat()).toEqual([recordId]);
    expect(await stateOf(requestId)).toBe('FROZEN');
    const ask = { recordId, minutes: 90, reason: '更久', idempotencyKey: town.key() };
    expect(await codeOf(context().get(AskForCorrection).execute(volunteer.actor, ask))).toBe('STATE_NOT_ALLOWED');
    const decide = (actor: Actor) =>
      codeOf(
        context()
          .get(UnitOfWork)
          .run(() => review().decide(actor, recordId, { kind: 'RELEASE' }, '已核实')),
      );
    expect(await decide(town.station)).toBe('FOUR_EYES');
    expect(await decide({ ...colleague, personId: volunteer.actor.personId })).toBe('FOUR_EYES');
    expect(await decide({ ...colleague, personId: town.resident.personId })).toBe('FOUR_EYES');
    expect(await decide(town.otherStation)).toBe('NOT_FOUND');
    expect((await Promise.all([decide(colleague), decide(colleague)])).sort()).toEqual(['STATE_NOT_ALLOWED', 'none']);
    expect(await stateOf(requestId)).toBe('EFFECTIVE');
  });

  test('records that took effect are read in order, window by window', async () => {
    const [first, second] = [await backfilled(), await backfilled()];
    const from = new Date(instant('00:00').getTime() - 86_400_000);
    const page = await review().effectiveBetween(from, instant('23:59'), null, 1);
    expect(page.map(({ id }) => id)).toEqual([first.recordId]);
    const next = await review().effectiveBetween(from, instant('23:59'), page[0] ?? null, 5);
    expect(next.map(({ id }) => id)).toEqual([second.recordId]);
  });

  test('a correction is overdue after the days of the policy, and an answered one never', async () => {
    const { recordId, volunteer } = await backfilled();
    const answered = await backfilled();
    const ask = (by: Actor, id: string) =>
      context()
        .get(AskForCorrection)
        .execute(by, { recordId: id, minutes: 90, reason: '更久', idempotencyKey: town.key() });
    const open = await ask(volunteer.actor, recordId);
    const other = await ask(answered.volunteer.actor, answered.recordId);
    const decide = (by: Actor, correctionId: string) =>
      context()
        .get(DecideCorrection)
        .execute(by, { correctionId, decision: 'DECLINE', reason: '无依据', idempotencyKey: town.key() });
    await decide(colleague, other);
    const listed = async (overdue: boolean) =>
      (await context().get(ReadCorrections).open(colleague, { overdue }, null, 10)).map(({ id }) => id);
    context().clock.advance({ days: 6, hours: 23 });
    await context().settle();
    expect([await listed(false), await listed(true)]).toEqual([[open], []]);
    context().clock.advance({ hours: 1 });
    await context().settle();
    expect(await listed(true)).toEqual([open]);
    const officer = { ...colleague, permissions: new Set(['record.review']) };
    const reviewer: Actor = { ...officer, regionPaths: (p) => (p === 'record.review' ? colleague.regionPaths(p) : []) };
    expect(await codeOf(decide(reviewer, open))).toBe('none');
    expect(await listed(false)).toEqual([]);
  });
});
