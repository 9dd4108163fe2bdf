import type { INestApplicationContext } from '@nestjs/common';
import { OfferChanged } from '#dispatch';
import { newId } from '#kernel';
import { Database, Events, UnitOfWork } from '#platform';

/** An event is told to so many people, so often, at this pace: fifty offers a second in waves of five. */
export const WAVES = { waves: 50, people: 5, everyMs: 20 } as const;

/** An offer that exists, of somebody who listens. */
export interface OpenOffer {
  readonly offerId: string;
  readonly requestId: string;
  readonly personId: string;
}

/** Inserts one open offer for each person. */
export async function insertOffers(
  application: INestApplicationContext,
  personIds: readonly string[],
): Promise<OpenOffer[]> {
  const database = application.get(Database, { strict: false });
  const offers = personIds.map((personId) => ({ offerId: newId(), requestId: newId(), personId }));
  const now = new Date();
  const later = new Date(now.getTime() + 86_400_000);
  const columns =
    'id, request_id, volunteer_id, person_id, state, wave, batch, place, score, metres, factors, weights, policy_version, sent_at, expires_at';
  await application.get(UnitOfWork, { strict: false }).run(async () => {
    for (const { offerId, requestId, personId } of offers) {
      const plain = [
        offerId,
        requestId,
        newId(),
        personId,
        'SENT',
        1,
        1,
        1,
        700_000,
        640,
        '{}',
        '{}',
        'bench',
        now,
        later,
      ];
      await database.change(
        `INSERT INTO dispatch_offer (${columns}) VALUES (${plain.map(() => '?').join(', ')})`,
        plain,
      );
    }
  });
  return offers;
}

/** Commits the waves at their pace, each in a unit of its own. Answers when each was committed, on the monotonic clock of the machine, by offer. */
export async function publishWaves(
  application: INestApplicationContext,
  offers: readonly OpenOffer[],
): Promise<[offerId: string, committedMs: number][]> {
  const unitOfWork = application.get(UnitOfWork, { strict: false });
  const events = application.get(Events, { strict: false });
  const committed: [string, number][] = [];
  const waves = Array.from({ length: WAVES.waves }, (_, wave) =>
    offers.slice(wave * WAVES.people, (wave + 1) * WAVES.people),
  );
  const begin = performance.now();
  for (const [index, wave] of waves.entries()) {
    await until(begin + index * WAVES.everyMs);
    await unitOfWork.run(async () => {
      for (const offer of wave) await events.publish(OfferChanged, { ...offer, state: 'SENT' });
    });
    const now = monotonicMs();
    for (const { offerId } of wave) committed.push([offerId, now]);
  }
  return committed;
}

/** The clock that all processes of a machine share. */
export const monotonicMs = (): number => Number(process.hrtime.bigint()) / 1e6;

/** Waits until the clock of this process shows so many milliseconds. */
export const until = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, ms - performance.now())));
