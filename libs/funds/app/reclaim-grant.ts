import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { GrantEntity } from '../data/grant.entity.js';
import { reclaimWrittenOff } from '../domain/grant-postings.js';
import { grantsErrors } from '../domain/grants.errors.js';
import { misuseReclaimed, reclaimReceived } from '../domain/spending-postings.js';
import { requireMayWriteOff } from '../domain/two-persons.js';
import { FundBooks } from './fund-books.js';
import { FundSpending } from './fund-spending.js';
import { GrantChanges } from './grant-changes.js';
import { GrantDesk, type GrantStep } from './grant-desk.js';
import { grantSubject } from './grant-money.js';

/**
 * Money that was misused comes back (追回). What is due back is no expense any more and stays reserved until it has come:
 * a claim cannot be spent.
 */
@Injectable()
export class ReclaimGrant {
  constructor(
    private readonly desk: GrantDesk,
    private readonly changes: GrantChanges,
    private readonly spending: FundSpending,
    private readonly books: FundBooks,
  ) {}

  /** Claims it, as another than who reported. Throws NOT_FOUND, STATE_NOT_ALLOWED, GRANT_NEEDS_ANOTHER_PERSON. */
  async demand(actor: Actor, step: GrantStep): Promise<GrantEntity> {
    return this.desk.with(actor, ['MANAGE'], 'demandReclaim', step, async (grant) => {
      requireMayWriteOff(await this.changes.personsOf(grant), grant.misuseReportedBy, actor.personId);
      const { id, fundId, purposeId, dueBack: amount } = grant;
      const changed = await this.changes.apply(grant, 'demandBack', actor.personId, {
        backDemandedBy: actor.personId,
      });
      await this.spending.available({ fundId, purposeId });
      await this.post(grant, 'funds.reclaimed', 'demanded', misuseReclaimed(fundId, purposeId, amount));
      const what = { key: `reclaim:${id}`, subject: grantSubject(grant), fundId, purposeId, amount };
      return this.changes.keep(changed, { reservationId: await this.spending.reserve(what) });
    });
  }

  /** Some of it has come, in fen. Throws NOT_FOUND, STATE_NOT_ALLOWED, GRANT_RECLAIM_EXCEEDED. */
  async receive(actor: Actor, step: GrantStep & { amount: number }): Promise<GrantEntity> {
    return this.desk.with(actor, ['PAY', 'MANAGE'], 'recordReclaim', step, async (grant) => {
      const left = grant.dueBack - grant.receivedBack - step.amount;
      if (grant.state === 'RECLAIMING' && left < 0) {
        throw grantsErrors.GRANT_RECLAIM_EXCEEDED({ left: left + step.amount });
      }
      const receivedBack = grant.receivedBack + step.amount;
      const event = left === 0 ? 'finishReclaim' : 'receiveBack';
      const { amount } = step;
      const changed = await this.changes.apply(grant, event, actor.personId, { receivedBack }, { amount });
      await this.spending.release(grant.reservationId ?? '', amount);
      await this.post(
        grant,
        'funds.reclaim-received',
        `received:${receivedBack}`,
        reclaimReceived(grant.fundId, amount),
      );
      return changed;
    });
  }

  /** The rest will not come, as a second person than who demanded it decides (核销). Throws as `demand`. */
  async writeOff(actor: Actor, step: GrantStep): Promise<GrantEntity> {
    return this.desk.with(actor, ['MANAGE'], 'writeOffGrant', step, async (grant) => {
      requireMayWriteOff(await this.changes.personsOf(grant), grant.backDemandedBy, actor.personId);
      const { fundId, purposeId } = grant;
      const amount = grant.dueBack - grant.receivedBack;
      const changed = await this.changes.apply(grant, 'writeOff', actor.personId, {}, { amount });
      await this.spending.release(grant.reservationId ?? '');
      await this.post(grant, 'funds.written-off', 'written-off', reclaimWrittenOff(fundId, purposeId, amount));
      return changed;
    });
  }

  private post({ id }: GrantEntity, kind: string, key: string, postings: ReturnType<typeof reclaimReceived>) {
    return this.books.post({ kind, key: `grant:${id}:${key}`, reference: id, postings });
  }
}
