import type { SeededRandom } from '../district/random.js';
import { countedMinutes, type Book } from './book.js';
import { fix } from './gps.js';
import { HOUR, MINUTE, type Spot } from './simulated-record.js';
import { away, type Community, type Helper, type Town } from './town.js';

/** A service that looks arranged as usual. */
function ordinary(book: Book, helper: Helper, startsAt: number, minutes: number, random: SeededRandom) {
  const orderedAt = startsAt - random.between(3, 120) * HOUR;
  return {
    ...{ requestId: book.order(), orderedAt, orderedBy: `resident-${random.integer(100_000)}` },
    ...{ startsAt, endsAt: startsAt + minutes * MINUTE, volunteerId: helper.id },
    site: away(helper.home, random.between(20, 2_500), random),
    placeTakenAt: orderedAt + random.between(1, 200) * MINUTE,
    ...{ source: 'SIGNED' as const, recordedBy: null, ownHousehold: false },
  };
}

/** Somebody signs with the accounts of others, one after the other, from one phone. */
export function writeStolen(book: Book, town: Town, day: number, random: SeededRandom): number {
  const thief = `phone-thief-${random.integer(1_000_000)}`;
  const accounts = random.chance(60) ? random.between(2, 4) : random.between(6, 20);
  const off = random.chance(400);
  for (let n = 0; n < accounts; n++) {
    const helper = random.pick(town.helpers);
    const minutes = random.pick([60, 90, 120]);
    const service = ordinary(book, helper, day + random.between(8 * 60, 19 * 60) * MINUTE, minutes, random);
    const began = service.startsAt + random.between(0, 10) * MINUTE;
    const ended = service.endsAt + random.between(0, 10) * MINUTE;
    const sign = (at: number) => ({
      ...{ at, device: thief, shownAt: null },
      point: off ? null : away(service.site, random.between(10, 200), random),
    });
    book.write({
      ...service,
      ...{ startedAt: began, endedAt: ended, recordedAt: ended, minutes: countedMinutes((ended - began) / MINUTE) },
      ...{ signatures: [sign(began), sign(ended)], fraud: 'STOLEN_ACCOUNTS' },
      story: accounts < 5 ? 'a few stolen accounts' : 'many stolen accounts',
    });
  }
  return accounts;
}

/** The code is photographed and sent to somebody who never came. */
export function writeSentAway(book: Book, town: Town, day: number, random: SeededRandom): number {
  const helper = random.pick(town.helpers);
  const service = ordinary(
    book,
    helper,
    day + random.between(8 * 60, 18 * 60) * MINUTE,
    random.pick([60, 120, 180]),
    random,
  );
  const off = random.chance(50);
  const where: Spot = away(service.site, random.between(2_200, 40_000), random);
  const phone = { location: off ? ('OFF' as const) : ('GPS' as const) };
  const shownAt = random.chance(550) ? service.site : null;
  const sign = (at: number) => ({ at, point: fix(where, phone, false, random), device: helper.device, shownAt });
  const [began, ended] = [
    service.startsAt + random.between(-5, 10) * MINUTE,
    service.endsAt + random.between(-5, 15) * MINUTE,
  ];
  book.write({
    ...service,
    ...{ startedAt: began, endedAt: ended, recordedAt: ended, minutes: countedMinutes((ended - began) / MINUTE) },
    ...{
      signatures: [sign(began), sign(ended)],
      fraud: 'CODE_SENT_AWAY',
      story: off ? 'sent away, position off' : 'sent away',
    },
  });
  return 1;
}

/** A family orders services for one another, week after week. */
export function writeRing(book: Book, town: Town, day: number, random: SeededRandom): number {
  const helper = random.pick(town.helpers);
  const hidden = random.chance(60);
  for (let week = 0; week < 4; week++) {
    const startsAt = day + week * 7 * 24 * HOUR + random.between(9, 19) * HOUR;
    const service = { ...ordinary(book, helper, startsAt, random.pick([60, 120]), random), site: helper.home };
    const [began, ended] = [service.startsAt, service.endsAt + random.between(0, 20) * MINUTE];
    const sign = (at: number) => ({
      at,
      point: fix(helper.home, helper, false, random),
      device: helper.device,
      shownAt: null,
    });
    book.write({
      ...service,
      ...{ startedAt: began, endedAt: ended, recordedAt: ended, minutes: countedMinutes((ended - began) / MINUTE) },
      ...{ ownHousehold: !hidden, signatures: [sign(began), sign(ended)], fraud: 'HOUSEHOLD_RING' },
      story: hidden ? 'a household under two addresses' : 'a household ring',
    });
  }
  return 4;
}

/**
 * An hour is asked for and four are claimed: written so by a handler, or signed for late with a code that the resident tells
 * by telephone, from wherever the volunteer is by then.
 */
export function writeStretched(book: Book, town: Town, day: number, random: SeededRandom): number {
  const helper = random.pick(town.helpers);
  const service = ordinary(
    book,
    helper,
    day + random.between(8 * 60, 16 * 60) * MINUTE,
    random.pick([60, 90, 120]),
    random,
  );
  const little = random.chance(100);
  const over = little ? random.between(40, 85) : random.between(95, 240);
  const [began, ended] = [service.startsAt, service.endsAt + over * MINUTE];
  const planned = (service.endsAt - service.startsAt) / MINUTE;
  const written = random.chance(500) ? random.pick((town.communities[helper.community] as Community).handlers) : null;
  const sign = (at: number, spot: Spot) => ({
    ...{ at, point: fix(spot, helper, false, random), device: helper.device, shownAt: null },
  });
  const elsewhere = away(helper.home, random.between(0, 3_000), random);
  const signatures = written === null ? [sign(began, service.site), sign(ended, elsewhere)] : [];
  book.write({
    ...service,
    ...{ source: written === null ? 'SIGNED' : 'BACKFILLED', recordedBy: written, signatures },
    ...{ startedAt: began, endedAt: ended, minutes: countedMinutes(Math.min(planned + over, planned + 60)) },
    recordedAt: ended + (written === null ? 0 : random.between(10, 2_000) * MINUTE),
    ...{ fraud: 'STRETCHED_MINUTES', story: little ? 'stretched a little' : 'stretched far' },
  });
  return 1;
}
