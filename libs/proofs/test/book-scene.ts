import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { identityCapability } from '#identity';
import { Ledger, ledgerCapability, type TransferInput } from '#ledger';
import { Checks, Config, Database, PlatformModule, UnitOfWork } from '#platform';
import type { TestContext } from '#testing';
import { proofsCapability } from '../proofs.capability.js';

/** What the specs of the provable book run on. */
export const capabilities = [ledgerCapability, identityCapability, proofsCapability];

@Module({})
class SecondProcess {}

/** A ledger whose transfers are proven, and the means to look at the book and to damage it. */
export class BookScene {
  constructor(readonly context: TestContext) {}

  static async open(context: TestContext): Promise<BookScene> {
    const mine = ['a', 'b', 'c', 'd'].map((code) => ({
      code: `mine:${code}`,
      asset: 'CNY' as const,
      mayOverdraw: true,
    }));
    await context.get(Ledger).ensureAccounts(mine);
    return new BookScene(context);
  }

  /** Posts transfers one by one; returns their ids. */
  async post(count: number, change: Partial<TransferInput> = {}): Promise<string[]> {
    const ids: string[] = [];
    for (let at = 0; at < count; at += 1) {
      const sides = { debit: 'mine:a', credit: 'mine:b', amount: 100 + at };
      const input = { kind: 'funds.gift', asset: 'CNY' as const, reference: `gift-${at}`, ...sides, ...change };
      ids.push((await this.context.get(Ledger).post(input)).id);
    }
    return ids;
  }

  /** The application once more on the same database, as another process has it. */
  async beside(): Promise<INestApplicationContext> {
    const settings = { NODE_ENV: 'test', LOG_LEVEL: 'silent', DATABASE_URL: this.context.databaseUrl };
    const platform = PlatformModule.forRoot({
      ...{ config: Config.fromEnvironment(settings), capabilities, clock: this.context.clock },
    });
    const imports = [platform, ...capabilities.map(({ module }) => module)];
    return NestFactory.createApplicationContext({ module: SecondProcess, imports }, { logger: false });
  }

  /** Ids of transfers in the order of their leaves. Throws unless the places are 0, 1, 2 and so on. */
  async leaves(): Promise<string[]> {
    const rows = await this.rows<{ place: unknown; id: string }>(
      'SELECT place, transfer_id AS id FROM proofs_leaf ORDER BY place',
    );
    rows.forEach(({ place }, at) => expect(Number(place)).toBe(at));
    return rows.map(({ id }) => id);
  }

  /** Ids of all transfers in the order of the ledger. */
  async transfers(): Promise<string[]> {
    const rows = await this.rows<{ id: string }>(
      'SELECT transfer_id AS id FROM ledger_entry GROUP BY transfer_id ORDER BY MIN(sequence)',
    );
    return rows.map(({ id }) => id);
  }

  /** What the checks of the book find, `check: fault`. */
  async faults(): Promise<string[]> {
    const found: string[] = [];
    for (const { name, run } of this.context.get(Checks).invariants) {
      const { broken } = await run(() => undefined);
      if (broken[0] !== undefined) found.push(`${name}: ${broken[0]}`);
    }
    return found;
  }

  rows<R>(sql: string, parameters: readonly unknown[] = []): Promise<R[]> {
    return this.context.get(Database).rows<R>(sql, parameters);
  }

  /** Changes rows behind the back of the service, as somebody with the database's password could. */
  change(sql: string, parameters: readonly unknown[] = []): Promise<number> {
    const unit = (): Promise<number> => this.context.get(Database).change(sql, parameters);
    return this.context.get(UnitOfWork).run(unit);
  }

  /** Removes the triggers of tables. */
  async unguard(...tables: string[]): Promise<void> {
    const sql =
      this.context.engine === 'sqlite'
        ? "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?"
        : 'SELECT trigger_name AS name FROM information_schema.triggers WHERE trigger_schema = DATABASE() AND event_object_table = ?';
    for (const table of tables) {
      for (const { name } of await this.rows<{ name: string }>(sql, [table])) await this.change(`DROP TRIGGER ${name}`);
    }
  }
}
