import { Injectable } from '@nestjs/common';
import { Ledger } from '#ledger';
import { Events, UnitOfWork } from '#platform';
import type { LotEntity } from '../data/lot.entity.js';
import { LotRepository } from '../data/lot.repository.js';
import { LotUseRepository } from '../data/lot-use.repository.js';
import { pointsExpired } from './account-codes.js';
import { PointsAccounts } from './points-accounts.js';
import { PointsChanged } from './points.events.js';

/** Lots of one unit of work: memory stays flat, and a unit within its deadline. */
const BATCH = 1_000;

/** Ends lots whose time has come (积分过期): what no hold keeps goes to the account of expired points. */
@Injectable()
export class ExpireLots {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly lots: LotRepository,
    private readonly uses: LotUseRepository,
    private readonly accounts: PointsAccounts,
    private readonly ledger: Ledger,
    private readonly events: Events,
  ) {}

  /** Ends one batch as of an instant; returns how many lots ended and whether any are left. Safe to run in several processes. */
  async execute(now: Date): Promise<{ ended: number; left: boolean }> {
    return this.unitOfWork.run(async () => {
      const due = (await this.lots.lockDue(now, BATCH)).filter((lot) => lot.dueAt !== null);
      if (due.length > 0) await this.end(due, now);
      return { ended: due.length, left: await this.lots.anyDue(now) };
    });
  }

  private async end(due: readonly LotEntity[], now: Date): Promise<void> {
    await this.accounts.openSystem([pointsExpired]);
    const accounts = byAccount(due);
    const transfers = await this.ledger.postBatch(
      accounts.map(([account, lots]) => ({
        kind: 'points.expired',
        asset: 'POINT' as const,
        debit: account,
        credit: pointsExpired,
        amount: lots.reduce((sum, lot) => sum + lot.remaining - lot.held, 0),
      })),
    );
    await this.lots.expire(due.map(({ id }) => id));
    await this.uses.noteMany(
      accounts.flatMap(([, lots], index) =>
        lots.map(({ id, remaining, held }) => {
          return {
            lotId: id,
            kind: 'EXPIRED' as const,
            amount: remaining - held,
            transferId: transfers[index]?.id,
            at: now,
          };
        }),
      ),
    );
    for (const [index, [, lots]] of accounts.entries()) {
      const personId = lots[0]?.personId;
      if (personId) await this.events.publish(PointsChanged, { personId, transferId: transfers[index]?.id ?? '' });
    }
  }
}

function byAccount(lots: readonly LotEntity[]): [account: string, lots: LotEntity[]][] {
  const groups = new Map<string, LotEntity[]>();
  for (const lot of lots) {
    const group = groups.get(lot.account) ?? [];
    group.push(lot);
    groups.set(lot.account, group);
  }
  return [...groups];
}
