import type { SeededRandom } from '../district/random.js';
import type { Spot } from './simulated-record.js';

/** Somebody who serves. */
export interface Helper {
  id: string;
  home: Spot;
  community: number;
  household: number;
  device: string;
  /** Services a year that they aim at. */
  perYear: number;
  /** The phone tells its place: exactly, by the cell tower only, or not at all. */
  location: 'GPS' | 'TOWER' | 'OFF';
}

/** Where people serve and who keeps the books there. */
export interface Community {
  centre: Spot;
  handlers: string[];
  /** The tablet at the door of the community's house. */
  kiosk: string;
}

/** A district with its people. */
export interface Town {
  communities: Community[];
  helpers: Helper[];
}

const METRES_A_DEGREE = 111_320;

/** A spot some metres away, in a direction drawn at random. */
export function away(from: Spot, metres: number, random: SeededRandom): Spot {
  const angle = (random.integer(3600) / 3600) * 2 * Math.PI;
  const narrowing = Math.cos((from.latitude * Math.PI) / 180);
  return {
    longitude: round(from.longitude + (metres * Math.cos(angle)) / (METRES_A_DEGREE * narrowing)),
    latitude: round(from.latitude + (metres * Math.sin(angle)) / METRES_A_DEGREE),
  };
}

const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

/** Plans a town: a community for about 200 volunteers, two to four handlers each. */
export function planTown(volunteers: number, random: SeededRandom): Town {
  const middle = { longitude: 120.16, latitude: 33.38 };
  const communities = Array.from({ length: Math.max(3, Math.round(volunteers / 200)) }, (_, at) => ({
    centre: away(middle, random.between(300, 9_000), random),
    handlers: Array.from({ length: random.between(2, 4) }, (_unused, n) => `handler-${at}-${n}`),
    kiosk: `kiosk-${at}`,
  }));
  const helpers: Helper[] = [];
  for (let household = 0; helpers.length < volunteers; household++)
    addHousehold(household, communities, helpers, random);
  helpers.length = volunteers;
  lendPhones(helpers, random);
  return { communities, helpers };
}

/** One to three volunteers who live together; some couples share a phone. */
function addHousehold(household: number, communities: Community[], helpers: Helper[], random: SeededRandom): void {
  const community = random.integer(communities.length);
  const home = away((communities[community] as Community).centre, random.between(50, 1_800), random);
  const size = random.weighted([
    [1, 78],
    [2, 17],
    [3, 5],
  ] as const);
  const shared = size > 1 && random.chance(180);
  for (let n = 0; n < size; n++) {
    const id = `volunteer-${helpers.length}`;
    helpers.push({
      id,
      home,
      community,
      household,
      device: shared ? `phone-h${household}` : `phone-${helpers.length}`,
      perYear: random.weighted([
        [4, 40],
        [16, 35],
        [45, 18],
        [110, 7],
      ] as const),
      location: random.weighted([
        ['GPS', 720],
        ['OFF', 275],
        ['TOWER', 5],
      ] as const),
    });
  }
}

/** Older volunteers without a phone of their own sign with the phone of a proxy who comes along: three to six of them each. */
function lendPhones(helpers: Helper[], random: SeededRandom): void {
  for (let proxy = 0; proxy < helpers.length / 400; proxy++) {
    const community = random.pick(helpers).community;
    const elders = helpers.filter((one) => one.community === community && one.perYear < 60);
    for (let n = random.between(3, 6); n > 0 && elders.length > 0; n--)
      random.pick(elders).device = `phone-proxy-${proxy}`;
  }
}
