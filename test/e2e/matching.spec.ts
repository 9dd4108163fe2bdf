import { createHash } from 'node:crypto';
import { jest } from '@jest/globals';
import { Command } from 'commander';
import { newId } from '#kernel';
import { Database, UnitOfWork } from '#platform';
import { forEachEngine } from '#testing';
import { addRecomputeMatch } from '../../apps/cli/commands/recompute-match.js';
import { call, charityOf, type Charity } from './charity.js';
import { seedSmallDistrict, signIn } from './district.js';
import { startApi, type RunningApi } from './running-api.js';

const POOL =
  '{ id sponsorName state rules { covered factor { numerator denominator } capPerGift heldFrom } rulesText rulesHash funded reserved matched left }';
interface ShownPool {
  readonly rulesText: string;
  readonly rulesHash: string;
  readonly state: string;
  readonly funded: number;
  readonly matched: number;
  readonly reserved: number;
  readonly left: number;
}

forEachEngine('matching over HTTP and WebSocket', (engine) => {
  let api: RunningApi;
  let charity: Charity;
  beforeAll(async () => {
    api = await startApi(engine);
    await seedSmallDistrict(api);
    charity = await charityOf(api);
  });
  afterAll(async () => {
    for (const client of [charity.officer, charity.accountant]) await client.close();
    await api.close();
  });

  const read = async (id: string): Promise<ShownPool> =>
    (await api.anyone.run<{ matchingPool: ShownPool }>(`query($id: ID!) { matchingPool(id: $id) ${POOL} }`, { id }))
      .matchingPool;
  const give = async (amount: number): Promise<void> => {
    const gift = { driveId: charity.drive, amount, naming: 'NAMED', idempotencyKey: newId() };
    const { paymentId } = await call<{ paymentId: string }>(charity.officer, 'donate', gift, 'paymentId');
    await call(charity.officer, 'payInSandbox', { paymentId }, 'id');
    await api.settle();
  };

  it('lets everybody read the rules, compute their hash, and see what is left', async () => {
    const pool = await read(charity.activePool);
    expect(pool).toMatchObject({ state: 'ACTIVE', funded: 6_000, matched: 4_000, reserved: 0, left: 2_000 });
    expect(createHash('sha256').update(pool.rulesText).digest('hex')).toBe(pool.rulesHash);
    const { errors } = await api.anyone.send(`query($id: ID!) { matchingPool(id: $id) ${POOL} }`, { id: charity.pool });
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
    const { matchingPools } = await api.anyone.run<{ matchingPools: { nodes: { id: string }[] } }>(
      'query($id: ID!) { matchingPools(coveredId: $id) { nodes { id } } }',
      { id: charity.drive },
    );
    expect(matchingPools.nodes).toEqual([{ id: charity.activePool }]);
  });

  it('moves the progress of the drive on every screen, and names no donor', async () => {
    const follower = charity.officer.subscribe<{ driveProgress: { progress: { raised: number; matched: number } } }>(
      'subscription($id: ID!) { driveProgress(driveId: $id) { progress { raised matched matchReserved } } }',
      { id: charity.drive },
    );
    await give(1_500);
    await follower.until((received) => received.at(-1)?.driveProgress.progress.raised === 6_500);
    expect(follower.received.at(-1)?.driveProgress.progress.matched).toBe(5_500);
    follower.end();
    const { drive } = await charity.officer.run<{ drive: { matched: number; progress: { matched: number } } }>(
      'query($id: ID!) { drive(id: $id) { matched progress { matched } } }',
      { id: charity.drive },
    );
    expect(drive).toEqual({ matched: 5_500, progress: { matched: 5_500 } });
    const { me } = await charity.officer.run<{ me: { id: string } }>('{ me { id } }');
    expect(JSON.stringify(await read(charity.activePool))).not.toContain(me.id);
  });

  it('is reviewed by staff and nobody else, and ended and released by its people', async () => {
    const held = { poolId: charity.activePool };
    const query = 'query($poolId: ID!) { heldMatches(poolId: $poolId) { nodes { id donationId amount gift state } } }';
    const { heldMatches } = await charity.accountant.run<{ heldMatches: { nodes: unknown[] } }>(query, held);
    expect(heldMatches.nodes).toEqual([]);
    const stranger = await signIn(api, 'volunteer-4');
    expect((await stranger.send(query, held)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    await stranger.close();
    await call(charity.officer, 'endMatchingPool', { poolId: charity.activePool }, 'state');
    const release = { poolId: charity.activePool, bankReference: '回单-002', idempotencyKey: newId() };
    const released = await call<ShownPool>(charity.accountant, 'releaseMatchingPool', release, 'state left');
    expect(released).toEqual({ state: 'RELEASED', left: 0 });
  });

  describe('linli recompute-match', () => {
    const run = async (
      pool = charity.activePool,
    ): Promise<{ code: typeof process.exitCode; out: string; err: string }> => {
      const [out, err]: [string[], string[]] = [[], []];
      const log = jest.spyOn(console, 'log').mockImplementation((line) => void out.push(String(line)));
      const error = jest.spyOn(console, 'error').mockImplementation((line) => void err.push(String(line)));
      const [before, codeBefore] = [process.env['DATABASE_URL'], process.exitCode];
      process.env['DATABASE_URL'] = api.databaseUrl;
      process.exitCode = 0;
      try {
        const program = new Command();
        addRecomputeMatch(program);
        await program.parseAsync(['node', 'linli', 'recompute-match', pool]);
        return { code: process.exitCode, out: out.join('\n'), err: err.join('\n') };
      } finally {
        process.exitCode = codeBefore;
        if (before === undefined) delete process.env['DATABASE_URL'];
        else process.env['DATABASE_URL'] = before;
        log.mockRestore();
        error.mockRestore();
      }
    };

    it('gives the same fen from the ledger alone, and the hash of the rules', async () => {
      const { code, out } = await run();
      expect([code, out]).toEqual([0, expect.stringContaining((await read(charity.activePool)).rulesHash)]);
      expect(out).toContain('matched 5500');
    });

    it.each(['nonsense', '0197b2c4-0000-7000-8000-000000000001'])('says of %s what a pool id is', async (pool) => {
      await expect(run(pool)).rejects.toThrow(/no matching pool has the id .*\n.*matchingPools/s);
    });

    it('names the match that somebody changed by hand, with exit code 1', async () => {
      await api
        .get(UnitOfWork)
        .run(() => api.get(Database).change('UPDATE funds_match SET reversed = 1 WHERE id = ?', [charity.match]));
      const { code, out, err } = await run();
      expect([code, out]).toEqual([1, expect.stringContaining('FAIL')]);
      expect(err).toContain(`donation ${charity.donation}: rules say 4000 less 0 POSTED`);
    });
  });
});
