import { newId } from '#kernel';
import { Database, UnitOfWork } from '#platform';
import { describeOnEachEngine } from '#testing';
import { AssignmentEntity } from '../data/assignment.entity.js';
import { AssignmentRepository } from '../data/assignment.repository.js';
import { requestPage, type RequestScope } from '../data/request-page.js';
import { ServiceRequestEntity } from '../data/service-request.entity.js';
import { ServiceRequestRepository } from '../data/service-request.repository.js';
import { VolunteerEntity } from '../data/volunteer.entity.js';
import { VolunteerRepository } from '../data/volunteer.repository.js';
import { capabilities, Town } from './town.js';

const REQUESTS = 5_000;
const VOLUNTEERS = 30_000;

describeOnEachEngine('lists in a full house', capabilities, (context) => {
  const person = newId();
  const street = `/${newId()}/${newId()}/`;
  const grid = `${street}${newId()}/`;
  const elsewhere = `/${newId()}/`;
  let rows: ServiceRequestEntity[];
  const held = new Set<string>();

  beforeAll(async () => {
    const town = await Town.build(context());
    const sample = await context()
      .get(ServiceRequestRepository)
      .find(await town.request());
    const volunteer = await context()
      .get(VolunteerRepository)
      .find((await town.volunteer()).id);
    if (!sample || !volunteer) throw new Error('a request and a volunteer are needed');
    rows = Array.from({ length: REQUESTS }, (_, at) => ({
      ...sample,
      id: newId(),
      state: at % 3 === 0 ? 'CLOSED' : 'DISPATCHING',
      requesterId: at % 100 === 1 ? person : newId(),
      channel: at % 200 === 1 ? 'PROXY' : 'APP',
      beneficiaryPersonId: at % 100 === 2 ? person : newId(),
      regionPath: at % 50 === 0 || at % 400 === 1 ? grid : elsewhere,
    }));
    const places = rows.flatMap((row, at) => (at % 100 < 5 ? [placeIn(row, at)] : []));
    const volunteers = Array.from({ length: VOLUNTEERS }, (_, at): VolunteerEntity => ({
      ...volunteer,
      id: newId(),
      personId: newId(),
      number: String(at),
      state: at % 500 === 0 ? 'REGISTERED' : 'VERIFIED',
      regionPath: at % 10 === 0 ? grid : elsewhere,
    }));
    const unit = context().get(UnitOfWork);
    await unit.run(() => context().get(Database).insertMany(ServiceRequestEntity, rows));
    await unit.run(() => context().get(Database).insertMany(AssignmentEntity, places));
    for (let from = 0; from < VOLUNTEERS; from += 5_000) {
      await unit.run(() =>
        context()
          .get(VolunteerRepository)
          .insertMany(volunteers.slice(from, from + 5_000)),
      );
    }
  }, 120_000);

  /** A place held by the person, or left, or held by somebody else. */
  function placeIn(row: ServiceRequestEntity, at: number): AssignmentEntity {
    const mine = at % 100 < 4;
    const left = at % 100 === 3;
    if (mine && !left) held.add(row.id);
    const { startsAt, endsAt, createdAt, updatedAt } = row;
    return {
      id: newId(),
      requestId: row.id,
      volunteerId: newId(),
      personId: mine ? person : newId(),
      offerId: null,
      state: left ? 'WITHDRAWN' : 'ASSIGNED',
      startsAt,
      endsAt,
      wrongCodes: 0,
      leftReason: null,
      createdAt,
      updatedAt,
    };
  }
  /** The scope as one condition, row by row. */
  const belongs = (row: ServiceRequestEntity, scope: RequestScope): boolean => {
    const under = (paths: readonly string[]) => paths.some((path) => row.regionPath.startsWith(path));
    const placed = row.requesterId === scope.personId && (row.channel === 'APP' || under(scope.placingPaths ?? []));
    const part = placed || row.beneficiaryPersonId === scope.personId || held.has(row.id);
    const wanted = !scope.states?.length || scope.states.includes(row.state);
    return wanted && (under(scope.paths) || (scope.personId !== null && part));
  };
  const explained = async (sql: string, parameters: unknown[]): Promise<string> => {
    const explain = context().engine === 'sqlite' ? 'EXPLAIN QUERY PLAN' : 'EXPLAIN';
    return JSON.stringify(await context().get(Database).rows(`${explain} ${sql}`, parameters));
  };

  const scopes: [string, RequestScope][] = [
    ['own ones', { paths: [], personId: person }],
    ['own ones of a worker', { paths: [], personId: person, placingPaths: [street] }],
    ['own ones in some states', { paths: [], personId: person, states: ['CLOSED', 'EXPIRED'] }],
    ['own ones and those of a region', { paths: [street], personId: person, placingPaths: [street] }],
    ['those of a region', { paths: [street, `/${newId()}/`], personId: null, states: ['DISPATCHING'] }],
    ['none', { paths: [], personId: null }],
  ];
  test.each(scopes)('requests, %s: page by page what one condition finds', async (_name, scope) => {
    const expected = rows.filter((row) => belongs(row, scope)).map((row) => row.id);
    const found: string[] = [];
    for (let after: string | null = null; ; after = found.at(-1) ?? null) {
      const page = await context().get(ServiceRequestRepository).page(scope, after, 40);
      found.push(...page.map((row) => row.id));
      if (page.length < 40) break;
    }
    expect(found).toEqual(expected.sort().reverse());
  });

  test.each(scopes.slice(0, 5))('requests, %s: read by indices alone', async (_name, scope) => {
    const statement = requestPage(scope, rows[2_500]?.id ?? null, 21);
    const plan = await explained(statement?.sql ?? '', statement?.parameters ?? []);
    expect(plan).not.toMatch(/SCAN (request|place)|"table":"(request|place)"[^}]*"type":"(ALL|index)"/);
    if (scope.personId !== null) {
      for (const index of [
        'request_requester_id_id',
        'request_beneficiary_person_id_id',
        'assignment_person_id_request_id',
      ])
        expect(plan).toContain(`ix_volunteering_${index}`);
    }
    if (scope.paths.length > 0)
      expect(plan).toMatch(/ix_volunteering_request_(region_path_id|state_id)|"key":"PRIMARY"/);
  });

  test.each<['REGISTERED' | 'VERIFIED', string]>([
    ['REGISTERED', street],
    ['REGISTERED', '/'],
    ['VERIFIED', street],
  ])('volunteers in state %s under %s: by an index', async (state, path) => {
    const query = context().get(VolunteerRepository).pageQuery([path], { state }, null, 21);
    const plan = await explained(...query.getQueryAndParameters());
    expect(plan).toContain('ix_volunteering_volunteer_state_id_region_path');
    expect(plan).not.toMatch(/SCAN|TEMP B-TREE|filesort/);
    const found = await context().get(VolunteerRepository).page([path], { state }, null, 21);
    expect(found).toHaveLength(21);
    expect(found.every((row) => row.state === state && row.regionPath.startsWith(path))).toBe(true);
    expect(found.map((row) => row.id)).toEqual([...found.map((row) => row.id)].sort().reverse());
  });

  test('of a place that was left nothing is listed', async () => {
    const [left] = rows.filter((_, at) => at % 100 === 3);
    expect(
      await context()
        .get(AssignmentRepository)
        .heldOf([left?.id ?? '']),
    ).toEqual([]);
    const all = await context().get(ServiceRequestRepository).page({ paths: [], personId: person }, null, 5_000);
    expect(all.map((row) => row.id)).not.toContain(left?.id);
  });
});
