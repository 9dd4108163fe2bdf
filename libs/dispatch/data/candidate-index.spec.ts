import { Module } from '@nestjs/common';
import fc from 'fast-check';
import { newId } from '#kernel';
import { type Capability, Database, UnitOfWork } from '#platform';
import { describeOnEachEngine } from '#testing';
import { type WeeklySpan, hourMask } from '../domain/availability.js';
import { EVERYBODY, type IndexedVolunteer, READY, laneFor, lanesOf } from '../domain/candidate-lanes.js';
import { distanceMetres } from '../domain/travel.js';
import { CandidateIndex, type Query, circleQuery, ringQuery } from './candidate-index.repository.js';
import { CandidateLane } from './candidate-lane.entity.js';
import { cellOf, ringsAround } from './cells.js';
import { DispatchCase } from './dispatch-case.entity.js';
import { DispatchPolicyVersion } from './dispatch-policy.entity.js';
import { CreateDispatch1767000000004 } from './migrations/1767000000004-create-dispatch.js';
import { Offer } from './offer.entity.js';
import { VolunteerRest } from './volunteer-rest.entity.js';

@Module({ providers: [CandidateIndex] })
class IndexModule {}

const indexOnly: Capability = {
  name: 'dispatch',
  module: IndexModule,
  entities: [CandidateLane, DispatchCase, Offer, VolunteerRest, DispatchPolicyVersion],
  migrations: [CreateDispatch1767000000004],
  errors: {},
};

const CENTRE = { latitude: 33.38, longitude: 120.16 };
const NIGHT: WeeklySpan[] = [{ weekday: 3, fromMinute: 1_320, toMinute: 1_440 }];
const SKILLS = ['cooking', 'repair', 'nursing'];

const volunteers = fc.array(
  fc.record({
    ready: fc.boolean(),
    skills: fc.subarray(SKILLS),
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
    await inUnit(async () => {
      await index().remove(await index().idsBetween(null, null));
      await index().add(rows);
    });
    return rows;
  }

  async function inReach(lane: string, reachMetres: number, hours: readonly number[]): Promise<string[]> {
    const found = new Set<string>();
    for (const ring of ringsAround(CENTRE, reachMetres)) {
      for (const { volunteerId, home } of await index().inRing(lane, ring, hours)) {
        if (home && distanceMetres(home, CENTRE) <= reachMetres) found.add(volunteerId);
      }
    }
    return [...found].sort();
  }

  it('finds exactly whom a look at everybody finds, for any lane, reach and hours', async () => {
    const search = fc.record({
      skills: fc.subarray(SKILLS, { maxLength: 1 }),
      reachMetres: fc.integer({ min: 0, max: 12_000 }),
      night: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(volunteers, fc.array(search, { minLength: 5, maxLength: 5 }), async (list, searches) => {
        const all = await fill(list);
        for (const { skills, reachMetres, night } of searches) {
          const hours = night ? hourMask(NIGHT) : [];
          const expected = all
            .filter(({ ready }) => ready)
            .filter((one) => skills.every((skill) => one.skills.includes(skill)))
            .filter(({ availability }) => !night || availability.length === 0 || availability === NIGHT)
            .filter(({ home }) => home !== null && distanceMetres(home, CENTRE) <= reachMetres)
            .map(({ volunteerId }) => volunteerId);
          expect(await inReach(laneFor(skills), reachMetres, hours)).toEqual(expected.sort());
        }
      }),
      { numRuns: 8 },
    );
  });

  it('has read everybody within the distance that a ring promises', async () => {
    const list = Array.from({ length: 3_000 }, (_, i) => ({
      ready: true,
      skills: [],
      home: {
        latitude: CENTRE.latitude + 0.03 * Math.sin(i * 1.7),
        longitude: CENTRE.longitude + 0.03 * Math.cos(i * 2.3),
      },
      availability: [],
    }));
    const all = await fill(list);
    const seen = new Set<string>();
    for (const ring of ringsAround(CENTRE, 4_000)) {
      (await index().inRing(READY, ring, [])).forEach(({ volunteerId }) => seen.add(volunteerId));
      const near = all.filter(({ home }) => home && distanceMetres(home, CENTRE) <= ring.completeMetres);
      expect(near.filter(({ volunteerId }) => !seen.has(volunteerId))).toEqual([]);
    }
  });

  it('draws for a remote service from the whole circle of the district, from any turn on, each once', async () => {
    const all = await fill(
      Array.from({ length: 300 }, () => ({ ready: true, skills: ['repair'], home: null, availability: [] })),
    );
    for (const turn of [0, 30_000, 65_535]) {
      const found = await index().inDistrict(laneFor(['repair']), districtId, turn, [], 1_000);
      expect(found.map(({ volunteerId }) => volunteerId).sort()).toEqual(
        all.map(({ volunteerId }) => volunteerId).sort(),
      );
    }
    expect(await index().inDistrict(laneFor(['repair']), districtId, 30_000, [], 7)).toHaveLength(7);
    expect(await index().inDistrict(laneFor(['repair']), newId(), 0, [], 7)).toEqual([]);
  });

  it('follows a change, and forgets who is gone', async () => {
    const [one] = await fill([{ ready: true, skills: ['repair'], home: CENTRE, availability: [] }]);
    if (!one) throw new Error('nobody');
    expect(lanesOf(one)).toEqual(['all', 'ready', 'skill:repair']);
    await inUnit(async () => {
      await index().remove([one.volunteerId]);
      await index().add([{ ...one, ready: false }]);
    });
    expect(await inReach(READY, 100, [])).toEqual([]);
    expect(await inReach(EVERYBODY, 100, [])).toEqual([one.volunteerId]);
    await inUnit(() => index().remove([one.volunteerId]));
    expect(await inUnit(() => index().idsBetween(null, null))).toEqual([]);
  });

  describe('among 20,000 volunteers', () => {
    beforeAll(async () => {
      await fill(
        Array.from({ length: 20_000 }, (_, i) => ({
          ready: i % 10 !== 0,
          skills: [SKILLS[i % 3] ?? 'cooking'],
          home: {
            latitude: CENTRE.latitude + 0.1 * Math.sin(i * 1.7),
            longitude: CENTRE.longitude + 0.1 * Math.cos(i * 2.3),
          },
          availability: [],
        })),
      );
      if (context().engine === 'mysql')
        await inUnit(() => context().get(Database).rows('ANALYZE TABLE dispatch_candidate_lane'));
    });

    const rings = [...ringsAround(CENTRE, 8_000)];
    const near = ringQuery('skill:repair', 'cell', rings[1]?.cells ?? [cellOf(CENTRE)], hourMask(NIGHT));
    const far = ringQuery(
      'skill:repair',
      'area',
      rings.find(({ column }) => column === 'area')?.cells ?? [],
      hourMask(NIGHT),
    );
    const circle = {
      lane: 'skill:repair',
      districtId,
      side: '>=',
      turn: 30_000,
      hours: hourMask(NIGHT),
      limit: 100,
    } as const;

    it.each<[string, () => Query, number]>([
      ['the cells around', () => near, 200],
      ['the areas around', () => far, 5_000],
      ['the circle of the district', () => circleQuery(circle, context().engine), 10_000],
    ])('reads %s through an index', async (_, queryOf, mostRows) => {
      const query = queryOf();
      const plan = await context().get(Database).rows<Record<string, unknown>>(explain(query), query.parameters);
      if (context().engine === 'sqlite') {
        expect(plan.map(({ detail }) => detail).join()).toMatch(/SEARCH dispatch_candidate_lane USING INDEX/);
        expect(plan.map(({ detail }) => detail).join()).not.toMatch(/SCAN|TEMP B-TREE/);
      } else {
        expect(
          plan.map(({ type, key, rows }) => ({ type, indexed: key !== null, few: Number(rows) <= mostRows })),
        ).toEqual([{ type: 'range', indexed: true, few: true }]);
        expect(plan.map(({ Extra }) => Extra).join()).not.toMatch(/filesort|temporary/);
      }
    });

    const explain = ({ sql }: Query): string =>
      context().engine === 'sqlite' ? `EXPLAIN QUERY PLAN ${sql}` : `EXPLAIN ${sql}`;
  });
});
