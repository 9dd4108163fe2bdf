import { jest } from '@jest/globals';
import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { newId } from '#kernel';
import { IdentitySetup, type Role } from '#identity';
import { Background, Config, createHttpApplication, HttpModule, Migrations, PlatformModule } from '#platform';
import { createTestDatabase, FakeClock, forEachEngine, GraphqlClient, type TestDatabase } from '#testing';
import { RequestDetails } from '../app/request-details.js';
import { VolunteerRoll } from '../app/volunteer-roll.facade.js';
import { Volunteering } from '../app/volunteering.facade.js';
import { capabilities } from './town.js';

@Module({})
class VolunteeringApi {}

type Person = GraphqlClient & { phone: string };
const PASSWORD = '亭湖社区一家亲 2026';
const requestFields = 'id state placesTaken contact { name phone address } volunteers { displayName number }';

forEachEngine('Volunteering over GraphQL', (engine) => {
  const clock = new FakeClock();
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let url: string;
  let grid: string;
  let itemId: string;
  let counter = 0;

  const get = <T>(type: abstract new (...args: never[]) => T): T => app.get<T>(type, { strict: false });
  const key = () => `graphql-${(counter += 1)}`;

  /** Somebody who registered, with a role in the grid if given. */
  async function person(displayName: string, role?: Role): Promise<Person> {
    const phone = `1990000${String(3000 + (counter += 1)).padStart(4, '0')}`;
    const input = { phone, password: PASSWORD, displayName, regionId: grid };
    const mutation = 'mutation($input: RegisterInput!) { register(input: $input) { accessToken me { id } } }';
    const { register } = await new GraphqlClient(url).run<{ register: { accessToken: string; me: { id: string } } }>(
      mutation,
      { input },
    );
    if (role) {
      await get(IdentitySetup).grantRoles([{ personId: register.me.id, role, scope: 'REGION', scopeId: grid }]);
    }
    return Object.assign(new GraphqlClient(url, register.accessToken), { phone });
  }
  /** The same person signed in anew: an access token ends after 15 minutes. */
  async function again({ phone }: Person): Promise<Person> {
    const mutation = 'mutation($input: LoginInput!) { login(input: $input) { accessToken } }';
    const { login } = await new GraphqlClient(url).run<{ login: { accessToken: string } }>(mutation, {
      input: { phone, password: PASSWORD },
    });
    return Object.assign(new GraphqlClient(url, login.accessToken), { phone });
  }
  const order = (more: object = {}) => ({
    itemId,
    regionId: grid,
    address: '向阳路 1 号',
    risks: '无',
    idempotencyKey: key(),
    startsAt: '2026-03-02T03:00:00Z',
    endsAt: '2026-03-02T05:00:00Z',
    point: { longitude: 120.16, latitude: 33.38, system: 'GCJ02' },
    ...more,
  });
  const create = `mutation($input: CreateServiceRequestInput!) { createServiceRequest(input: $input) { ${requestFields} } }`;
  const act = (name: string, type: string) =>
    `mutation($input: ${type}!) { ${name}(input: $input) { ${requestFields} } }`;

  beforeAll(async () => {
    database = await createTestDatabase(engine);
    const config = Config.fromEnvironment({ NODE_ENV: 'test', LOG_LEVEL: 'silent', DATABASE_URL: database.url });
    const platform = PlatformModule.forRoot({ config, capabilities, clock });
    const imports = [platform, HttpModule.forRoot(), ...capabilities.map((capability) => capability.module)];
    app = await createHttpApplication({ module: VolunteeringApi, imports }, config);
    await get(Migrations).run();
    await app.listen(0, '127.0.0.1');
    url = await app.getUrl();
    const [district, street, community] = [newId(), newId(), newId()];
    grid = newId();
    await get(IdentitySetup).createRegions([
      { id: district, parentId: null, level: 'DISTRICT', name: '亭湖区' },
      { id: street, parentId: district, level: 'STREET', name: '五星街道' },
      { id: community, parentId: street, level: 'COMMUNITY', name: '𠮷祥社区' },
      { id: grid, parentId: community, level: 'GRID', name: '第一网格' },
    ]);
    const items = await get(VolunteerRoll).ensureMenu(district, [
      {
        code: 'chat',
        category: '精神慰藉',
        name: '陪伴聊天',
        description: '陪老人聊天',
        skills: ['聊天'],
        licence: null,
        riskGrade: 0,
        usualMinutes: 60,
        mode: 'HOME_VISIT',
        needsAcceptance: true,
        places: 1,
        urgency: 'PLANNED',
      },
    ]);
    itemId = items.get('chat') ?? '';
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  test('from the menu to effective minutes, watched live, and to others it does not exist', async () => {
    let [resident, helper] = [await person('周居民'), await person('𠮷小明🌸')];
    const [station, stranger] = [await person('孙站长', 'STATION_WORKER'), await person('路人')];
    const { serviceMenu } = await resident.run<{ serviceMenu: object[] }>(
      'query($id: ID!) { serviceMenu(regionId: $id) { code name skills mode usualMinutes needsAcceptance } }',
      { id: grid },
    );
    expect(serviceMenu).toMatchObject([{ code: 'chat', mode: 'HOME_VISIT', usualMinutes: 60, needsAcceptance: true }]);

    const registration = {
      birthDate: '1990-05-01',
      skills: ['聊天'],
      home: { longitude: 120.16, latitude: 33.38 },
      availability: [{ weekday: 1, fromMinute: 0, toMinute: 1440 }],
      licences: [{ kind: 'NURSE', number: 'N-1', validFrom: '2026-01-01', validTo: '2026-12-31' }],
    };
    const { registerVolunteer } = await helper.run<{ registerVolunteer: { id: string; number: string } }>(
      'mutation($input: RegisterVolunteerInput!) { registerVolunteer(input: $input) { id number displayName licences { kind validTo } state birthDate home { latitude } } }',
      { input: registration },
    );
    expect(registerVolunteer).toMatchObject({
      state: 'REGISTERED',
      displayName: '𠮷小明🌸',
      licences: [{ kind: 'NURSE', validTo: '2026-12-31' }],
      birthDate: '1990-05-01',
      home: { latitude: 33.38 },
    });
    const verify =
      'mutation($input: VerifyVolunteerInput!) { verifyVolunteer(input: $input) { state birthDate home { latitude } } }';
    const which = { input: { volunteerId: registerVolunteer.id } };
    expect(await helper.codeOf(verify, which)).toBe('FORBIDDEN');
    expect(await station.run(verify, which)).toEqual({
      verifyVolunteer: { state: 'VERIFIED', birthDate: null, home: null },
    });

    const { createServiceRequest: made } = await resident.run<{ createServiceRequest: { id: string } }>(create, {
      input: order(),
    });
    const id = made.id;
    expect(made).toMatchObject({ state: 'SUBMITTED', contact: { name: '周居民', address: '向阳路 1 号' } });
    type Update = { serviceRequestUpdated: { cursor: string; request: { state: string } } };
    const watch = (after?: string) =>
      resident.subscribe<Update>(
        'subscription($id: ID!, $after: Cursor) { serviceRequestUpdated(requestId: $id, after: $after) { cursor request { state volunteers { displayName } } } }',
        { id, after },
      );
    const { feedCursor } = await resident.run<{ feedCursor: string }>('{ feedCursor }');
    const watching = watch(feedCursor);
    expect(
      await resident.codeOf(act('acceptServiceRequest', 'AcceptServiceRequestInput'), { input: { requestId: id } }),
    ).toBe('FORBIDDEN');
    await station.run(act('acceptServiceRequest', 'AcceptServiceRequestInput'), { input: { requestId: id } });
    const read = `query($id: ID!) { serviceRequest(id: $id) { ${requestFields} item { name } trail { event role } records { minutes reason } } }`;
    for (const other of [stranger, helper]) {
      expect(await other.codeOf(read, { id })).toBe('NOT_FOUND');
      expect(await other.codeOf(read, { id: newId() })).toBe('NOT_FOUND');
      expect(await other.codeOf('query($id: ID!) { attendanceCode(requestId: $id) { code } }', { id })).toBe(
        'NOT_FOUND',
      );
      expect(
        await other.codeOf(act('cancelServiceRequest', 'CancelServiceRequestInput'), { input: { requestId: id } }),
      ).toBe('NOT_FOUND');
    }
    const refused = stranger.subscribe('subscription($id: ID!) { serviceRequestUpdated(requestId: $id) { cursor } }', {
      id,
    });
    await refused.until((_, { errors }) => errors.length > 0);
    expect(refused.errors[0]?.extensions.code).toBe('NOT_FOUND');

    await get(Volunteering).assign({ requestId: id, volunteerId: registerVolunteer.id, offerId: newId() });
    await get(Background).settle();
    const seen = await watching.until((received) =>
      received.some((one) => one.serviceRequestUpdated.request.state === 'MATCHED'),
    );
    const matched = await resident.run<{ serviceRequest: object }>(read, { id });
    expect(matched.serviceRequest).toMatchObject({
      state: 'MATCHED',
      item: { name: '陪伴聊天' },
      volunteers: [{ displayName: '𠮷小明🌸', number: registerVolunteer.number }],
    });
    expect((await helper.run<{ serviceRequest: object }>(read, { id })).serviceRequest).toMatchObject({
      contact: { address: '向阳路 1 号' },
    });

    const code = async () =>
      (
        await resident.run<{ attendanceCode: { code: string } }>(
          'query($id: ID!) { attendanceCode(requestId: $id) { code validUntil } }',
          { id },
        )
      ).attendanceCode.code;
    const sign = async () => ({ input: { requestId: id, code: await code(), idempotencyKey: key() } });
    clock.set('2026-03-02T03:00:00Z');
    [resident, helper] = [await again(resident), await again(helper)];
    expect(await helper.codeOf(act('checkOut', 'CheckOutInput'), await sign())).toBe('NOT_SIGNED_IN');
    expect(await helper.run(act('checkIn', 'CheckInInput'), await sign())).toMatchObject({
      checkIn: { state: 'IN_SERVICE' },
    });
    clock.advance({ minutes: 76 });
    [resident, helper] = [await again(resident), await again(helper)];
    expect(await helper.run(act('checkOut', 'CheckOutInput'), await sign())).toMatchObject({
      checkOut: { state: 'AWAITING_CONFIRMATION' },
    });
    await resident.run(act('confirmService', 'ConfirmServiceInput'), { input: { requestId: id } });
    await resident.run(act('rateService', 'RateServiceInput'), {
      input: { requestId: id, rating: 5, comment: '很好👍' },
    });

    const mine = await helper.run<{ myServiceRecords: { nodes: object[] } }>(
      '{ myServiceRecords { nodes { minutes signedMinutes reason source state policyId } pageInfo { hasNextPage } } }',
    );
    expect(mine.myServiceRecords.nodes).toEqual([
      {
        minutes: 90,
        signedMinutes: 76,
        reason: 'ROUNDED',
        source: 'SIGNED',
        state: 'EFFECTIVE',
        policyId: 'defaults-1',
      },
    ]);
    await get(Background).settle();
    const resumed = watch(seen.at(-1)?.serviceRequestUpdated.cursor);
    const missed = await resumed.until((received) => received.length >= 5);
    expect(new Set(missed.map((one) => one.serviceRequestUpdated.cursor)).size).toBe(missed.length);
    expect(missed.at(-1)?.serviceRequestUpdated.request.state).toBe('CLOSED');
    await Promise.all([resident.close(), stranger.close()]);
  });

  test('wrong input is refused with its field, on every way in', async () => {
    const resident = await person('周居民');
    const wrong: [string, object][] = [
      ['latitude 91', { point: { longitude: 120, latitude: 91 } }],
      ['in the past', { startsAt: '2020-01-01T00:00:00Z', endsAt: '2020-01-01T01:00:00Z' }],
      ['40 hours', { startsAt: '2026-04-01T00:00:00Z', endsAt: '2026-04-02T16:00:00Z' }],
      ['half a place', { places: 1.5 }],
      ['no place', { places: 0 }],
      ['10^12 places', { places: 1e12 }],
      ['1 MB', { risks: 'x'.repeat(1_000_000) }],
      ['no id', { itemId: "1' OR 1=1" }],
      ['an unknown field', { surprise: true }],
      ['an empty key', { idempotencyKey: '' }],
    ];
    for (const [name, more] of wrong) {
      const future = { startsAt: '2026-04-01T00:00:00Z', endsAt: '2026-04-01T01:00:00Z' };
      const code = await resident.codeOf(create, { input: order({ ...future, ...more }) }).catch(() => 'refused');
      expect([name, code]).toEqual([name, expect.stringMatching(/^(BAD_USER_INPUT|PAYLOAD_TOO_LARGE|refused)$/)]);
    }
    const { serviceRequests } = await resident.run<{ serviceRequests: { nodes: object[] } }>(
      '{ serviceRequests(mine: true) { nodes { id } } }',
    );
    expect(serviceRequests.nodes).toEqual([]);
    expect(await new GraphqlClient(url).codeOf('{ serviceRequests { nodes { id } } }')).toBe('UNAUTHENTICATED');
  });

  test('a list loads what belongs to its rows at once, page by page', async () => {
    const resident = await person('周居民');
    for (let hour = 0; hour < 5; hour += 1) {
      const at = (minutes: number) => new Date(Date.UTC(2026, 3, 1, hour, minutes)).toISOString();
      await resident.run(create, { input: order({ startsAt: at(0), endsAt: at(30) }) });
    }
    const assigned = jest.spyOn(get(RequestDetails), 'assigned');
    const trails = jest.spyOn(get(RequestDetails), 'trails');
    const list = `query($after: Cursor) { serviceRequests(mine: true, first: 3, after: $after) { nodes { ${requestFields} trail { event } item { name } } pageInfo { hasNextPage endCursor } } }`;
    type Listed = { serviceRequests: { nodes: object[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    const first = (await resident.run<Listed>(list)).serviceRequests;
    expect([first.nodes.length, first.pageInfo.hasNextPage]).toEqual([3, true]);
    expect([assigned.mock.calls.length, trails.mock.calls.length]).toEqual([1, 1]);
    const second = (await resident.run<Listed>(list, { after: first.pageInfo.endCursor })).serviceRequests;
    expect([second.nodes.length, second.pageInfo.hasNextPage]).toEqual([2, false]);
    jest.restoreAllMocks();
  });
});
