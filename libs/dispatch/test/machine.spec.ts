import fc from 'fast-check';
import { newId } from '#kernel';
import { describeOnEachEngine } from '#testing';
import { CancelServiceRequest, Volunteering } from '#volunteering';
import { AcceptOffer } from '../app/accept-offer.js';
import { DeclineOffer } from '../app/decline-offer.js';
import { WithdrawFromService } from '../app/withdraw-from-service.js';
import { type MadeOffer } from '../domain/offer.js';
import { District, capabilities } from './district.js';

type Command = { do: 'accept' | 'decline' | 'withdraw' | 'again'; who: number } | { do: 'wait' | 'cancel' };

const PLACES = 2;
const VOLUNTEERS = 9;
const commands = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constantFrom('accept' as const, 'decline' as const, 'withdraw' as const, 'again' as const),
        who: fc.nat(30),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('wait' as const, 'wait' as const, 'cancel' as const) }) },
  ),
  { minLength: 4, maxLength: 14 },
);

/** What must follow, told in the simplest way: who has a place, who is not asked again, whether it is over. */
class Reference {
  readonly placed = new Set<string>();
  readonly spent = new Set<string>();
  cancelled = false;

  /** The answer of a command on an offer in a state. */
  answer(command: Command['do'], offer: MadeOffer): string {
    if (command === 'withdraw') return this.placed.has(offer.volunteerId) && !this.cancelled ? 'ok' : 'refused';
    return offer.state === 'SENT' ? 'ok' : 'OFFER_GONE';
  }

  note(command: Command['do'], offer: MadeOffer): void {
    if (command === 'accept') this.placed.add(offer.volunteerId);
    if (command === 'withdraw') this.placed.delete(offer.volunteerId);
    if (command !== 'accept') this.spent.add(offer.volunteerId);
  }
}

describeOnEachEngine('the machine of dispatch', capabilities, (context) => {
  let district: District;
  beforeAll(async () => {
    district = await new District(context()).build();
  });

  const outcome = async (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'ok',
      (error: { code: string }) => (error.code === 'OFFER_GONE' ? 'OFFER_GONE' : 'refused'),
    );

  const act = (command: Command['do'], offer: MadeOffer, requestId: string): Promise<string> => {
    const { personId, id: offerId } = offer;
    if (command === 'decline')
      return outcome(context().get(DeclineOffer).execute(personId, { offerId, reason: 'NO_TIME' }));
    if (command === 'withdraw')
      return outcome(context().get(WithdrawFromService).execute(personId, { requestId, reason: 'UNWELL' }));
    return outcome(context().get(AcceptOffer).execute(personId, { offerId, idempotencyKey: newId() }));
  };

  /** After every command: places, offers and the request agree with the reference and with one another. */
  async function check(requestId: string, reference: Reference): Promise<void> {
    const request = await context().get(Volunteering).requestForDispatch(requestId);
    const offers = await district.offers(requestId);
    const accepted = offers.filter(({ state }) => state === 'ACCEPTED').map(({ volunteerId }) => volunteerId);
    const open = offers.filter(({ state }) => state === 'SENT').map(({ volunteerId }) => volunteerId);
    expect(accepted.sort()).toEqual(reference.cancelled ? [] : [...reference.placed].sort());
    expect(request.placesLeft).toBe(PLACES - reference.placed.size);
    expect(new Set(open).size).toBe(open.length);
    expect(open.filter((id) => reference.spent.has(id) || reference.placed.has(id))).toEqual([]);
    const over = reference.cancelled || request.placesLeft === 0;
    if (over) expect(open).toEqual([]);
    if (!over && open.length === 0) expect(request.state).toBe('ESCALATED');
    if (!reference.cancelled && request.placesLeft === 0) expect(request.state).toBe('MATCHED');
    if (reference.cancelled) expect(request.state).toBe('CANCELLED');
  }

  it('agrees with a reference after any commands', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(commands, async (list) => {
        context().clock.set(new Date(Date.UTC(2026, 2, 2 + run, 2)));
        const skill = `run-${(run += 1)}`;
        const itemId = await district.item(skill, { skills: [skill], places: PLACES });
        await district.volunteers(VOLUNTEERS, () => ({ skills: [skill] }));
        const { requestId, resident } = await district.request(itemId);
        await context().settle();
        const reference = new Reference();
        for (const command of list) {
          await step(command, requestId, reference, () =>
            context().get(CancelServiceRequest).execute(resident, requestId, null),
          );
          await context().settle();
          await check(requestId, reference);
        }
      }),
      { numRuns: 8 },
    );
  });

  async function step(
    command: Command,
    requestId: string,
    reference: Reference,
    cancel: () => Promise<unknown>,
  ): Promise<void> {
    if (command.do === 'cancel') {
      if ((await outcome(cancel())) === 'ok') reference.cancelled = true;
      return;
    }
    const offers = await district.offers(requestId);
    if (!('who' in command)) {
      offers.filter(({ state }) => state === 'SENT').forEach(({ volunteerId }) => reference.spent.add(volunteerId));
      context().clock.advance({ minutes: 15 });
      return;
    }
    const offer = offers[command.who % Math.max(1, offers.length)];
    if (!offer) return;
    const expected = reference.answer(command.do, offer);
    expect(await act(command.do, offer, requestId)).toBe(expected);
    if (expected === 'ok') reference.note(command.do === 'again' ? 'accept' : command.do, offer);
  }
});
