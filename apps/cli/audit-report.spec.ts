import { identityCapability, Identity, IdentitySetup } from '#identity';
import { Ledger, ledgerCapability } from '#ledger';
import { Database, UnitOfWork } from '#platform';
import { describeOnEachEngine } from '#testing';
import { auditReport } from './audit-report.js';

describeOnEachEngine('the audit', [ledgerCapability, identityCapability], (context) => {
  const report = () => auditReport(context().application);
  const brokenLines = async (): Promise<string[]> =>
    (await report()).flatMap(({ text, broken }) => (broken === null ? [] : [`${text.split(' ')[0]}: ${broken}`]));
  /** Changes rows behind the back of the service, as somebody with the database's password could. */
  const tamper = (...statements: string[]): Promise<void> =>
    context()
      .get(UnitOfWork)
      .run(async () => {
        for (const sql of statements) await context().get(Database).change(sql);
      });

  beforeAll(async () => {
    const ledger = context().get(Ledger);
    await ledger.ensureAccounts([
      { code: 'system:points:issued', asset: 'POINT', mayOverdraw: true },
      { code: 'volunteer:1:points', asset: 'POINT' },
    ]);
    await ledger.post({
      kind: 'points.award',
      asset: 'POINT',
      debit: 'system:points:issued',
      credit: 'volunteer:1:points',
      amount: 5,
    });
    const [region] = await context()
      .get(IdentitySetup)
      .createRegions([{ parentId: null, level: 'DISTRICT', name: '亭湖区' }]);
    for (const action of ['role.granted', 'role.revoked']) {
      const act = { actorId: null, action, subjectType: 'Region', subjectId: region?.id ?? '' };
      await context()
        .get(UnitOfWork)
        .run(() => context().get(Identity).audit.record(act));
    }
    await context().settle();
  });

  it('finds nothing wrong in sound books', async () => {
    const lines = await report();
    expect(lines.length).toBeGreaterThan(10);
    expect(await brokenLines()).toEqual([]);
  });

  it('names the account whose balance was changed by hand', async () => {
    await tamper("UPDATE ledger_account SET balance = 500 WHERE code = 'volunteer:1:points'");
    const broken = await brokenLines();
    expect(broken.length).toBeGreaterThan(0);
    expect(broken.join('\n')).toContain('balances-are-sums');
    await tamper("UPDATE ledger_account SET balance = 5 WHERE code = 'volunteer:1:points'");
    expect(await brokenLines()).toEqual([]);
  });

  it('names the audit entry that was changed, once somebody has removed the guard', async () => {
    const guards = await guardsOn('identity_audit_entry');
    for (const name of guards) await tamper(`DROP TRIGGER ${name}`);
    await tamper("UPDATE identity_audit_entry SET action = 'role.forged' WHERE action = 'role.granted'");
    expect((await brokenLines()).join('\n')).toContain('audit-chain: ENTRY_CHANGED');
  });

  async function guardsOn(table: string): Promise<string[]> {
    const sql =
      context().engine === 'sqlite'
        ? "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?"
        : 'SELECT trigger_name AS name FROM information_schema.triggers WHERE trigger_schema = DATABASE() AND event_object_table = ?';
    const rows = await context().get(Database).rows<{ name: string }>(sql, [table]);
    return rows.map(({ name }) => name);
  }
});
