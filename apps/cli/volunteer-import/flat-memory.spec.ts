import { createWriteStream, type ReadStream } from 'node:fs';
import { mkdtemp, open, rm, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { jest } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { newId } from '#kernel';
import { IdentitySetup, identityCapability } from '#identity';
import { ledgerCapability } from '#ledger';
import { describeOnEachEngine } from '#testing';
import { volunteeringCapability, VolunteerRoll } from '#volunteering';
import { readVolunteers } from '../volunteer-csv/read-volunteers.js';
import { ImportRoll } from './import-roll.js';

const capabilities = [ledgerCapability, identityCapability, volunteeringCapability];
let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'linli-flat-'))));
afterAll(() => rm(folder, { recursive: true }));

/** A roll of so many people, written as a stream too. */
async function roll(lines: number): Promise<string> {
  const path = join(folder, `${lines}.csv`);
  const out = createWriteStream(path);
  out.write('姓名,手机,出生日期,技能,证书,经度,纬度,可服务时间\r\n');
  for (let n = 0; n < lines; n += 1) {
    const text = `王伟,1990${String(n).padStart(7, '0')},1985-03-07,理发、急救,,120.1970,33.3900,周六日 全天\r\n`;
    if (!out.write(text)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
  return path;
}

describe('reading a long roll', () => {
  it('has not read far ahead of the line that is being worked on', async () => {
    const path = await roll(30_000);
    const streams: ReadStream[] = [];
    const handle = await open(path);
    const size = (await handle.stat()).size;
    const kind = Object.getPrototypeOf(handle) as FileHandle;
    await handle.close();
    const original = kind.createReadStream;
    const opening = jest.spyOn(kind, 'createReadStream').mockImplementation(function (this: FileHandle, options) {
      const stream = original.call(this, options);
      streams.push(stream);
      return stream;
    });
    const ahead: number[] = [];
    let lines = 0;
    for await (const event of readVolunteers(path, '2026-11-22')) {
      if (event.kind === 'volunteer' && ++lines % 3_000 === 0)
        ahead.push((streams[0]?.bytesRead ?? size) - (size * lines) / 30_000);
    }
    opening.mockRestore();
    expect(lines).toBe(30_000);
    expect(Math.max(...ahead)).toBeLessThan(512 * 1024);
  });
});

describeOnEachEngine('importing a long roll', capabilities, (context) => {
  it('holds 500 lines at a time, whatever the length of the file, and says how far it is after each', async () => {
    const regionId = newId<'Region'>();
    await context()
      .get(IdentitySetup)
      .createRegions([{ id: regionId, parentId: null, level: 'DISTRICT', name: '亭湖区' }]);
    const taken: number[] = [];
    const volunteerRoll = context().get(VolunteerRoll);
    const register = volunteerRoll.registerVolunteers.bind(volunteerRoll);
    const watched = jest.spyOn(volunteerRoll, 'registerVolunteers').mockImplementation(async (rows, options) => {
      taken.push(rows.length);
      return register(rows, options);
    });
    const progress: number[] = [];
    const nothing = (): void => undefined;
    const listener = {
      columns: nothing,
      refused: nothing,
      noted: nothing,
      progress: (at: number) => void progress.push(at),
    };
    const application = { get: context().get } as Pick<INestApplicationContext, 'get'> as INestApplicationContext;
    const terms = { regionId, system: 'WGS84' as const, verified: true };
    const report = await new ImportRoll(application, terms, listener).execute(await roll(2_300), 'keep-good');
    watched.mockRestore();
    expect(report).toMatchObject({ lines: 2_300, registered: 2_300 });
    expect(Math.max(...taken)).toBe(500);
    expect(progress).toEqual([500, 1_000, 1_500, 2_000, 2_300]);
  });
});
