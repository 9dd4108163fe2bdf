import type { SeededRandom } from '../district/random.js';
import { countedMinutes, type Book } from './book.js';
import type { Diary } from './diary.js';
import { fix, shown } from './gps.js';
import { DAY, HOUR, MINUTE, type SimulatedSignature, type Spot } from './simulated-record.js';
import { away, type Community, type Helper } from './town.js';

/** Where it is written, and who is free. */
export interface Scene {
  book: Book;
  diary: Diary;
}

/** A visit as it was arranged. */
interface Plan {
  requestId: string;
  orderedAt: number;
  orderedBy: string;
  startsAt: number;
  endsAt: number;
  site: Spot;
  placeTakenAt: number;
}

/** One day of a volunteer: a visit, or two back to back. Who is kept by the first comes late to the second, or not at all. */
export function writeVisits(
  scene: Scene,
  helper: Helper,
  community: Community,
  day: number,
  random: SeededRandom,
): void {
  let earliest = day + random.between(8 * 4, 17 * 4) * 15 * MINUTE;
  let freeFrom = day;
  for (let left = random.chance(150) ? 2 : 1; left > 0; left--) {
    const plan = arrange(scene.book, helper, community, earliest, random);
    earliest = plan.endsAt + random.between(1, 4) * 15 * MINUTE;
    const tooLate = freeFrom > plan.startsAt + 45 * MINUTE;
    if (tooLate || !scene.diary.isFree(helper.id, plan.startsAt - 30 * MINUTE, plan.endsAt + 30 * MINUTE)) continue;
    const telephone = random.chance(140);
    const endedAt = telephone
      ? writeByTelephone(scene.book, helper, community, plan, random)
      : writeSigned(scene.book, helper, plan, freeFrom, random);
    freeFrom = endedAt + random.between(3, 12) * MINUTE;
  }
}

function arrange(book: Book, helper: Helper, community: Community, startsAt: number, random: SeededRandom): Plan {
  const minutes = random.weighted([
    [30, 10],
    [60, 50],
    [90, 20],
    [120, 15],
    [180, 4],
    [240, 1],
  ] as const);
  const urgent = random.chance(80);
  const orderedAt = startsAt - (urgent ? random.between(20, 180) * MINUTE : random.between(3, 240) * HOUR);
  const waited = urgent ? random.between(20, 900) * 1000 : random.between(40, 4 * 3600) * 1000;
  return {
    requestId: book.order(),
    orderedAt,
    orderedBy: random.chance(300) ? random.pick(community.handlers) : `resident-${random.integer(100_000)}`,
    startsAt,
    endsAt: startsAt + minutes * MINUTE,
    site: away(helper.home, random.chance(850) ? random.between(20, 1_800) : random.between(1_800, 6_500), random),
    placeTakenAt: Math.min(orderedAt + waited, startsAt - 5 * MINUTE),
  };
}

/** Signed on the spot: early or late, now and then much later because somebody needed company. */
function writeSigned(book: Book, helper: Helper, plan: Plan, freeFrom: number, random: SeededRandom): number {
  const { story, out, overMinutes, showsAt } = course(plan, random);
  const canyon = random.chance(40);
  const sign = (at: number, spot: Spot): SimulatedSignature => ({
    ...{ at, point: fix(spot, helper, canyon, random), device: random.chance(900) ? helper.device : null },
    shownAt: showsAt === 'UNKNOWN' ? null : shown(spot, random),
  });
  const began = Math.max(freeFrom, plan.startsAt + random.bell(18) * MINUTE + random.integer(MINUTE));
  const ended = Math.max(began + 20 * MINUTE, plan.endsAt + (random.bell(16) + overMinutes) * MINUTE);
  const planned = (plan.endsAt - plan.startsAt) / MINUTE;
  const claimed = Math.min(Math.floor((ended - began) / MINUTE), planned + 60);
  const moved = story === 'moved elsewhere';
  book.write({
    ...plan,
    ...{ volunteerId: helper.id, source: 'SIGNED', minutes: countedMinutes(claimed) },
    ...{ startedAt: began, endedAt: ended, recordedAt: ended, recordedBy: null, fraud: null, story },
    ownHousehold: random.chance(1) && random.chance(500),
    signatures: [sign(began, moved ? out : plan.site), sign(ended, out)],
  });
  return ended;
}

/** What became of a visit: most go as arranged. */
function course(
  plan: Plan,
  random: SeededRandom,
): { story: string; out: Spot; overMinutes: number; showsAt: 'TOLD' | 'UNKNOWN' } {
  const story = random.weighted([
    ['as arranged', 9_170],
    ['stayed longer', 500],
    ['waited for the ambulance', 25],
    ['escorted to hospital', 280],
    ['moved elsewhere', 25],
  ] as const);
  const known = random.chance(800) ? ('TOLD' as const) : ('UNKNOWN' as const);
  if (story === 'escorted to hospital') {
    return {
      story,
      out: away(plan.site, random.between(800, 7_000), random),
      overMinutes: random.integer(40),
      showsAt: known,
    };
  }
  if (story === 'moved elsewhere') {
    return { story, out: away(plan.site, random.between(500, 9_000), random), overMinutes: 0, showsAt: known };
  }
  const overMinutes =
    story === 'stayed longer'
      ? random.between(20, 75)
      : story === 'waited for the ambulance'
        ? random.between(60, 200)
        : 0;
  return { story, out: plan.site, overMinutes, showsAt: known };
}

/** No phone, or it was empty: the station telephones afterwards and writes down what it is told, in quarters of an hour. */
function writeByTelephone(book: Book, helper: Helper, community: Community, plan: Plan, random: SeededRandom): number {
  const quarter = 15 * MINUTE;
  const told = (at: number): number => Math.round((at + random.bell(14) * MINUTE) / quarter) * quarter;
  const startedAt = told(plan.startsAt);
  const skew = random.chance(10) ? random.pick([-60, 60]) * MINUTE : 0;
  const endedAt = Math.max(startedAt + quarter, told(plan.endsAt)) + Math.max(0, skew);
  const claimed = (endedAt - startedAt) / MINUTE;
  const planned = (plan.endsAt - plan.startsAt) / MINUTE;
  book.write({
    ...plan,
    ...{ volunteerId: helper.id, source: 'BACKFILLED', minutes: countedMinutes(Math.min(claimed, planned + 60)) },
    ...{ startedAt, endedAt, recordedAt: endedAt + random.between(10, 5 * 24 * 60) * MINUTE },
    recordedBy: random.pick(community.handlers),
    ...{ ownHousehold: random.chance(1), signatures: [], fraud: null },
    story: skew === 0 ? 'confirmed by telephone' : 'confirmed by telephone, an hour mistaken',
  });
  return plan.endsAt;
}

/** The day on which a volunteer serves: more at weekends. */
export function servesOn(helper: Helper, day: number, random: SeededRandom): boolean {
  const weekday = Math.floor(day / DAY + 4) % 7;
  const often = weekday === 5 || weekday === 6 ? 1.5 : 0.8;
  return random.integer(365_000) < helper.perYear * often * 1_000;
}
