import { newId } from '#kernel';
import { UnitOfWork, type Actor } from '#platform';
import { describeOnEachEngine } from '#testing';
import { AnswerComplaint } from '../app/answer-complaint.js';
import { DecideComplaint } from '../app/decide-complaint.js';
import { FeedbackQueries } from '../app/feedback-queries.js';
import { WithdrawComplaint } from '../app/withdraw-complaint.js';
import { ComplaintRepository } from '../data/complaint.repository.js';
import { FeedbackHouse } from './feedback-house.js';
import { capabilities } from './space-house.js';

const code = (expected: string): Error => expect.objectContaining({ code: expected }) as Error;
const codesOf = (tried: readonly PromiseSettledResult<unknown>[]): string[] =>
  tried.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { code: string }).code] : []));
const several = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n));

describeOnEachEngine('complaints and ratings', capabilities, (context) => {
  let house: FeedbackHouse;
  let provider: Actor & { id: string };

  beforeEach(async () => {
    context().clock.set('2026-03-02T02:00:00.000Z');
    house = new FeedbackHouse(context());
    await house.found();
    provider = await house.organisation();
  });

  const answer = (actor: Actor, complaintId: string) =>
    context().get(AnswerComplaint).execute(actor, { complaintId, answer: '已更换保温箱' });
  const decide = (actor: Actor, complaintId: string, decision: 'UPHOLD' | 'DISMISS' = 'UPHOLD') =>
    context().get(DecideComplaint).execute(actor, { complaintId, decision, reason: '属实' });
  const complaint = (actor: Actor, id: string) => context().get(FeedbackQueries).complaint(actor, id);

  it('count every rating once, however many come at once', async () => {
    const listing = await house.listing(provider.id);
    const guests: { guest: Actor; orderId: string; stars: number }[] = [];
    for (let n = 0; n < 20; n += 1) {
      const guest = await house.resident();
      guests.push({ guest, orderId: (await house.order(guest, listing)).id, stars: (n % 5) + 1 });
    }
    const tried = await Promise.allSettled(
      guests.flatMap(({ guest, orderId, stars }) => several(3, () => house.rate(guest, orderId, stars))),
    );
    expect(codesOf(tried)).toEqual(several(40, () => 'ORDER_RATED'));
    expect(await house.listingNow(listing.id)).toMatchObject({ ratingSum: 60, ratingCount: 20, ratingMean: 300 });
    const [first] = guests;
    const queries = context().get(FeedbackQueries);
    const seenBy = async (actor: Actor) =>
      (await queries.ratings(actor, listing.id, null, 100)).map(({ comment }) => comment);
    expect(new Set(await seenBy(first?.guest as Actor))).toEqual(new Set([null]));
    for (const entitled of [provider, house.station])
      expect(new Set(await seenBy(entitled))).toEqual(new Set(['热乎']));
    expect(await queries.ratings(provider, newId(), null, 100)).toEqual([]);
  });

  it('answer a rating again for the same key, and refuse others and what was not confirmed', async () => {
    const listing = await house.listing(provider.id);
    const [guest, stranger] = [await house.resident(), await house.resident()];
    const order = await house.order(guest, listing);
    const key = newId();
    expect(await house.rate(guest, order.id, 4, key)).toEqual(await house.rate(guest, order.id, 4, key));
    await expect(house.rate(guest, order.id, 5, key)).rejects.toThrow(code('IDEMPOTENCY_CONFLICT'));
    for (const actor of [stranger, provider, house.station]) {
      await expect(house.rate(actor, order.id, 1)).rejects.toThrow(code('NOT_FOUND'));
    }
    const open = await house.order(guest, listing, { state: 'DELIVERED', confirmedAt: null });
    await expect(house.rate(guest, open.id, 1)).rejects.toThrow(code('ORDER_NOT_RATABLE'));
    await expect(house.rate(guest, newId(), 1)).rejects.toThrow(code('NOT_FOUND'));
    expect(await house.listingNow(listing.id)).toMatchObject({ ratingSum: 4, ratingCount: 1 });
  });

  it('are taken when the working days of next year are not known yet, and get their dates when they are', async () => {
    context().clock.set('2026-12-30T02:00:00.000Z');
    const listing = await house.listing(provider.id);
    const guest = await house.resident();
    const file = async (): Promise<string> =>
      (await house.complain(guest, (await house.order(guest, listing, { endsAt: context().clock.now() })).id)).id;
    const [first, second] = [await file(), await file()];
    expect(await complaint(guest, first)).toMatchObject({ answerUntil: null, decideUntil: null, overdue: false });
    await expect(decide(house.station, first)).rejects.toThrow(code('COMPLAINT_DATES_UNKNOWN'));
    context().clock.set('2027-02-01T02:00:00.000Z');
    await context().settle();
    expect(await complaint(guest, first)).toMatchObject({ state: 'FILED', decideUntil: null, overdue: false });
    await answer(provider, first);
    expect(await decide(house.station, first)).toMatchObject({ state: 'UPHELD' });
    // As if the calendar had come meanwhile: the year in which it was filed has one.
    const filedAt = new Date('2026-03-02T02:00:00.000Z');
    await context()
      .get(UnitOfWork)
      .run(() => context().get(ComplaintRepository).change(second, { filedAt }));
    context().clock.advance({ days: 1 });
    await context().settle();
    const dates = {
      answerUntil: new Date('2026-03-04T15:59:59.999Z'),
      decideUntil: new Date('2026-03-09T15:59:59.999Z'),
    };
    expect(await complaint(guest, second)).toMatchObject({ ...dates, overdue: true });
    expect(await decide(house.station, second)).toMatchObject({ state: 'UPHELD' });
  });

  it('suspend a listing at the limit of its terms, once, when they are upheld at once', async () => {
    const listing = await house.listing(provider.id, 3);
    const ids: string[] = [];
    for (let n = 0; n < 5; n += 1) {
      const guest = await house.resident();
      const { id } = await house.complain(guest, (await house.order(guest, listing)).id);
      await answer(provider, id);
      ids.push(id);
    }
    await Promise.all(ids.slice(0, 2).map((id) => decide(house.station, id)));
    expect(await house.listingNow(listing.id)).toMatchObject({ state: 'PUBLISHED', upheldComplaints: 2 });
    await Promise.all(ids.slice(2).map((id) => decide(house.station, id)));
    // The third suspends and counting begins anew; the two others count, and suspend nothing that is suspended.
    expect(await house.listingNow(listing.id)).toMatchObject({ state: 'SUSPENDED', upheldComplaints: 2 });
  });

  it('do not count what is dismissed or taken back', async () => {
    const listing = await house.listing(provider.id, 1);
    const [guest, other] = [await house.resident(), await house.resident()];
    const [dismissed, withdrawn] = [
      await house.complain(guest, (await house.order(guest, listing)).id),
      await house.complain(other, (await house.order(other, listing)).id),
    ];
    await answer(provider, dismissed.id);
    expect(await decide(house.station, dismissed.id, 'DISMISS')).toMatchObject({ state: 'DISMISSED' });
    const withdraw = context().get(WithdrawComplaint);
    await expect(withdraw.execute(guest, withdrawn.id)).rejects.toThrow(code('NOT_FOUND'));
    expect(await withdraw.execute(other, withdrawn.id)).toMatchObject({ state: 'WITHDRAWN' });
    await expect(decide(house.station, withdrawn.id)).rejects.toThrow(code('STATE_NOT_ALLOWED'));
    expect(await house.listingNow(listing.id)).toMatchObject({ state: 'PUBLISHED', upheldComplaints: 0 });
  });

  it('are filed once for an order, by its guest or the station, and read by those only who work on them', async () => {
    const listing = await house.listing(provider.id);
    const guest = await house.resident();
    const order = await house.order(guest, listing);
    const [stranger, elsewhere] = [await house.resident(), await house.stationOf(house.other)];
    const rival = await house.organisation(house.community, '别家机构');
    for (const actor of [stranger, elsewhere, provider]) {
      await expect(house.complain(actor, order.id)).rejects.toThrow(code('NOT_FOUND'));
    }
    const tried = await Promise.allSettled([guest, house.station, guest].map((one) => house.complain(one, order.id)));
    expect(codesOf(tried)).toEqual(['COMPLAINT_KNOWN', 'COMPLAINT_KNOWN']);
    const filed = tried.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))[0];
    const id = filed?.id ?? '';
    for (const actor of [guest, provider, house.station]) {
      expect(await complaint(actor, id)).toMatchObject({ text: '饭菜是凉的', answer: null, reason: null });
    }
    for (const actor of [stranger, elsewhere, rival]) {
      await expect(complaint(actor, id)).rejects.toThrow(code('NOT_FOUND'));
      await expect(answer(actor, id)).rejects.toThrow(code('NOT_FOUND'));
      await expect(decide(actor, id)).rejects.toThrow(code('NOT_FOUND'));
      expect(await context().get(FeedbackQueries).page(actor, {}, null, 10)).toEqual([]);
    }
  });

  it('are decided by somebody without a part, after the provider was heard or its days are over', async () => {
    const listing = await house.listing(provider.id);
    const guest = await house.resident();
    const order = await house.order(guest, listing);
    const { id } = await house.complain(house.station, order.id);
    const colleague = await house.stationOf(house.community);
    await expect(decide(house.station, id)).rejects.toThrow(code('COMPLAINT_NEEDS_ANOTHER_PERSON'));
    await expect(decide(colleague, id)).rejects.toThrow(code('COMPLAINT_WAITS_FOR_PROVIDER'));
    context().clock.set('2026-03-04T16:00:00.000Z');
    expect(await decide(colleague, id)).toMatchObject({ state: 'UPHELD', overdue: false });
    await expect(answer(provider, id)).rejects.toThrow(code('STATE_NOT_ALLOWED'));
    expect(await complaint(guest, id)).toMatchObject({ state: 'UPHELD', reason: '属实' });
    const own = await house.order(colleague, listing);
    const { id: ownId } = await house.complain(colleague, own.id);
    await answer(provider, ownId);
    await expect(decide(colleague, ownId)).rejects.toThrow(code('COMPLAINT_NEEDS_ANOTHER_PERSON'));
    expect(await decide(house.station, ownId, 'DISMISS')).toMatchObject({ state: 'DISMISSED' });
  });

  it('are marked when five working days pass undecided, and only then', async () => {
    const listing = await house.listing(provider.id);
    const [guest, other] = [await house.resident(), await house.resident()];
    const [late, done] = [
      await house.complain(guest, (await house.order(guest, listing)).id),
      await house.complain(other, (await house.order(other, listing)).id),
    ];
    await answer(provider, done.id);
    await decide(house.station, done.id);
    context().clock.set('2026-03-09T15:59:59.999Z');
    await context().settle();
    expect((await complaint(guest, late.id)).overdue).toBe(false);
    context().clock.advance({ ms: 1 });
    await context().settle();
    expect([(await complaint(guest, late.id)).overdue, (await complaint(other, done.id)).overdue]).toEqual([
      true,
      false,
    ]);
    expect(await decide(house.station, late.id)).toMatchObject({ state: 'UPHELD', overdue: true });
  });
});
