import { newId } from '#kernel';
import { Database, UnitOfWork } from '#platform';
import { describeOnEachEngine } from '#testing';
import { AuditLog } from '../app/audit-log.js';
import { IdentitySetup } from '../app/identity-setup.facade.js';
import { AuditRepository, type AuditFilter } from '../data/audit.repository.js';
import { identityCapability } from '../identity.capability.js';
import { createPlaces } from './world.js';

describeOnEachEngine('a page of the audit log among 30,000 entries', [identityCapability], (context) => {
  const filter: AuditFilter = { regionPaths: ['/d/s1/'], action: 'role.granted', limit: 21 };
  beforeAll(async () => {
    const entries = Array.from({ length: 30_000 }, (_, at) => ({
      id: newId(),
      actorId: null,
      action: at % 100 === 0 ? 'role.granted' : 'request.contact-read',
      subjectType: 'Test',
      subjectId: String(at),
      regionPath: at % 200 === 0 ? '/d/s1/c1/' : '/d/s10/',
      details: {},
      occurredAt: context().clock.now(),
    }));
    await context()
      .get(UnitOfWork)
      .run(() => context().get(AuditRepository).append(entries));
  }, 60_000);

  it('of one action is found by its index', async () => {
    const [sql, parameters] = context().get(AuditRepository).pageQuery(filter).getQueryAndParameters();
    const explain = context().engine === 'sqlite' ? 'EXPLAIN QUERY PLAN' : 'EXPLAIN';
    const plan = JSON.stringify(await context().get(Database).rows(`${explain} ${sql}`, parameters));
    expect(plan).toContain('ix_identity_audit_entry_action_id_region_path');
    expect(plan).not.toMatch(/SCAN|TEMP B-TREE|filesort/);
  });

  it('has the newest of the region and of no other', async () => {
    const rows = await context().get(AuditRepository).page(filter);
    expect(rows.map(({ subjectId }) => Number(subjectId))).toEqual(
      Array.from({ length: 21 }, (_, at) => 29_800 - at * 200),
    );
  });
});

describeOnEachEngine('acts recorded together', [identityCapability], (context) => {
  it('are kept in order, each in its region, and sealed', async () => {
    const places = await createPlaces(context().get(IdentitySetup));
    const act = { actorId: null, action: 'test.done', subjectType: 'Test' };
    const log = context().get(AuditLog);
    const ids = await context()
      .get(UnitOfWork)
      .run(() =>
        log.recordMany([
          { ...act, subjectId: 'a', regionId: places.grid },
          { ...act, subjectId: 'b', regionPath: '/x/' },
          { ...act, subjectId: 'c' },
        ]),
      );
    const rows = await context()
      .get(AuditRepository)
      .page({ regionPaths: ['/'], limit: 10 });
    expect(rows.map(({ id }) => id)).toEqual([...ids].reverse());
    expect(rows.map(({ regionPath }) => regionPath)).toEqual(['/', '/x/', expect.stringContaining(places.grid)]);
    expect(
      await context()
        .get(UnitOfWork)
        .run(() => log.recordMany([])),
    ).toEqual([]);
    await context().settle();
    expect(await context().get(AuditRepository).unsealedEntry()).toBeNull();
  });
});
