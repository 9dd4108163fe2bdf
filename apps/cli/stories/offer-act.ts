import { randomUUID } from 'node:crypto';
import { ApiRefusal, type ApiClient } from './api-client.js';
import type { Cast } from './cast.js';
import type { Inbox } from './inbox.js';
import { expectThat, type Narrator } from './narrator.js';
import type { OfferEvent, RequestUpdate } from './order-act.js';

type Listening = Array<{ name: string; inbox: Inbox<OfferEvent> }>;

/** Offers reach exactly the matched volunteers; all of them accept at once, one gets the place. Returns the winner. */
export async function takeOffers(
  cast: Cast,
  requestId: string,
  listening: Listening,
  updates: Inbox<RequestUpdate>,
  tell: Narrator,
): Promise<ApiClient> {
  tell.part('派单与接单', 'dispatching and accepting offers');
  const people = [...cast.volunteers, cast.newcomer];
  const isSent = (event: OfferEvent): boolean => event.state === 'SENT' && event.offer.requestId === requestId;
  const pushed = async (person: ApiClient): Promise<OfferEvent['offer']> => {
    const inbox = listening[people.indexOf(person)]?.inbox;
    if (!inbox) throw new Error(`${person.name} does not listen`);
    return (await inbox.waitFor(isSent, `an offer for ${person.name}`)).offer;
  };
  await pushed(cast.newcomer);
  const matched = await whoWasAsked(cast, people, requestId);
  const offers = new Map<ApiClient, OfferEvent['offer']>();
  for (const person of matched) offers.set(person, await pushed(person));
  const others = people.filter((person) => !matched.includes(person));
  const disturbed = others.filter((person) => listening[people.indexOf(person)]?.inbox.items.some(isSent));
  expectThat(disturbed.length === 0, 'nobody without the skill is asked');
  tell.step(
    `实时推送到且仅到匹配的 ${matched.length} 人：${matched.map(({ name }) => name).join('、')}；${others.map(({ name }) => name).join('、')}未被打扰`,
    `pushed to exactly the ${matched.length} who match; the ${others.length} others are left in peace`,
  );
  for (const [person, { place, metres, whyMe }] of offers) {
    tell.detail(
      `#${place} ${person.name} ${metres} m  ${whyMe.map(({ factor, value }) => `${factor} ${value}`).join('  ')}`,
    );
  }
  const winner = await race(offers, tell);
  await seeWithdrawn(people, matched, winner, listening, requestId, tell);
  const matchedUpdate = await updates.waitFor(({ request }) => request.state === 'MATCHED', 'MATCHED');
  const [coming] = matchedUpdate.request.volunteers;
  expectThat(coming?.displayName === winner.name, 'the resident sees who comes');
  tell.step(`居民实时看到来的是${coming?.displayName}`, `the resident sees at once who comes: ${coming?.displayName}`);
  return winner;
}

/** Those of the cast whom the station's own explanation names as asked: on a running service somebody may be busy. */
async function whoWasAsked(cast: Cast, people: readonly ApiClient[], requestId: string): Promise<ApiClient[]> {
  const { dispatchExplanation } = await cast.stationWorker.call<{
    dispatchExplanation: { offers: Array<{ volunteerId: string }> };
  }>('query ($id: ID!) { dispatchExplanation(requestId: $id) { offers { volunteerId } } }', { id: requestId });
  const asked = new Set(dispatchExplanation.offers.map(({ volunteerId }) => volunteerId));
  const matched: ApiClient[] = [];
  for (const person of people) {
    const { volunteer } = await person.call<{ volunteer: { id: string } }>('{ volunteer { id } }');
    if (asked.has(volunteer.id)) matched.push(person);
  }
  return matched;
}

/** All accept in the same moment. */
async function race(offers: ReadonlyMap<ApiClient, OfferEvent['offer']>, tell: Narrator): Promise<ApiClient> {
  const accept = 'mutation ($input: AcceptOfferInput!) { acceptOffer(input: $input) { state } }';
  const codes: string[] = [];
  const winners: ApiClient[] = [];
  await Promise.all(
    [...offers].map(async ([person, { id: offerId }]) => {
      try {
        await person.call(accept, { input: { offerId, idempotencyKey: randomUUID() } });
        winners.push(person);
      } catch (refusal) {
        if (!(refusal instanceof ApiRefusal)) throw refusal;
        codes.push(refusal.code);
      }
    }),
  );
  const [winner] = winners;
  expectThat(winners.length === 1, `exactly one of ${offers.size} gets the place, not ${winners.length}`);
  if (!winner) throw new Error('nobody won');
  tell.step(
    `${offers.size} 人同时接单，只有${winner.name}接到；其余得到 ${[...new Set(codes)].join(', ')}`,
    `${offers.size} accept at the same moment, one gets the place; the others are told ${[...new Set(codes)].join(', ')}`,
  );
  return winner;
}

async function seeWithdrawn(
  people: readonly ApiClient[],
  matched: readonly ApiClient[],
  winner: ApiClient,
  listening: Listening,
  requestId: string,
  tell: Narrator,
): Promise<void> {
  for (const person of matched.filter((one) => one !== winner)) {
    const inbox = listening[people.indexOf(person)]?.inbox;
    await inbox?.waitFor(({ state, offer }) => state === 'WITHDRAWN' && offer.requestId === requestId, 'WITHDRAWN');
  }
  await Promise.all(listening.map(({ inbox }) => inbox.close()));
  tell.step('其他人立刻看到邀约已被他人接单：WITHDRAWN', 'the others see at once that the offer is gone: WITHDRAWN');
}
