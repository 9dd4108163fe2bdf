import { Injectable, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  ActorResolver,
  Config,
  createHttpApplication,
  HttpModule,
  Migrations,
  PlatformModule,
  type Actor,
  type Capability,
} from '#platform';
import { createTestDatabase, GraphqlClient, type TestDatabase } from '#testing';
import { Ledger, ledgerCapability, LedgerModule } from '../index.js';

/** Whoever comes with a token has the permissions that the token lists. */
@Injectable()
class TokenIsPermissions extends ActorResolver {
  async resolve(authorization: string): Promise<Actor> {
    const permissions = new Set(authorization.replace('Bearer ', '').split(','));
    return { personId: 'p', sessionId: 's', permissions, regionPaths: () => [], organisationIds: () => [] };
  }
}

@Module({
  providers: [{ provide: ActorResolver, useClass: TokenIsPermissions }],
  exports: [ActorResolver],
})
class ActorsModule {}

const actors: Capability = { name: 'actors', module: ActorsModule, entities: [], migrations: [], errors: {} };

@Module({})
class LedgerApp {}

describe('the ledger over GraphQL', () => {
  let app: NestFastifyApplication;
  let database: TestDatabase;
  let client: GraphqlClient;

  beforeAll(async () => {
    database = await createTestDatabase('sqlite');
    const config = Config.fromEnvironment({ NODE_ENV: 'test', LOG_LEVEL: 'silent', DATABASE_URL: database.url });
    const capabilities = [actors, ledgerCapability];
    const imports = [
      PlatformModule.forRoot({ config, capabilities }),
      HttpModule.forRoot(),
      ActorsModule,
      LedgerModule,
    ];
    app = await createHttpApplication({ module: LedgerApp, imports }, config);
    await app.get(Migrations).run();
    await app.listen(0, '127.0.0.1');
    client = new GraphqlClient((await app.getUrl()).replace('[::1]', '127.0.0.1'), 'ledger.read,ledger.audit');
    const ledger = app.get(Ledger, { strict: false });
    await ledger.ensureAccounts([
      { code: 'system:points:issued', asset: 'POINT', mayOverdraw: true },
      { code: 'volunteer:1:points', asset: 'POINT' },
    ]);
    for (const amount of [5, 6, 7]) {
      await ledger.post({
        kind: 'earn',
        asset: 'POINT',
        debit: 'system:points:issued',
        credit: 'volunteer:1:points',
        amount,
      });
    }
    await ledger.reserve({
      kind: 'hold',
      asset: 'POINT',
      debit: 'volunteer:1:points',
      credit: 'system:points:issued',
      amount: 4,
    });
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  it('shows an account', async () => {
    const fields = 'code asset unit mayOverdraw balance held entryCount';
    const { data } = await client.send(`{ ledgerAccount(code: "volunteer:1:points") { ${fields} } }`);
    const account = { code: 'volunteer:1:points', asset: 'POINT', unit: 'main', mayOverdraw: false };
    expect(data).toEqual({ ledgerAccount: { ...account, balance: 18, held: 4, entryCount: 3 } });
  });

  it('pages through entries, newest first', async () => {
    const query =
      'query($after: Cursor) { ledgerEntries(code: "volunteer:1:points", first: 2, after: $after) ' +
      '{ nodes { amount balanceAfter kind createdAt } pageInfo { hasNextPage endCursor } } }';
    interface Page {
      ledgerEntries: {
        nodes: { amount: number; balanceAfter: number }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    }
    const first = await client.run<Page>(query);
    expect(first.ledgerEntries.nodes.map(({ amount, balanceAfter }) => [amount, balanceAfter])).toEqual([
      [7, 18],
      [6, 11],
    ]);
    expect(first.ledgerEntries.pageInfo.hasNextPage).toBe(true);
    const last = await client.run<Page>(query, { after: first.ledgerEntries.pageInfo.endCursor });
    expect(last.ledgerEntries.nodes.map(({ amount }) => amount)).toEqual([5]);
    expect(last.ledgerEntries.pageInfo.hasNextPage).toBe(false);
  });

  it('audits', async () => {
    const { data, errors } = await client.send<{
      ledgerAudit: { sound: boolean; invariants: { name: string; checked: number }[] };
    }>('{ ledgerAudit { sound invariants { name rule ruleZh holds checked firstBreak { row expected found } } } }');
    expect(errors).toEqual([]);
    expect(data?.ledgerAudit.sound).toBe(true);
    expect(data?.ledgerAudit.invariants).toHaveLength(11);
  });

  it('audits one invariant at a time, which come to the same as all at once', async () => {
    type Report = { name: string; holds: boolean; checked: number };
    type Audit = { ledgerAudit: { sound: boolean; invariants: Report[] } };
    const fields = '{ sound invariants { name holds checked } }';
    const whole = await client.send<Audit>(`{ ledgerAudit ${fields} }`);
    const { data } = await client.send<{ ledgerInvariants: { name: string; rule: string; ruleZh: string }[] }>(
      '{ ledgerInvariants { name rule ruleZh } }',
    );
    const parts: Report[] = [];
    for (const { name } of data?.ledgerInvariants ?? []) {
      const one = await client.send<Audit>(`{ ledgerAudit(only: "${name}") ${fields} }`);
      parts.push(...(one.data?.ledgerAudit.invariants ?? []));
    }
    expect(parts).toHaveLength(11);
    const sorted = (reports: Report[] = []): Report[] => [...reports].sort((a, b) => (a.name < b.name ? -1 : 1));
    expect(sorted(parts)).toEqual(sorted(whole.data?.ledgerAudit.invariants));
  });

  it.each([
    ['{ ledgerAccount(code: "nobody") { id } }', 'NOT_FOUND'],
    ['{ ledgerEntries(code: "nobody") { nodes { sequence } } }', 'NOT_FOUND'],
    ['{ ledgerEntries(code: "volunteer:1:points", after: "bm9uc2Vuc2U") { nodes { sequence } } }', 'BAD_USER_INPUT'],
    ['{ ledgerEntries(code: "volunteer:1:points", after: "WyJ4Il0") { nodes { sequence } } }', 'BAD_USER_INPUT'],
    ['{ ledgerAudit(only: "toString") { sound } }', 'BAD_USER_INPUT'],
    ['{ ledgerEntries(code: "volunteer:1:points", first: 101) { nodes { sequence } } }', 'BAD_USER_INPUT'],
  ])('answers %s with %s', async (query, code) => {
    const { errors } = await client.send(query);
    expect(errors[0]?.extensions.code).toBe(code);
  });

  it.each([
    'ledgerAccount(code: "x") { id }',
    'ledgerEntries(code: "x") { nodes { sequence } }',
    'ledgerAudit { sound }',
    'ledgerInvariants { name }',
  ])('refuses %s to others', async (field) => {
    const { errors } = await client.as('points.read').send(`{ ${field} }`);
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
