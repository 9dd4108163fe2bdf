import { forEachEngine, type GraphqlClient } from '#testing';
import { demoAccount } from '../../apps/cli/district/demo-accounts.js';
import { regionOf, seedSmallDistrict, signIn } from './district.js';
import { startApi, type RunningApi } from './running-api.js';

const FIND = 'mutation($input: FindPersonInput!) { findPerson(input: $input) { id displayName region { id } } }';
const IMPORT = `mutation($input: ImportVolunteersInput!) {
  importVolunteers(input: $input) { lines registered present refused { line column code reasonZh reasonEn } notes { line code } }
}`;
const SEARCH = 'query($search: String) { volunteers(search: $search) { nodes { displayName number } } }';

interface Imported {
  importVolunteers: {
    lines: number;
    registered: number;
    present: number;
    refused: { line: number; column: string; code: string; reasonZh: string; reasonEn: string }[];
    notes: { line: number; code: string }[];
  };
}

const heading = '姓名,手机,出生日期,技能\n';
const roll = `${heading}田晓雨,19955550001,1988-06-01,理发\n白明,1995555,1990-01-01,\n冯宁,19955550003,1979-12-24,养蜂\n`;

forEachEngine('the desk of volunteers, by real clients', (engine) => {
  let api: RunningApi;
  let station: GraphqlClient;
  let gridWorker: GraphqlClient;
  let regionId: string;
  beforeAll(async () => {
    api = await startApi(engine);
    await seedSmallDistrict(api);
    station = await signIn(api, 'station-worker');
    gridWorker = await signIn(api, 'grid-worker');
    regionId = await regionOf(station);
  });
  afterAll(() => api.close());

  const phoneOf = (key: string): Record<string, unknown> => ({ input: { phone: demoAccount(key).phone } });

  it('finds who calls by number, in the own region only, and writes it down', async () => {
    const resident = await signIn(api, 'resident');
    const { findPerson } = await gridWorker.run<{ findPerson: object }>(FIND, {
      input: { phone: '+86 199-0000-0001' },
    });
    expect(findPerson).toMatchObject({ displayName: '周桂英', region: { id: await regionOf(resident) } });
    for (const phone of [demoAccount('officer').phone, '19912345678'])
      expect(await gridWorker.codeOf(FIND, { input: { phone } })).toBe('NOT_FOUND');
    expect(await gridWorker.codeOf(FIND, { input: { phone: '12' } })).toBe('BAD_USER_INPUT');
    expect(await resident.codeOf(FIND, phoneOf('resident'))).toBe('FORBIDDEN');
    const { auditLog } = await (
      await signIn(api, 'officer')
    ).run<{ auditLog: { nodes: object[] } }>('{ auditLog(action: "person.found-by-phone") { nodes { action } } }');
    expect(auditLog.nodes).toHaveLength(1);
  });

  it('rehearses a list, registers its good lines once, and tells the others by number and reason', async () => {
    const send = async (input: object): Promise<Imported['importVolunteers']> =>
      (await station.run<Imported>(IMPORT, { input: { regionId, csv: roll, ...input } })).importVolunteers;
    const said = {
      lines: 3,
      refused: [
        {
          line: 3,
          column: '手机',
          code: 'PHONE_INVALID',
          reasonZh: '不是 11 位手机号',
          reasonEn: 'is not a mobile number of 11 digits',
        },
      ],
      notes: [{ line: 4, code: 'SKILL_UNKNOWN' }],
    };
    expect(await send({ dryRun: true })).toEqual({ ...said, registered: 2, present: 0 });
    expect(await send({ verified: true })).toEqual({ ...said, registered: 2, present: 0 });
    expect(await send({ verified: true, linesBefore: 400 })).toMatchObject({
      registered: 0,
      present: 2,
      refused: [{ line: 403 }],
    });
    expect(await send({ csv: `${heading}"田晓雨,19955550001,1988-06-01,理发\n`, dryRun: true })).toMatchObject({
      registered: 0,
      refused: [{ line: 2, code: 'QUOTE_NOT_CLOSED' }],
    });
    expect(await station.codeOf(IMPORT, { input: { regionId, csv: '甲,19955550009\n' } })).toBe('BAD_USER_INPUT');
    const long = heading + '田晓雨,19955550001,1988-06-01,\n'.repeat(501);
    expect(await station.codeOf(IMPORT, { input: { regionId, csv: long } })).toBe('BAD_USER_INPUT');
  });

  it('registers nobody of another region, and takes nobody’s word for an identity', async () => {
    const grid = await regionOf(gridWorker);
    const officer = demoAccount('officer');
    const csv = `${heading}${officer.name},${officer.phone},1970-01-01,\n`;
    const { importVolunteers } = await gridWorker.run<Imported>(IMPORT, { input: { regionId: grid, csv } });
    expect(importVolunteers).toMatchObject({ registered: 0, refused: [{ line: 2, code: 'PERSON_OUT_OF_REACH' }] });
    expect(await gridWorker.codeOf(IMPORT, { input: { regionId, csv } })).toBe('NOT_FOUND');
    expect(await gridWorker.codeOf(IMPORT, { input: { regionId: grid, csv, verified: true } })).toBe('BAD_USER_INPUT');
  });

  it('looks volunteers up by the beginning of number or name, and by mobile number', async () => {
    const found = async (search: string): Promise<string[]> =>
      (
        await station.run<{ volunteers: { nodes: { displayName: string; number: string }[] } }>(SEARCH, { search })
      ).volunteers.nodes.map(({ displayName }) => displayName);
    expect(await found('田')).toEqual(['田晓雨']);
    expect(await found('199-5555-0003')).toEqual(['冯宁']);
    expect(await found('%')).toEqual([]);
    const { volunteers } = await station.run<{ volunteers: { nodes: { number: string }[] } }>(SEARCH, {
      search: '冯宁',
    });
    expect(await found(volunteers.nodes[0]?.number ?? '')).toEqual(['冯宁']);
    expect((await found((volunteers.nodes[0]?.number ?? '').slice(0, 8))).length).toBeGreaterThan(1);
  });
});
