import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import iconv from 'iconv-lite';
import { newId } from '#kernel';
import { Identity, IdentitySetup, identityCapability } from '#identity';
import { ledgerCapability } from '#ledger';
import { Database } from '#platform';
import { describeOnEachEngine } from '#testing';
import { describeRefusal, Volunteering, volunteeringCapability, VolunteerRoll, type RefusedLine } from '#volunteering';
import { serviceMenu } from '../district/service-menu.js';
import { findRegion, RegionUnclear } from './find-region.js';
import { ImportRoll, type ImportMode, type ImportReport } from './import-roll.js';

const capabilities = [ledgerCapability, identityCapability, volunteeringCapability];
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const heading = '姓名,手机,出生日期,技能,证书,经度,纬度,可服务时间\r\n';
const line = (
  name: string,
  phone: string,
  birth = '1985/3/7',
  rest = '理发、急救,,120.1970,33.3900,周一至周五 18:00-21:00；周六日 全天',
): string => `${name},${phone},${birth},${rest}\r\n`;

describeOnEachEngine('importing volunteers', capabilities, (context) => {
  const regionId = newId<'Region'>();
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'linli-import-'));
    await context()
      .get(IdentitySetup)
      .createRegions([{ id: regionId, parentId: null, level: 'DISTRICT', name: '亭湖区' }]);
  });
  afterAll(() => rm(folder, { recursive: true }));

  const importing = async (
    text: string | Buffer,
    mode: ImportMode,
  ): Promise<ImportReport & { told: string[]; said: string[]; notes: string[] }> => {
    const path = join(folder, 'roll.csv');
    await writeFile(path, text);
    const told: string[] = [];
    const said: string[] = [];
    const notes: string[] = [];
    const mark = ({ line: at, reason, params }: RefusedLine): string =>
      `${at} ${reason} ${String(params.code ?? params.value ?? '')}`.trim();
    const listener = {
      columns: () => undefined,
      progress: () => undefined,
      refused: (refused: RefusedLine) => {
        told.push(mark(refused));
        said.push(describeRefusal(refused));
      },
      noted: (note: RefusedLine) => notes.push(mark(note)),
    };
    const application = { get: context().get } as Pick<INestApplicationContext, 'get'> as INestApplicationContext;
    const terms = { regionId, system: 'WGS84' as const, verified: true };
    return { ...(await new ImportRoll(application, terms, listener).execute(path, mode)), told, said, notes };
  };
  const volunteers = async (): Promise<number> =>
    (await context().get(Volunteering).volunteerIdsAfter(null, 5000)).length;
  const personOf = async (phone: string): Promise<string | undefined> =>
    (await context().get(Identity).idsByPhones([phone])).get(phone);

  it('writes nothing in a dry run, and tells what it would do', async () => {
    const report = await importing(heading + line('甲', '19900001001') + line('乙', '19900001002'), 'dry-run');
    expect(report).toMatchObject({ lines: 2, registered: 2, refusedLines: 0, kept: false });
    expect(await volunteers()).toBe(0);
    expect(await personOf('19900001001')).toBeUndefined();
  });

  it('writes nothing at all when one line is bad, and names the line', async () => {
    const text = heading + line('甲', '19900001001') + line('乙', '1990000') + line('丙', '19900001001');
    const report = await importing(text, 'all-or-nothing');
    expect(report).toMatchObject({
      refusedLines: 2,
      registered: 0,
      kept: false,
      told: ['3 PHONE_INVALID', '4 PHONE_TWICE'],
    });
    expect(await personOf('19900001001')).toBeUndefined();
  });

  it('finds by the rules themselves what no cell shows, and leaves no person behind', async () => {
    const text = heading + line('甲', '19900001001') + line('小明', '19900001002', '2024-01-01');
    const report = await importing(text, 'all-or-nothing');
    expect(report.told).toHaveLength(1);
    expect(report.told[0]).toBe('3 REFUSED_BY_RULES BAD_USER_INPUT');
    const kept = await importing(text, 'keep-good');
    expect(kept).toMatchObject({ registered: 1, refusedLines: 1, kept: true });
    expect(await personOf('19900001001')).toBeDefined();
    expect(await personOf('19900001002')).toBeUndefined();
  });

  it('imports GB18030 with everything a line says', async () => {
    const bytes = iconv.encode(
      heading + line('王𠮷', '19900001010', '31113', '理发、急救,电工证,120.1970,33.3900,周末 9:00-17:00'),
      'gb18030',
    );
    const report = await importing(bytes, 'all-or-nothing');
    expect(report).toMatchObject({ registered: 1, kept: true, notes: ['2 LICENCE_INCOMPLETE 电工证'] });
    const volunteer = await context()
      .get(Volunteering)
      .volunteerOfPerson((await personOf('19900001010')) ?? '');
    const [profile] = await context()
      .get(Volunteering)
      .candidateProfiles([volunteer?.id ?? '']);
    expect(profile).toMatchObject({
      state: 'VERIFIED',
      regionId,
      birthDate: '1985-03-07',
      skills: ['理发', '急救'],
      licences: [],
      home: { longitude: 120.197, latitude: 33.39 },
      availability: [6, 7].map((weekday) => ({ weekday, fromMinute: 540, toMinute: 1020 })),
    });
    expect(
      (
        await context()
          .get(Identity)
          .people([profile?.personId ?? ''])
      ).get(profile?.personId ?? '')?.displayName,
    ).toBe('王𠮷');
  });

  it('does not double when it comes twice, and finishes what was half done', async () => {
    const first = Array.from({ length: 700 }, (_, i) => line(`志愿者${i}`, `199000${20000 + i}`)).join('');
    expect(await importing(heading + first, 'all-or-nothing')).toMatchObject({ registered: 700, present: 0 });
    const before = await volunteers();
    expect(await importing(heading + first, 'all-or-nothing')).toMatchObject({
      registered: 0,
      present: 700,
      refusedLines: 0,
      kept: true,
    });
    expect(await volunteers()).toBe(before);
    const longer = heading + first + line('新来的', '19900030000');
    expect(await importing(longer, 'all-or-nothing')).toMatchObject({ registered: 1, present: 700 });
  });

  it('registers a person whom the register knows, but not under another name', async () => {
    await context().get(Identity).createPerson({ displayName: '周桂英', regionId, phone: '19900001100' });
    const other = await importing(heading + line('别人', '19900001100'), 'keep-good');
    expect(other).toMatchObject({ registered: 0, told: ['2 PHONE_OF_ANOTHER'] });
    const same = await importing(heading + line('周桂英', '19900001100'), 'all-or-nothing');
    expect(same).toMatchObject({ registered: 1, present: 0 });
    expect(
      await context()
        .get(Volunteering)
        .volunteerOfPerson((await personOf('19900001100')) ?? ''),
    ).not.toBeNull();
  });

  it('tells what the rules refuse in both languages, by the number of the line', async () => {
    const text = `${heading}${line('甲', '19900001201', '2010-01-01')}${line('乙', '1')}${line('丙', '19900001202', '2024-01-01')}`;
    const { said } = await importing(text, 'dry-run');
    expect(said.map((one) => one.slice(0, 6))).toEqual(['第 2 行：', '第 3 行「', '第 4 行：']);
    expect(said[0]).toContain('须有监护人同意 · line 2: A volunteer under 18 needs the consent');
    expect(said[2]).toMatch(/第 4 行：输入有误：birthDate（.+） · line 4: Wrong input: birthDate/);
  });

  it('says from which line on a file cannot be read, in both languages', async () => {
    const open = `${heading}${line('甲', '19900001301')}"乙,19900001302,1985-03-07\r\n${line('丙', '19900001303')}`;
    await expect(importing(open, 'dry-run')).rejects.toThrow(
      '第 3 行：引号没有配对，从这一行起无法读取 · line 3: a quote is not closed',
    );
    await expect(importing(open + line('丁', '19900001304').repeat(900), 'dry-run')).rejects.toThrow(
      '第 3 行：这一行过长，可能是引号没有配对',
    );
  });

  it('notes a skill that no service asks for, and takes it', async () => {
    await context().get(VolunteerRoll).ensureMenu(regionId, serviceMenu());
    const text = heading + line('甲', '19900001401', undefined, '理发、绣花,,,,');
    const report = await importing(text, 'all-or-nothing');
    expect(report).toMatchObject({ registered: 1, told: [], notes: ['2 SKILL_UNKNOWN 绣花'] });
  });

  it('leaves one audit entry with the file’s SHA-256 and counts, and nothing of its people', async () => {
    const entries = (): Promise<Array<{ action: string; details: string }>> =>
      context()
        .get(Database)
        .rows("SELECT action, details FROM identity_audit_entry WHERE action = 'volunteers.imported'", []);
    const before = (await entries()).length;
    const text = heading + line('甲某某', '19900001501') + line('乙', '1');
    await importing(text, 'dry-run');
    await importing(text, 'all-or-nothing');
    expect(await entries()).toHaveLength(before);
    await importing(text, 'keep-good');
    const kept = (await entries()).map(({ details }) => details).filter((details) => details.includes(sha256(text)));
    expect(await entries()).toHaveLength(before + 1);
    expect(JSON.parse(kept[0] ?? '')).toEqual({
      sha256: sha256(text),
      verified: true,
      lines: 2,
      registered: 1,
      present: 0,
      refusedLines: 1,
    });
  });

  it('finds the region by id, by name and by way, and refuses to guess', async () => {
    const setup = context().get(IdentitySetup);
    const [one, two] = await setup.createRegions(
      ['五星街道', '文峰街道'].map((name) => ({ parentId: regionId, level: 'STREET' as const, name })),
    );
    const communities = [one, two].map((street) => ({
      parentId: street?.id ?? '',
      level: 'COMMUNITY' as const,
      name: '双元社区',
    }));
    const [, second] = await setup.createRegions(communities);
    expect((await findRegion(setup, undefined)).id).toBe(regionId);
    expect((await findRegion(setup, '文峰街道')).id).toBe(two?.id);
    expect((await findRegion(setup, '文峰街道/双元社区')).id).toBe(second?.id);
    expect((await findRegion(setup, second?.id)).id).toBe(second?.id);
    await expect(findRegion(setup, '双元社区')).rejects.toThrow(RegionUnclear);
    await expect(findRegion(setup, '没有的社区')).rejects.toThrow(RegionUnclear);
  });
});
