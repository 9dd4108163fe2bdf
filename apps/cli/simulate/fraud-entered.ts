import type { SeededRandom } from '../district/random.js';
import { countedMinutes, type Book } from './book.js';
import { DAY, HOUR, MINUTE } from './simulated-record.js';
import { away, type Community, type Helper, type Town } from './town.js';

/** An administrator enters five hours in two minutes, with nobody present (CCTV, 2025-07-17: ¥40). */
export function writeForNobody(book: Book, town: Town, day: number, random: SeededRandom): number {
  const { buyer, handler } = bargain(town, random);
  const orderedAt = day + random.between(0, 24 * 60 - 10) * MINUTE;
  const hours = random.between(3, 6);
  const startsAt = day + random.between(8, 23 - hours) * HOUR;
  const endsAt = startsAt + hours * HOUR;
  book.write({
    ...{
      requestId: book.order(),
      orderedAt,
      orderedBy: handler,
      startsAt,
      endsAt,
      startedAt: startsAt,
      endedAt: endsAt,
    },
    ...{ site: away(buyer.home, random.between(100, 3_000), random), volunteerId: buyer.id, source: 'BACKFILLED' },
    ...{ minutes: hours * 60, placeTakenAt: orderedAt + random.between(8, 60) * 1000, recordedBy: handler },
    ...{ recordedAt: orderedAt + random.between(45, 240) * 1000, ownHousehold: false, signatures: [] },
    ...{ fraud: 'ENTERED_FOR_NOBODY', story: 'entered within minutes' },
  });
  return 1;
}

/** A patient seller: the order is placed days before, the buyer takes it while they talk, and the hours are written later. */
export function writeForSale(book: Book, town: Town, day: number, random: SeededRandom): number {
  const { buyer, handler } = bargain(town, random);
  const hours = random.between(2, 5);
  const startsAt = day + random.between(8, 18) * HOUR;
  const endsAt = startsAt + hours * HOUR;
  const orderedAt = startsAt - random.between(4, 96) * HOUR;
  const later = random.chance(80);
  book.write({
    ...{
      requestId: book.order(),
      orderedAt,
      orderedBy: handler,
      startsAt,
      endsAt,
      startedAt: startsAt,
      endedAt: endsAt,
    },
    ...{ site: away(buyer.home, random.between(100, 3_000), random), volunteerId: buyer.id, source: 'BACKFILLED' },
    ...{ minutes: hours * 60, recordedBy: handler, recordedAt: endsAt + random.between(10, 6 * 24 * 60) * MINUTE },
    placeTakenAt: orderedAt + (later ? random.between(3, 300) * MINUTE : random.between(10, 80) * 1000),
    ...{ ownHousehold: false, signatures: [], fraud: 'HOURS_FOR_SALE' },
    story: later ? 'sold, the place taken later' : 'sold, the place taken at once',
  });
  return 1;
}

/** An activity that never was, for 50 to 500 people: a list is read in by a script. */
export function writeInvented(book: Book, town: Town, day: number, random: SeededRandom, atMost: number): number {
  const community = random.pick(town.communities);
  const handler = random.pick(community.handlers);
  const people = Math.min(random.between(50, 500), Math.max(50, atMost), town.helpers.length);
  const startsAt = day + random.between(7, 15) * HOUR;
  const endsAt = startsAt + random.between(2, 5) * HOUR;
  const careful = random.chance(40);
  const orderedAt = startsAt - (careful ? random.between(4, 9) * DAY : random.between(0, 20) * HOUR);
  const requestId = book.order();
  const first = random.integer(town.helpers.length - people + 1);
  let writtenAt = endsAt + random.between(5, 48 * 60) * MINUTE;
  let takenAt = orderedAt + random.between(30, 600) * 1000;
  for (const helper of town.helpers.slice(first, first + people)) {
    writtenAt += random.between(500, 4_000);
    takenAt += careful ? random.between(2, 40) * MINUTE : random.between(500, 3_000);
    book.write({
      ...{ requestId, orderedAt, orderedBy: handler, startsAt, endsAt, startedAt: startsAt, endedAt: endsAt },
      ...{
        site: community.centre,
        volunteerId: helper.id,
        source: 'PAPER',
        recordedBy: handler,
        recordedAt: writtenAt,
      },
      ...{ minutes: countedMinutes((endsAt - startsAt) / MINUTE), placeTakenAt: takenAt, ownHousehold: false },
      ...{ signatures: [], fraud: 'INVENTED_ACTIVITY', story: careful ? 'invented with care' : 'invented in one go' },
    });
  }
  return people;
}

function bargain(town: Town, random: SeededRandom): { buyer: Helper; handler: string } {
  const sellers: Community = town.communities[0] as Community;
  return { buyer: random.pick(town.helpers), handler: random.pick(sellers.handlers) };
}
