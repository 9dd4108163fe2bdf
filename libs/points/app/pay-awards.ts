import { Injectable } from '@nestjs/common';
import { Ledger, type Transfer } from '#ledger';
import { Events } from '#platform';
import { LotRepository } from '../data/lot.repository.js';
import { awardMemo, recordReference } from '../domain/award-memo.js';
import { expiryOf } from '../domain/expiry.js';
import type { PointsPolicyVersion } from '../domain/points-policy.js';
import { AWARD, pointsIssued, volunteerAccounts } from './account-codes.js';
import type { EffectiveRecord } from './award-points.js';
import { LotDesk, type LotDraft } from './lot-desk.js';
import { PointsAccounts } from './points-accounts.js';
import { PointsChanged } from './points.events.js';

/** A record with what it earns, by which version. */
export interface Award {
  record: EffectiveRecord;
  policy: PointsPolicyVersion;
  amount: number;
}

/** Posts awards in one batch and makes their lots. */
@Injectable()
export class PayAwards {
  constructor(
    private readonly accounts: PointsAccounts,
    private readonly lots: LotRepository,
    private readonly ledger: Ledger,
    private readonly events: Events,
    private readonly desk: LotDesk,
  ) {}

  /** Needs an open unit; up to 1,000 awards. The ledger's idempotency key is the record: what is paid already stays as it is. */
  async execute(awards: readonly Award[]): Promise<void> {
    await this.accounts.openSystem([pointsIssued]);
    await this.accounts.open(awards.map(accountOf));
    const transfers = await this.ledger.postBatch(awards.map(postingOf));
    const paid = new Set((await this.lots.madeBy(transfers.map(({ id }) => id))).map(({ transferId }) => transferId));
    const fresh = awards.flatMap((award, index) => {
      const transfer = transfers[index];
      return transfer && !paid.has(transfer.id) ? [{ award, transfer }] : [];
    });
    await this.desk.make(fresh.map(({ award, transfer }) => lotOf(award, transfer)));
    for (const { award, transfer } of fresh) {
      await this.events.publish(PointsChanged, { personId: award.record.personId, transferId: transfer.id });
    }
  }
}

const accountOf = ({ record }: Award): string => volunteerAccounts(record.volunteerId).points;

function postingOf(award: Award) {
  const { record, policy, amount } = award;
  const { minutes, recordId } = record;
  const earnedAt = new Date(record.at);
  return {
    idempotencyKey: `points:award:${recordId}`,
    kind: AWARD,
    asset: 'POINT' as const,
    debit: pointsIssued,
    credit: accountOf(award),
    amount,
    reference: recordReference(recordId),
    memo: awardMemo({ policyId: policy.id, policyVersion: policy.version, minutes, earnedAt }),
  };
}

function lotOf(award: Award, transfer: Transfer): LotDraft {
  const { record, policy, amount } = award;
  const earnedAt = new Date(record.at);
  return {
    account: accountOf(award),
    personId: record.personId,
    amount,
    earnedAt,
    expiresAt: expiryOf(policy.rules.expiry, earnedAt),
    transferId: transfer.id,
    originId: null,
    policyId: policy.id,
  };
}
