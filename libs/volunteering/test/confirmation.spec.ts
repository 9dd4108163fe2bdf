import { Ledger } from '#ledger';
import { Events, type Actor } from '#platform';
import { describeOnEachEngine } from '#testing';
import { BackfillServiceRecord } from '../app/backfill-service-record.js';
import { CheckIn } from '../app/check-in.js';
import { CheckOut } from '../app/check-out.js';
import { ConfirmService } from '../app/confirm-service.js';
import { DisputeService } from '../app/dispute-service.js';
import { RateService } from '../app/rate-service.js';
import { RequestDetails } from '../app/request-details.js';
import { RequestQueries } from '../app/request-queries.js';
import { ResolveDispute } from '../app/resolve-dispute.js';
import { ViewContact } from '../app/view-contact.js';
import { Volunteering } from '../app/volunteering.facade.js';
import { ServiceRecordEffective } from '../app/volunteering.events.js';
import { capabilities, codeOf, Town } from './town.js';

describeOnEachEngine('confirmation', capabilities, (context) => {
  let town: Town;
  let day = 2;
  const effective: string[] = [];
  beforeAll(async () => {
    town = await Town.build(context());
    context()
      .get(Events)
      .inTransaction(ServiceRecordEffective, async ({ recordId }) => void effective.push(recordId));
  });

  /** A request served for two hours, awaiting confirmation. */
  async function served() {
    day += 1;
    const date = `2026-03-${String(day).padStart(2, '0')}`;
    context().clock.set(town.at(`${date}T09:00`));
    const id = await town.request({ startsAt: town.at(`${date}T10:00`), endsAt: town.at(`${date}T12:00`) });
    const volunteer = await town.volunteer();
    await town.assign(id, volunteer.id);
    context().clock.set(town.at(`${date}T10:00`));
    const sign = async (Sign: typeof CheckIn | typeof CheckOut) =>
      context()
        .get<CheckIn | CheckOut>(Sign)
        .execute(volunteer.actor, { requestId: id, code: await town.code(id), idempotencyKey: town.key() });
    await sign(CheckIn);
    context().clock.set(town.at(`${date}T12:00`));
    await sign(CheckOut);
    return { id, volunteer };
  }
  const one = (id: string) => context().get(RequestQueries).one(town.resident, id);
  const record = async (id: string) => (await context().get(RequestDetails).recordsOf([id]))[0];
  const minutesOf = async (volunteerId: string) => {
    const code = `volunteer:${volunteerId}:minutes:signed`;
    return (await context().get(Ledger).balancesOf([code])).get(code) ?? 0;
  };

  test('48 hours confirm, 7 days close', async () => {
    const { id, volunteer } = await served();
    context().clock.advance({ hours: 47, minutes: 59 });
    await context().settle();
    expect((await one(id)).state).toBe('AWAITING_CONFIRMATION');
    context().clock.advance({ minutes: 1 });
    await context().settle();
    expect((await one(id)).state).toBe('AUTO_CONFIRMED');
    expect(await minutesOf(volunteer.id)).toBe(120);
    context().clock.advance({ days: 7 });
    await context().settle();
    expect((await one(id)).state).toBe('CLOSED');
    expect((await context().get(RequestDetails).trails([id])).map((entry) => entry.event)).toEqual([
      'submit',
      'accept',
      'fill',
      'signIn',
      'signOut',
      'allOut',
      'autoConfirm',
      'archive',
    ]);
  });

  test('two confirmations at once have one effect', async () => {
    const { id, volunteer } = await served();
    const confirm = () => codeOf(context().get(ConfirmService).execute(town.resident, id));
    expect((await Promise.all([confirm(), confirm(), confirm()])).sort()).toEqual([
      'STATE_NOT_ALLOWED',
      'STATE_NOT_ALLOWED',
      'none',
    ]);
    expect(await minutesOf(volunteer.id)).toBe(120);
    const made = await record(id);
    expect(effective.filter((recordId) => recordId === made?.id)).toHaveLength(1);
  });

  test('a confirmation sent again with its key gets the same answer and has one effect', async () => {
    const { id, volunteer } = await served();
    const confirm = () => context().get(ConfirmService).execute(town.resident, id, `confirm-${id}`);
    const answers = [await confirm(), await confirm()];
    expect(answers[1]).toMatchObject({ id, state: 'CONFIRMED', updatedAt: answers[0]?.updatedAt });
    expect(await minutesOf(volunteer.id)).toBe(120);
  });

  test('who ordered and recorded alone cannot confirm too; a colleague or time can', async () => {
    const colleague: Actor = { ...town.station, personId: (await town.person('钱站员')).personId };
    const outcomes = [];
    for (const recorder of [town.station, colleague]) {
      day += 1;
      const instant = (time: string) => town.at(`2026-03-${String(day).padStart(2, '0')}T${time}`);
      context().clock.set(instant('09:00'));
      const elder = { channel: 'PHONE_CARD' as const, phoneCardNumber: 'LXK-0002', beneficiaryName: '吴奶奶' };
      const window = { startsAt: instant('10:00'), endsAt: instant('12:00') };
      const requestId = await town.request({ ...elder, ...window }, town.station);
      const { id: volunteerId } = await town.volunteer();
      await town.assign(requestId, volunteerId);
      context().clock.set(instant('12:00'));
      const known = { method: 'TELEPHONE' as const, note: '与居民电话核实', idempotencyKey: town.key() };
      const service = { requestId, volunteerId, startedAt: instant('10:00'), endedAt: instant('11:00') };
      await context()
        .get(BackfillServiceRecord)
        .execute(recorder, { ...service, ...known });
      const confirmed = await codeOf(context().get(ConfirmService).execute(town.station, requestId, town.key()));
      context().clock.advance({ hours: 48 });
      await context().settle();
      outcomes.push([confirmed, (await context().get(RequestQueries).one(town.station, requestId)).state]);
    }
    expect(outcomes).toEqual([
      ['FOUR_EYES', 'AUTO_CONFIRMED'],
      ['none', 'CONFIRMED'],
    ]);
  });

  test('a rating of 1 to 5 closes the request, once', async () => {
    const { id, volunteer } = await served();
    const rate = (actor: Actor, rating: number) =>
      codeOf(context().get(RateService).execute(actor, { requestId: id, rating, comment: '很好👍' }));
    expect(await rate(town.resident, 5)).toBe('STATE_NOT_ALLOWED');
    await context().get(ConfirmService).execute(town.resident, id);
    for (const wrong of [0, 6, 4.5, -1, 1e9]) expect(await rate(town.resident, wrong)).toBe('BAD_USER_INPUT');
    expect(await rate(volunteer.actor, 5)).toBe('NOT_FOUND');
    expect(await rate(town.resident, 5)).toBe('none');
    expect(await rate(town.resident, 1)).toBe('STATE_NOT_ALLOWED');
    expect(await one(id)).toMatchObject({ state: 'CLOSED', rating: 5, ratingComment: '很好👍' });
  });

  test('a dispute freezes the records; dismissed, they take effect', async () => {
    const { id, volunteer } = await served();
    await context().get(DisputeService).execute(town.resident, id, '没有来');
    expect((await record(id))?.state).toBe('FROZEN');
    context().clock.advance({ hours: 49 });
    await context().settle();
    expect((await one(id)).state).toBe('DISPUTED');
    const resolve = (actor: Actor) =>
      codeOf(context().get(ResolveDispute).execute(actor, { requestId: id, outcome: 'DISMISS', reason: '有监控' }));
    expect(await resolve(town.otherStation)).toBe('NOT_FOUND');
    expect(await resolve(town.resident)).toBe('NOT_FOUND');
    expect(await resolve({ ...town.station, personId: volunteer.actor.personId })).toBe('FOUR_EYES');
    expect(await resolve(town.station)).toBe('none');
    expect((await one(id)).state).toBe('CLOSED');
    expect((await record(id))?.state).toBe('EFFECTIVE');
    expect(await minutesOf(volunteer.id)).toBe(120);
  });

  test('a dispute upheld revokes the records; nothing reaches the ledger, nothing is deleted', async () => {
    const { id, volunteer } = await served();
    await context().get(DisputeService).execute(town.resident, id, '没有来');
    await context().get(ResolveDispute).execute(town.station, { requestId: id, outcome: 'UPHOLD', reason: '属实' });
    expect(await record(id)).toMatchObject({ state: 'REVOKED', minutes: 120 });
    expect(await minutesOf(volunteer.id)).toBe(0);
  });

  test('the contact is for the requester, the volunteer until closing, and staff with an audit line', async () => {
    const { id, volunteer } = await served();
    const sees = async (actor: Actor) => (await context().get(ViewContact).execute(actor, [id])).has(id);
    expect(await sees(town.resident)).toBe(true);
    expect(await sees(volunteer.actor)).toBe(true);
    expect(await sees(town.station)).toBe(true);
    expect(await sees(town.gridWorker)).toBe(false);
    expect(await sees(town.otherStation)).toBe(false);
    expect(await sees(await town.person())).toBe(false);
    await context().get(ConfirmService).execute(town.resident, id);
    await context().get(RateService).execute(town.resident, { requestId: id, rating: 4 });
    expect(await sees(volunteer.actor)).toBe(false);
    expect(await sees(town.resident)).toBe(true);
  });

  test('history counts effective minutes and services for the same resident', async () => {
    const { id, volunteer } = await served();
    const { beneficiaryKey } = await context().get(Volunteering).requestForDispatch(id);
    await context().get(ConfirmService).execute(town.resident, id);
    const history = await context()
      .get(Volunteering)
      .candidateHistory([volunteer.id, 'nobody'], beneficiaryKey, town.at('2026-03-01T00:00'));
    expect(history.get(volunteer.id)).toEqual({ minutes: 120, services: 1, timesWithBeneficiary: 1 });
    expect(history.get('nobody')).toEqual({ minutes: 0, services: 0, timesWithBeneficiary: 0 });
  });

  test('after all of it the ledger agrees with the records', async () => {
    const reports = await context().get(Ledger).audit();
    expect(reports.filter((report) => report.firstBreak !== null)).toEqual([]);
  });
});
