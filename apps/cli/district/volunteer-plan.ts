import { readAvailability, type WeeklyWindow } from '#volunteering';
import { personName } from './person-names.js';
import type { SeededRandom } from './random.js';
import type { RegionPlan } from './region-plan.js';
import { menuSkills } from './service-menu.js';

/** A made-up volunteer, before any id. The home is WGS-84 in millionths of a degree. */
export interface VolunteerPlan {
  index: number;
  /** The demo account behind a named volunteer. */
  demoKey?: string;
  name: string;
  phone: string;
  birthDate: string;
  gridKey: string;
  longitudeE6: number;
  latitudeE6: number;
  skills: string[];
  licences: Array<{ kind: string; number: string; validFrom: string; validTo: string }>;
  /** Covered from the first day up to and without the last, both at midnight in Shanghai. */
  insurances: Array<{ from: string; to: string }>;
  availability: WeeklyWindow[];
  onDuty: boolean;
  travelMode: 'WALK' | 'BIKE' | 'EBIKE' | 'TRANSIT' | 'CAR';
  reachMetres: number;
}

// The day on which the made-up district is looked at: fixed, so that the same seed gives the same rows on any day.
const lookedAt = Date.UTC(2026, 0, 1);

/** The date so many days after that day, `YYYY-MM-DD`: plain arithmetic, since it is asked for every made-up person. */
const dayFrom = (days: number): string => new Date(lookedAt + days * 86_400_000).toISOString().slice(0, 10);

type Kind = 'retired' | 'office' | 'shift' | 'student';
const kinds = [
  ['office', 42],
  ['retired', 34],
  ['shift', 14],
  ['student', 10],
] as const;
const ages: Record<Kind, [number, number]> = {
  retired: [56, 74],
  office: [24, 55],
  shift: [22, 54],
  student: [18, 23],
};
const freeTimes: Record<Kind, string[]> = {
  retired: ['周一至周五 8:00-11:30,14:00-17:00', '每天 8:00-17:00', '周一三五 9:00-16:00', '每天 上午', '随时'],
  office: ['周一至周五 18:00-21:00；周六日 全天', '周末 9:00-17:00', '工作日晚上；周六 8:00-18:00', '周日 8:00-20:00'],
  shift: ['周一、三 8:00-20:00；周六 12:00-22:00', '周二至周四 6:00-14:00', '每天 晚上', '周五至周日 14:00-22:00'],
  student: ['周六日 全天', '周五 14:00-20:00；周末 8:00-20:00', '周三 13:00-18:00；周六 9:00-18:00'],
};
const windowsOf = new Map(
  Object.values(freeTimes)
    .flat()
    .map((text) => [text, readAvailability(text)]),
);

const licences: ReadonlyArray<readonly [kind: string, permille: number, skill: string]> = [
  ['社会工作者证', 6, '心理陪伴'],
  ['护士执业证', 12, '护理'],
  ['电工证', 10, '水电维修'],
  ['心理咨询师证', 5, '心理陪伴'],
  ['律师执业证', 3, '法律咨询'],
];
// Insured, in a thousand: the district insures whom it sends out regularly; students come insured by their school more often.
const insured: Record<Kind, number> = { retired: 640, office: 540, shift: 480, student: 720 };
const travel = [
  ['EBIKE', 45],
  ['WALK', 25],
  ['CAR', 18],
  ['BIKE', 8],
  ['TRANSIT', 4],
] as const;
const reach = { WALK: 1500, BIKE: 3000, EBIKE: 5000, TRANSIT: 8000, CAR: 10000 } as const;

// 154 is given to no operator: such a number cannot be dialled. 199-0000-xxxx is kept for the named demo people.
const massPhone = (index: number): string => `154${String(index).padStart(8, '0')}`;

/**
 * Volunteers of a district, one by one, so that any number fits in memory. Each has a stream of its own: volunteer 7 is
 * the same whether 10 or 100,000 are made. Homes lie around the middle of their grid; some grids have more of them.
 */
export function* planVolunteers(
  count: number,
  regions: readonly RegionPlan[],
  random: SeededRandom,
): Generator<VolunteerPlan> {
  const weights = random.fork('density');
  const grids = regions
    .filter((region) => region.level === 'GRID')
    .map((grid) => [grid, weights.between(5, 15)] as const);
  for (let index = 0; index < count; index++) yield volunteer(index, grids, random.fork(`volunteer-${index}`));
}

function volunteer(
  index: number,
  grids: ReadonlyArray<readonly [RegionPlan, number]>,
  random: SeededRandom,
): VolunteerPlan {
  const kind = random.weighted<Kind>(kinds);
  const grid = random.weighted(grids);
  const age = random.between(...ages[kind]);
  const birthDate = dayFrom(-(age * 365 + random.between(20, 360)));
  const held = licences.filter(([, permille]) => kind !== 'student' && random.chance(permille));
  const travelMode = random.weighted(travel);
  const wanted = random.weighted([
    [0, 10],
    [1, 40],
    [2, 35],
    [3, 15],
  ] as const);
  const skills = new Set(held.map(([, , skill]) => skill));
  for (let i = 0; i < wanted; i++) skills.add(random.pick(menuSkills));
  return {
    index,
    name: personName(random, age),
    phone: massPhone(index),
    birthDate,
    gridKey: grid.key,
    longitudeE6: grid.longitudeE6 + random.bell(2_200),
    latitudeE6: grid.latitudeE6 + random.bell(1_800),
    skills: [...skills].sort(),
    licences: held.map(([licence]) => ({
      kind: licence,
      number: `DEMO-${index}-${licence.length}`,
      validFrom: dayFrom(-random.between(100, 1500)),
      validTo: dayFrom(random.between(400, 3000)),
    })),
    insurances: insuranceOf(kind, random.fork('insurance')),
    availability: windowsOf.get(random.pick(freeTimes[kind])) ?? [],
    onDuty: random.chance(850),
    travelMode,
    reachMetres: reach[travelMode],
  };
}

/** Long covers, so that a district made once can be looked at for years. A stream of its own: the rest of a volunteer does not hang on it. */
function insuranceOf(kind: Kind, random: SeededRandom): VolunteerPlan['insurances'] {
  if (!random.chance(insured[kind])) return [];
  return [{ from: dayFrom(-random.between(30, 700)), to: dayFrom(random.between(1500, 3300)) }];
}
