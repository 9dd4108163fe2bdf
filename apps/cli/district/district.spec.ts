import { RowDigest } from './digest.js';
import { SeededRandom } from './random.js';
import { planRegions } from './region-plan.js';
import { serviceMenu, menuLicences } from './service-menu.js';
import { planVolunteers, type VolunteerPlan } from './volunteer-plan.js';

function made(seed: string, count: number, grids = 40): { volunteers: VolunteerPlan[]; digest: string } {
  const random = new SeededRandom(seed);
  const regions = planRegions(grids, random);
  const volunteers = [...planVolunteers(count, regions, random)];
  const digest = new RowDigest();
  for (const row of [...regions, ...volunteers]) digest.add(row);
  return { volunteers, digest: digest.end() };
}

describe('a made-up district', () => {
  it('is the same for the same seed, here and on every machine', () => {
    expect(made('1', 300).digest).toBe(made('1', 300).digest);
    expect(made('1', 300).digest).not.toBe(made('2', 300).digest);
    expect(made('1', 300).digest).toBe('355:d78dffdf46a03bf41386c863ebe8c98e');
  });

  it('has the same first volunteers whatever the number', () => {
    expect(made('1', 10).volunteers).toEqual(made('1', 300).volunteers.slice(0, 10));
  });

  it.each([
    [1, { DISTRICT: 1, STREET: 1, COMMUNITY: 1, GRID: 1 }],
    [40, { DISTRICT: 1, STREET: 4, COMMUNITY: 10, GRID: 40 }],
    [300, { DISTRICT: 1, STREET: 25, COMMUNITY: 75, GRID: 300 }],
  ])('of %d grids is a tree, parents first, names distinct below a parent', (grids, expected) => {
    const regions = planRegions(grids, new SeededRandom('1'));
    const counts: Record<string, number> = {};
    const known = new Set<string | null>([null]);
    for (const region of regions) {
      counts[region.level] = (counts[region.level] ?? 0) + 1;
      expect(known.has(region.parentKey)).toBe(true);
      known.add(region.key);
    }
    expect(counts).toEqual(expected);
    expect(new Set(regions.map((region) => `${region.parentKey}/${region.name}`)).size).toBe(regions.length);
  });

  it('has people of age, at home near their grid, whose numbers cannot be dialled', () => {
    const { volunteers } = made('1', 3000);
    expect(new Set(volunteers.map((one) => one.phone)).size).toBe(3000);
    for (const one of volunteers) {
      expect(one.phone).toMatch(/^154\d{8}$/);
      expect(one.birthDate <= '2008-01-01' && one.birthDate >= '1950-01-01').toBe(true);
      expect(Math.abs(one.longitudeE6 - 120_197_000)).toBeLessThan(30_000);
    }
    expect(volunteers.some((one) => /[\u{20000}-\u{3ffff}]/u.test(one.name))).toBe(true);
  });

  it('has somebody for every item that asks for a licence', () => {
    const held = new Set(made('1', 3000).volunteers.flatMap((one) => one.licences.map((licence) => licence.kind)));
    expect(menuLicences.filter((kind) => !held.has(kind))).toEqual([]);
  });
});

describe('insurance of made-up people', () => {
  const { volunteers } = made('1', 3000);
  const insured = volunteers.filter((one) => one.insurances.length > 0);

  it('is there for some of every age, so that items of a higher risk find somebody', () => {
    expect(insured.length).toBeGreaterThan(1500);
    expect(insured.length).toBeLessThan(2100);
  });

  it('holds on any day on which the district is looked at', () => {
    for (const { insurances } of insured) {
      expect(insurances).toHaveLength(1);
      expect((insurances[0]?.from ?? '') < '2026-01-01' && (insurances[0]?.to ?? '') > '2030-01-01').toBe(true);
    }
  });
});

describe('the service menu', () => {
  const items = serviceMenu();
  it('has 57 items with codes and names of their own', () => {
    expect(items).toHaveLength(57);
    expect(new Set(items.map((item) => item.code)).size).toBe(57);
    expect(new Set(items.map((item) => item.name)).size).toBe(57);
  });
  it('asks for acceptance wherever there is a risk that the station has to weigh', () => {
    expect(items.filter((item) => item.riskGrade >= 3 && !item.needsAcceptance)).toEqual([]);
  });
});
