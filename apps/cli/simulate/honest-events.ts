import type { SeededRandom } from '../district/random.js';
import { countedMinutes, type Book } from './book.js';
import { fix } from './gps.js';
import type { Scene } from './honest-visits.js';
import { DAY, HOUR, MINUTE, type Spot } from './simulated-record.js';
import { away, type Community, type Helper, type Town } from './town.js';

/** A gathering: cleaning a river, a day of consultation, help after a storm. */
interface Gathering {
  requestId: string;
  orderedAt: number;
  orderedBy: string;
  startsAt: number;
  endsAt: number;
  site: Spot;
  community: Community;
  story: string;
  /** Hours before the start over which places were taken. */
  takenFrom: number;
  takenWithin: number;
}

/** A gathering of 20 to 60 people, families among them, signed for at the door or on paper. */
export function writeGathering({ book, diary }: Scene, town: Town, day: number, random: SeededRandom): void {
  const at = random.integer(town.communities.length);
  const community = town.communities[at] as Community;
  const gathering = arrange(book, community, day, random);
  const [from, to] = [gathering.startsAt - 30 * MINUTE, gathering.endsAt + 40 * MINUTE];
  const free = town.helpers.filter((one) => one.community === at && diary.isFree(one.id, from, to));
  const guests = invite(free, random.between(20, 60), random);
  for (const guest of guests) diary.take(guest.id, from, to);
  if (random.chance(620)) writeAtTheDoor(book, gathering, guests, random);
  else writeFromPaper(book, gathering, guests, random);
}

function arrange(book: Book, community: Community, day: number, random: SeededRandom): Gathering {
  const startsAt = day + random.between(8, 14) * HOUR;
  const how = random.weighted([
    ['announced', 835],
    ['a company comes', 150],
    ['a storm', 15],
  ] as const);
  const ahead = how === 'a storm' ? random.between(4, 30) : random.between(48, 20 * 24);
  const orderedAt = startsAt - ahead * HOUR;
  const spread = how === 'announced' ? ahead * HOUR * 0.9 : random.between(5, how === 'a storm' ? 200 : 40) * MINUTE;
  return {
    ...{ requestId: book.order(), orderedAt, orderedBy: random.pick(community.handlers), community, story: how },
    ...{ startsAt, endsAt: startsAt + random.pick([120, 150, 180, 240]) * MINUTE },
    site: away(community.centre, random.between(10, 1_500), random),
    takenFrom: orderedAt + (how === 'announced' ? HOUR : random.between(10, 90) * MINUTE),
    takenWithin: Math.min(spread, startsAt - orderedAt),
  };
}

/** People of the community, households together. */
function invite(near: readonly Helper[], count: number, random: SeededRandom): Helper[] {
  const guests = new Set<Helper>();
  for (let tries = 0; guests.size < Math.min(count, near.length) && tries < count * 20; tries++) {
    const one = random.pick(near);
    guests.add(one);
    if (random.chance(500)) for (const other of near) if (other.household === one.household) guests.add(other);
  }
  return [...guests];
}

/** Own phones, or a tablet at the door that signs for one after the other. */
function writeAtTheDoor(book: Book, gathering: Gathering, guests: readonly Helper[], random: SeededRandom): void {
  const kiosk = random.chance(450);
  const { requestId, orderedAt, orderedBy, startsAt, endsAt, site, community, story } = gathering;
  guests.forEach((helper, n) => {
    const began = startsAt + random.bell(20) * MINUTE + n * 4_000;
    const ended = endsAt + random.between(-10, 25) * MINUTE + n * 3_000;
    const sign = (at: number) => ({
      ...{ at, device: kiosk ? community.kiosk : helper.device, shownAt: random.chance(700) ? site : null },
      point: kiosk ? away(site, random.between(2, 60), random) : fix(site, helper, false, random),
    });
    book.write({
      ...{ requestId, orderedAt, orderedBy, startsAt, endsAt, site, placeTakenAt: taken(gathering, random) },
      ...{ volunteerId: helper.id, source: 'SIGNED', minutes: countedMinutes(Math.floor((ended - began) / MINUTE)) },
      ...{ startedAt: began, endedAt: ended, recordedAt: ended, recordedBy: null, ownHousehold: false },
      ...{
        signatures: [sign(began), sign(ended)],
        fraud: null,
        story: `gathering, ${story}, ${kiosk ? 'tablet' : 'phones'}`,
      },
    });
  });
}

/** One handler writes the whole list, a quarter of a minute a name, in the evening or some days later. */
function writeFromPaper(book: Book, gathering: Gathering, guests: readonly Helper[], random: SeededRandom): void {
  const { requestId, orderedAt, orderedBy, startsAt, endsAt, site, community, story } = gathering;
  const handler = random.chance(500) ? orderedBy : random.pick(community.handlers);
  let writtenAt = endsAt + random.between(20, 3 * 24 * 60) * MINUTE;
  for (const helper of guests) {
    writtenAt += random.between(6, 40) * 1000;
    book.write({
      ...{ requestId, orderedAt, orderedBy, startsAt, endsAt, site, placeTakenAt: taken(gathering, random) },
      ...{ volunteerId: helper.id, source: 'PAPER', minutes: countedMinutes((endsAt - startsAt) / MINUTE) },
      ...{ startedAt: startsAt, endedAt: endsAt, recordedAt: writtenAt, recordedBy: handler, ownHousehold: false },
      ...{ signatures: [], fraud: null, story: `gathering, ${story}, paper list` },
    });
  }
}

const taken = ({ takenFrom, takenWithin }: Gathering, random: SeededRandom): number =>
  Math.round(takenFrom + (random.integer(10_000) / 10_000) * takenWithin);

/** How many gatherings a day brings: most are on Saturdays and Sundays. */
export function gatheringsOn(day: number, volunteers: number, random: SeededRandom): number {
  const weekend = [5, 6].includes(Math.floor(day / DAY + 4) % 7);
  const expected = Math.round((volunteers / 2_000) * (weekend ? 700 : 60));
  return Math.floor(expected / 1000) + (random.chance(expected % 1000) ? 1 : 0);
}
