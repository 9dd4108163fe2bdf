import { newId } from '#kernel';
import { Database, Limits, UnitOfWork } from '#platform';
import { describeOnEachEngine, type TestContext } from '#testing';
import { IdentitySetup } from '../app/identity-setup.facade.js';
import { AuditLog } from '../app/audit-log.js';
import { AuditMark } from '../app/audit-mark.js';
import { Identity } from '../app/identity.facade.js';
import { ReadAuditLog } from '../app/read-audit-log.js';
import { RevealPersonalData } from '../app/reveal-personal-data.js';
import { VerifyAuditChain } from '../app/verify-audit-chain.js';
import { AuditRepository } from '../data/audit.repository.js';
import { identityCapability } from '../identity.capability.js';
import { createPlaces, holder, nextPhone, personIn, type Places } from './world.js';

const refusal = (code: string): unknown => expect.objectContaining({ code });

const change = (context: TestContext, sql: string, parameters: unknown[] = []): Promise<number> =>
  context.get(UnitOfWork).run(() => context.get(Database).change(sql, parameters));

const record = (context: TestContext, subjectId: string = newId()): Promise<string> =>
  context.get(UnitOfWork).run(() =>
    context.get(AuditLog).record({
      actorId: null,
      action: 'test.done',
      subjectType: 'Test',
      subjectId,
      details: { z: 1, a: ['𠮷', null] },
    }),
  );

describeOnEachEngine('Personal numbers in full', [identityCapability], (context) => {
  let places: Places;
  beforeAll(async () => {
    places = await createPlaces(context().get(IdentitySetup));
  });

  it('are read by the worker of the region, and every reading is kept with its reason', async () => {
    const phone = nextPhone();
    const personId = await personIn(context(), places.grid, phone);
    await context().get(Identity).setDocument(personId, { type: 'RESIDENT_ID', number: '11010519491231002x' }, null);
    const worker = await holder(context(), places.street, 'STATION_WORKER', places.street);
    const reveal = context().get(RevealPersonalData);
    expect(await reveal.execute(worker, { personId, field: 'PHONE', reason: '电话回访' })).toBe(phone);
    expect(await reveal.execute(worker, { personId, field: 'DOCUMENT_NUMBER', reason: '办理证明' })).toBe(
      '11010519491231002X',
    );
    const officer = await holder(context(), places.district, 'DISTRICT_OFFICER', places.district);
    const rows = await context()
      .get(ReadAuditLog)
      .execute(officer, { subjectId: personId, action: 'personal-data.revealed', limit: 10 });
    expect(rows).toMatchObject([
      { actorId: worker.personId, details: { field: 'DOCUMENT_NUMBER', reason: '办理证明' } },
      { actorId: worker.personId, details: { field: 'PHONE', reason: '电话回访' } },
    ]);
    expect(JSON.stringify(rows)).not.toContain(phone);
    expect(await context().get(Identity).idsByDocument({ type: 'RESIDENT_ID', number: '11010519491231002X' })).toEqual([
      personId,
    ]);
  });

  it('stay closed to others, for whom the person does not exist', async () => {
    const personId = await personIn(context(), places.grid, nextPhone());
    const reveal = context().get(RevealPersonalData);
    const strangers = [
      await holder(context(), places.otherStreet, 'STATION_WORKER', places.otherStreet),
      await holder(context(), places.grid, 'GRID_WORKER', places.grid),
      await holder(context(), places.district, 'PLATFORM_ADMIN', null),
    ];
    for (const stranger of strangers) {
      await expect(reveal.execute(stranger, { personId, field: 'PHONE', reason: 'x' })).rejects.toEqual(
        refusal('NOT_FOUND'),
      );
      await expect(reveal.execute(stranger, { personId: newId(), field: 'PHONE', reason: 'x' })).rejects.toEqual(
        refusal('NOT_FOUND'),
      );
    }
    const auditor = await holder(context(), places.district, 'AUDITOR', null);
    expect(await context().get(ReadAuditLog).execute(auditor, { subjectId: personId, limit: 10 })).toEqual([]);
  });

  it('are not read in bulk', async () => {
    const personId = await personIn(context(), places.grid, nextPhone());
    const worker = await holder(context(), places.street, 'STATION_WORKER', places.street);
    const read = (): Promise<string | null> =>
      context().get(RevealPersonalData).execute(worker, { personId, field: 'PHONE', reason: '名单' });
    await context()
      .get(Limits)
      .hit(`identity:reveal:${worker.personId}`, { max: 120, windowSeconds: 3_600, weight: 119 });
    await read();
    await expect(read()).rejects.toEqual(refusal('RATE_LIMITED'));
  });

  it('leave the log readable in its own region only', async () => {
    await holder(context(), places.street, 'GRID_WORKER', places.grid);
    const officer = await holder(context(), places.otherStreet, 'DISTRICT_OFFICER', places.otherStreet);
    const rows = await context().get(ReadAuditLog).execute(officer, { limit: 100 });
    expect(rows.map(({ actorId }) => actorId)).toEqual(rows.map(() => expect.any(String)));
    const { path } = (await context().get(Identity).regions([places.otherStreet])).get(places.otherStreet)!;
    expect(rows.every(({ regionPath }) => regionPath.startsWith(path))).toBe(true);
  });
});

describeOnEachEngine('The audit log', [identityCapability], (context) => {
  const verify = (): ReturnType<VerifyAuditChain['execute']> => context().get(VerifyAuditChain).execute();

  it('goes away with the act that failed', async () => {
    const subjectId = newId();
    const failing = context()
      .get(UnitOfWork)
      .run(async () => {
        await context().get(AuditLog).record({ actorId: null, action: 'test.done', subjectType: 'Test', subjectId });
        throw new Error('the act failed');
      });
    await expect(failing).rejects.toThrow('the act failed');
    expect(
      await context().get(Database).rows('SELECT id FROM identity_audit_entry WHERE subject_id = ?', [subjectId]),
    ).toEqual([]);
  });

  it('is chained soon after, without gaps, whoever recorded at once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => record(context())));
    await context().settle();
    await Promise.all(Array.from({ length: 20 }, () => record(context())));
    context().clock.advance({ seconds: 3 });
    await context().settle();
    const [{ waiting }] = (await context()
      .get(Database)
      .rows<{ waiting: unknown }>('SELECT COUNT(*) AS waiting FROM identity_audit_pending')) as [{ waiting: unknown }];
    expect(Number(waiting)).toBe(0);
    expect(await verify()).toMatchObject({ checked: 40, broken: null });
  });

  it('stops its rhythm when nothing comes, and takes it up again', async () => {
    const due = async (): Promise<number> =>
      (await context().get(Database).rows('SELECT id FROM platform_timer')).length;
    expect(await due()).toBe(1);
    for (let round = 0; round < 7; round += 1) {
      context().clock.advance({ seconds: 3 });
      await context().settle();
    }
    expect(await due()).toBe(0);
    await record(context());
    await context().settle();
    expect(await due()).toBe(1);
    expect(await verify()).toMatchObject({ checked: 41, broken: null });
  });

  it('seals more than one batch, by several sealers at once', async () => {
    const entry = {
      actorId: null,
      action: 'test.bulk',
      subjectType: 'Test',
      regionPath: '/',
      details: {},
      occurredAt: context().clock.now(),
    };
    const entries = Array.from({ length: 2_100 }, (_, at) => ({ ...entry, id: newId(), subjectId: String(at) }));
    await context()
      .get(UnitOfWork)
      .run(() => context().get(AuditRepository).append(entries));
    const reports = await Promise.all([verify(), verify(), context().settle()]);
    expect(reports[0]).toMatchObject({ broken: null });
    expect(await verify()).toMatchObject({ checked: 2_141, broken: null });
  });

  it.each(['identity_audit_entry', 'identity_audit_seal'])('refuses to change or remove rows of %s', async (table) => {
    const column = table === 'identity_audit_entry' ? 'action' : 'hash';
    await expect(change(context(), `UPDATE ${table} SET ${column} = 'x'`)).rejects.toThrow(/append-only/);
    await expect(change(context(), `DELETE FROM ${table}`)).rejects.toThrow(/append-only/);
  });

  it('names the row that was changed once the trigger was dropped', async () => {
    const id = await record(context());
    await verify();
    await change(context(), 'DROP TRIGGER tr_identity_audit_entry_update');
    await change(context(), 'UPDATE identity_audit_entry SET details = \'{"z":2}\' WHERE id = ?', [id]);
    expect(await verify()).toMatchObject({
      checked: 2_141,
      broken: { sequence: 2_142, entryId: id, reason: 'ENTRY_CHANGED' },
    });
    await change(context(), 'UPDATE identity_audit_entry SET details = ? WHERE id = ?', [
      '{"a":["𠮷",null],"z":1}',
      id,
    ]);
    expect(await verify()).toMatchObject({ broken: null });
  });

  it('names a removed entry, a cut-off end and an entry slipped in', async () => {
    const id = await record(context());
    await verify();
    await change(context(), 'DROP TRIGGER tr_identity_audit_seal_delete');
    await change(context(), 'DELETE FROM identity_audit_seal WHERE entry_id = ?', [id]);
    expect(await verify()).toMatchObject({ broken: { sequence: 2_143, reason: 'END_CUT_OFF' } });
    const [head] = await context()
      .get(Database)
      .rows<{ hash: string }>('SELECT hash FROM identity_audit_seal WHERE sequence = 2142');
    await change(context(), 'UPDATE identity_audit_head SET sequence = 2142, hash = ?', [head?.hash]);
    expect(await verify()).toMatchObject({ broken: { entryId: id, reason: 'ENTRY_UNSEALED' } });
    await change(context(), 'DROP TRIGGER tr_identity_audit_entry_delete');
    await change(context(), "DELETE FROM identity_audit_entry WHERE subject_id = '7'");
    expect(await verify()).toMatchObject({ broken: { reason: 'ENTRY_MISSING' } });
  });
});

describeOnEachEngine('The end of the audit log', [identityCapability], (context) => {
  const verify = (): ReturnType<VerifyAuditChain['execute']> => context().get(VerifyAuditChain).execute();
  const guards = ['entry_delete', 'seal_delete'].map((name) => `DROP TRIGGER tr_identity_audit_${name}`);
  const end = async (): Promise<Record<string, unknown>> =>
    (
      await context()
        .get(Database)
        .rows<Record<string, unknown>>('SELECT sequence, hash, mark FROM identity_audit_head')
    )[0] ?? {};
  const back = ({ sequence, hash, mark }: Record<string, unknown>): Promise<number> =>
    change(context(), 'UPDATE identity_audit_head SET sequence = ?, hash = ?, mark = ?', [sequence, hash, mark]);

  it('shows that the newest entries were cut off, with their links and the end itself, whatever comes later', async () => {
    await record(context());
    await verify();
    const before = await end();
    const id = await record(context());
    expect(await verify()).toMatchObject({ checked: 2, broken: null });
    const after = await end();
    for (const guard of guards) await change(context(), guard);
    await change(context(), 'DELETE FROM identity_audit_seal WHERE entry_id = ?', [id]);
    await change(context(), 'DELETE FROM identity_audit_entry WHERE id = ?', [id]);
    for (const mark of [null, after['mark'], 'f'.repeat(64)]) {
      await back({ ...before, mark });
      expect(await verify()).toMatchObject({ checked: 1, broken: { sequence: 1, reason: 'END_CHANGED' } });
    }
    await record(context());
    expect(await verify()).toMatchObject({ checked: 2, broken: { sequence: 2, reason: 'END_CHANGED' } });
    await context().get(AuditMark).trust();
    expect(await verify()).toMatchObject({ broken: null });
  });

  it('shows that the newest entry was removed before it had its link', async () => {
    const id = await record(context());
    await change(context(), 'DELETE FROM identity_audit_entry WHERE id = ?', [id]);
    expect(await verify()).toMatchObject({ broken: { entryId: id, reason: 'ENTRY_MISSING' } });
  });
});
