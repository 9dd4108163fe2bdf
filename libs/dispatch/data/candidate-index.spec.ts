import { Module } from '@nestjs/common';
import fc from 'fast-check';
import { newId } from '#kernel';
import { type Capability, Database, type Engine, UnitOfWork } from '#platform';
import { describeOnEachEngine } from '#testing';
import { metresBetween } from '#volunteering';
import { type WeeklySpan, hourMask } from '../domain/availability.js';
import { type Demands, EVERYBODY, type IndexedVolunteer, READY, lanesFor, lanesOf } from '../domain/candidate-lanes.js';
import { CandidateIndex } from './candidate-index.repository.js';
import { CandidateLane } from './candidate-lane.entity.js';
import { type Query, circleQuery, lengthQuery, ringQuery } from './candidate-queries.js';
import { cellOf, ringsAround } from './cells.js';
import { DispatchCase } from './dispatch-case.entity.js';
import { DispatchPolicyVersion } from './dispatch-policy.entity.js';
import { CreateDispatch1767000000004 } from './migrations/1767000000004-create-dispatch.js';
import { ClusterCandidateLanes1767000000058 } from './migrations/1767000000058-cluster-candidate-lanes.js';
import { Offer } from './offer.entity.js';
import { VolunteerRest } from './volunteer-rest.entity.js';

@Module({ providers: [CandidateIndex] })
class IndexModule {}

const indexOnly: Capability = {
  name: 'dispatch',
  module: IndexModule,
  entities: [CandidateLane, DispatchCase, Offer, VolunteerRest, DispatchPolicyVersion],
  migrations: [CreateDispatch1767000000004, ClusterCandidateLanes1767000000058],
  errors: {},
};

const CENTRE = { latitude: 33.38, longitude: 120.16 };
const NIGHT: WeeklySpan[] = [{ weekday: 3, fromMinute: 1_320, toMinute: 1_440 }];
const SKILLS = ['cooking', 'repair', 'nursing'];
const LICENCES = ['nurse', 'driver'];
/** Who can nothing in particular. */
const PLAIN = { ready: true, skills: [], languages: [], licences: [], insured: false, availability: [] };
const demands = (change: Partial<Demands> = {}): string[] =>
  lanesFor({ licences: [], needsInsurance: false, skills: [], language: null, ...change });

const volunteers = fc.array(
  fc.record({
    ready: fc.boolean(),
    skills: fc.subarray(SKILLS),
    languages: fc.subarray(['方言']),
    licences: fc.subarray(LICENCES),
    insured: fc.boolean(),
    home: fc.option(
      fc.record({
        latitude: fc.double({ min: -0.09, max: 0.09, noNaN: true }).map((offset) => CENTRE.latitude + offset),
        longitude: fc.double({ min: -0.1, max: 0.1, noNaN: true }).map((offset) => CENTRE.longitude + offset),
      }),
      { freq: 10 },
    ),
    availability: fc.constantFrom<WeeklySpan[]>([], NIGHT, [{ weekday: 1, fromMinute: 0, toMinute: 1_440 }]),
  }),
  { minLength: 200, maxLength: 400 },
);

describeOnEachEngine('the candidate index', [indexOnly], (context) => {
  const index = (): CandidateIndex => context().get(CandidateIndex);
  const inUnit = <T>(work: () => Promise<T>): Promise<T> => context().get(UnitOfWork).run(work);
  const districtId = newId();

  async function fill(
    list: readonly Omit<IndexedVolunteer, 'volunteerId' | 'districtId' | 'reachMetres'>[],
  ): Promise<IndexedVolunteer[]> {
    const rows = list.map((one): IndexedVolunteer => ({
      ...one,
      volunteerId: newId(),
      districtId,
      reachMetres: 5_000,
    }));
    await inUnit(async () => index().remove(await index().idsBetween(null, null)));
    // a unit has ten seconds, on a machine with other work too
    for (let start = 0; start < rows.length; start += 2_000) {
      await inUnit(() => index().add(rows.slice(start, start + 2_000)));
    }
    return rows;
  }

  async function inReach(lanes: readonly string[], reachMetres: number, hours: readonly number[]): Promise<string[]> {
    const found = new Set<string>();
    for (const ring of ringsAround(CENTRE, reachMetres)) {
      for (const { volunteerId, home } of await index().inRing({ lanes, hours }, ring)) {
        if (home && metresBetween(home, CENTRE) <= reachMetres) found.add(volunteerId);
      }
    }
    return [...found].sort();
  }

  async function inCircle(lanes: readonly string[], from: string, turn: number): Promise<string[]> {
    const found: string[] = [];
    for await (const page of index().inDistrict({ lanes, hours: [] }, from, turn))
      found.push(...page.map(({ volunteerId }) => volunteerId));
    return found;
  }

  it('finds exactly whom a look at everybody finds, for any demands, reach and hours', async () => {
    const search = fc.record({
      skills: fc.subarray(SKILLS, { maxLength: 2 }),
      licences: fc.subarray(LICENCES, { maxLength: 1 }),
      needsInsurance: fc.boolean(),
      language: fc.constantFrom(null, '方言'),
      reachMetres: fc.integer({ min: 0, max: 12_000 }),
      night: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(volunteers, fc.array(search, { minLength: 5, maxLength: 5 }), async (list, searches) => {
        const all = await fill(list);
        for (const { reachMetres, night, ...demanded } of searches) {
          const { skills, licences, needsInsurance, language } = demanded;
          const hours = night ? hourMask(NIGHT) : [];
          const expected = all
            .filter(({ ready }) => ready)
            .filter((one) => skills.every((skill) => one.skills.includes(skill)))
            .filter((one) => licences.every((kind) => one.licences.includes(kind)))
            .filter(({ insured }) => insured || !needsInsurance)
            .filter(({ languages }) => language === null || languages.includes(language))
            .filter(({ availability }) => !night || availability.length === 0 || availability === NIGHT)
            .filter(({ home }) => home !== null && metresBetween(home, CENTRE) <= reachMetres)
            .map(({ volunteerId }) => volunteerId);
          const lanes = await index().shortestFirst(lanesFor(demanded), districtId);
          expect(await inReach(lanes, reachMetres, hours)).toEqual(expected.sort());
        }
      }),
      { numRuns: 8 },
    );
  });

  it('has read everybody within the distance that a ring promises', async () => {
    const list = Array.from({ length: 3_000 }, (_, i) => ({
      ...PLAIN,
      home: {
        latitude: CENTRE.latitude + 0.03 * Math.sin(i * 1.7),
        longitude: CENTRE.longitude + 0.03 * Math.cos(i * 2.3),
      },
    }));
    const all = await fill(list);
    const seen = new Set<string>();
    for (const ring of ringsAround(CENTRE, 4_000)) {
      (await index().inRing({ lanes: [READY], hours: [] }, ring)).forEach(({ volunteerId }) => seen.add(volunteerId));
      const near = all.filter(({ home }) => home && metresBetween(home, CENTRE) <= ring.completeMetres);
      expect(near.filter(({ volunteerId }) => !seen.has(volunteerId))).toEqual([]);
    }
  });

  it('draws for a remote service from the whole circle of the district, from any turn on, each once', async () => {
    const all = await fill(
      Array.from({ length: 4_500 }, () => ({ ...PLAIN, skills: ['repair'], licences: ['nurse'], home: null })),
    );
    const everybody = all.map(({ volunteerId }) => volunteerId).sort();
    for (const turn of [0, 30_000, 65_535]) {
      const found = await inCircle(demands({ skills: ['repair'], licences: ['nurse'] }), districtId, turn);
      expect(found.length).toBe(everybody.length);
      expect([...found].sort()).toEqual(everybody);
    }
    expect(await inCircle(demands({ skills: ['repair'] }), newId(), 0)).toEqual([]);
    expect(await inCircle(demands({ skills: ['repair'], needsInsurance: true }), districtId, 0)).toEqual([]);
  });

  it('reads a cell to its end, however many live in it', async () => {
    const all = await fill([
      ...Array.from({ length: 4_500 }, () => ({ ...PLAIN, home: CENTRE })),
      { ...PLAIN, home: { ...CENTRE, latitude: CENTRE.latitude + 0.02 } },
    ]);
    expect(await inReach([READY], 5_000, [])).toEqual(all.map(({ volunteerId }) => volunteerId).sort());
  });

  it('searches the shortest of the lanes that are demanded, and the licence before the skill where they are equal', async () => {
    await fill([
      ...Array.from({ length: 30 }, () => ({ ...PLAIN, skills: ['cooking'], insured: true, home: CENTRE })),
      ...Array.from({ length: 2 }, () => ({ ...PLAIN, skills: ['repair'], licences: ['nurse'], home: CENTRE })),
    ]);
    const order = (change: Partial<Demands>): Promise<string[]> => index().shortestFirst(demands(change), districtId);
    expect(await order({ skills: ['cooking', 'repair'] })).toEqual(['skill:repair', 'skill:cooking']);
    expect(await order({ skills: ['repair'], licences: ['nurse'] })).toEqual(['licence:nurse', 'skill:repair']);
    expect(await order({ needsInsurance: true, language: '方言' })).toEqual(['language:方言', 'insured']);
    expect(await order({})).toEqual(['ready']);
  });

  it('follows a change, and forgets who is gone', async () => {
    const [one] = await fill([
      { ...PLAIN, skills: ['repair'], licences: ['nurse'], languages: ['方言'], insured: true, home: CENTRE },
    ]);
    if (!one) throw new Error('nobody');
    expect(lanesOf(one)).toEqual(['all', 'ready', 'licence:nurse', 'insured', 'skill:repair', 'language:方言']);
    await inUnit(async () => {
      await index().remove([one.volunteerId]);
      await index().add([{ ...one, ready: false }]);
    });
    expect(await inReach([READY], 100, [])).toEqual([]);
    expect(await inReach([EVERYBODY], 100, [])).toEqual([one.volunteerId]);
    await inUnit(() => index().remove([one.volunteerId]));
    expect(await inUnit(() => index().idsBetween(null, null))).toEqual([]);
  });

  describe('among 20,000 volunteers', () => {
    beforeAll(async () => {
      await fill(
        Array.from({ length: 20_000 }, (_, i) => ({
          ...PLAIN,
          ready: i % 10 !== 0,
          licences: i % 50 === 0 ? [] : ['nurse'],
          skills: [SKILLS[i % 3] ?? 'cooking'],
          home: {
            latitude: CENTRE.latitude + 0.1 * Math.sin(i * 1.7),
            longitude: CENTRE.longitude + 0.1 * Math.cos(i * 2.3),
          },
        })),
      );
      if (context().engine === 'mysql')
        await inUnit(() => context().get(Database).rows('ANALYZE TABLE dispatch_candidate_lane'));
    });

    const rings = [...ringsAround(CENTRE, 8_000)];
    const one = { lanes: ['skill:repair'], hours: hourMask(NIGHT) };
    const two = { lanes: ['skill:repair', 'licence:nurse'], hours: hourMask(NIGHT) };
    const near = { column: 'cell', cells: rings[1]?.cells ?? [cellOf(CENTRE)], after: null } as const;
    const areas = rings.find(({ column }) => column === 'area')?.cells ?? [];
    const far = { column: 'area', cells: areas, after: null } as const;
    const farther = { ...far, after: { at: areas[0] ?? '', volunteerId: newId() } };
    const circle = { districtId, after: { at: 30_000, volunteerId: '' }, upTo: 65_535 };
    const engine = (): Engine => context().engine;

    it.each<[string, () => Query, number]>([
      ['the cells around', () => ringQuery(one, near, engine()), 200],
      ['the cells around, with a licence', () => ringQuery(two, near, engine()), 200],
      ['the areas around', () => ringQuery(one, far, engine()), 5_000],
      ['the areas around, with a licence', () => ringQuery(two, far, engine()), 5_000],
      ['the areas around, from a page on', () => ringQuery(two, farther, engine()), 5_000],
      ['the circle of the district', () => circleQuery(one, circle, engine()), 10_000],
      ['the circle of the district, with a licence', () => circleQuery(two, circle, engine()), 10_000],
    ])('reads %s through an index', async (_, queryOf, mostRows) => {
      const query = queryOf();
      const plan = await context().get(Database).rows<Record<string, unknown>>(explain(query), query.parameters);
      if (engine() === 'sqlite') {
        const text = plan.map(({ detail }) => detail).join();
        expect(text).toMatch(/^SEARCH found USING (PRIMARY KEY|INDEX)/);
        expect(text).not.toMatch(/SCAN|TEMP B-TREE/);
      } else {
        const [first, ...others] = plan;
        expect(first).toMatchObject({ table: 'found', type: 'range' });
        expect(Number(first?.rows)).toBeLessThanOrEqual(mostRows);
        for (const other of others) expect(other).toMatchObject({ type: 'eq_ref', key: 'PRIMARY' });
        expect(plan.map(({ Extra }) => Extra).join()).not.toMatch(/filesort|temporary/);
      }
    });

    it('counts a lane through an index', async () => {
      const query = lengthQuery('skill:repair', districtId);
      const plan = await context().get(Database).rows<Record<string, unknown>>(explain(query), query.parameters);
      if (engine() === 'sqlite')
        expect(plan.map(({ detail }) => detail).join()).toMatch(/SEARCH dispatch_candidate_lane USING COVERING INDEX/);
      else expect(plan.find(({ table }) => table === 'dispatch_candidate_lane')).toMatchObject({ type: 'ref' });
    });

    const explain = ({ sql }: Query): string =>
      context().engine === 'sqlite' ? `EXPLAIN QUERY PLAN ${sql}` : `EXPLAIN ${sql}`;
  });
});
