import { Injectable } from '@nestjs/common';
import { Ledger, type Transfer } from '#ledger';
import { Events } from '#platform';
import { LotReading } from '../data/lot-reading.js';
import { LotRepository } from '../data/lot.repository.js';
import { awardMemo, recordReference } from '../domain/award-memo.js';
import type { EffectiveRecord } from '../domain/effective-record.js';
import { expiryOf } from '../domain/expiry.js';
import { withinCap } from '../domain/giving-rules.js';
import type { PointsPolicyVersion } from '../domain/points-policy.js';
import { AWARD, awardKey, pointsIssued, volunteerAccounts } from './account-codes.js';
import { LotDesk, type LotDraft } from './lot-desk.js';
import { PointsAccounts } from './points-accounts.js';
import { PointsChanged } from './points.events.js';

/** A record with what it earns, by which version. */
export interface Award {
  record: EffectiveRecord;
  policy: PointsPolicyVersion;
  amount: number;
}

interface Paid {
  award: Award;
  transfer: Transfer;
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
    private readonly reading: LotReading,
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
    await this.desk.make(await this.lotsOf(fresh));
    for (const { award, transfer } of fresh) {
      await this.events.publish(PointsChanged, { personId: award.record.personId, transferId: transfer.id });
    }
  }

  /** One lot for each award; two where it goes beyond the cap on own use. */
  private async lotsOf(paid: readonly Paid[]): Promise<LotDraft[]> {
    const capped = paid.filter(({ award }) => award.policy.rules.giving.personalCap !== null);
    const ownUse = await this.reading.forOwnUse([...new Set(capped.map(({ award }) => accountOf(award)))]);
    return paid.flatMap(({ award, transfer }) => {
      const account = accountOf(award);
      const before = ownUse.get(account) ?? 0;
      const own = withinCap(award.policy.rules.giving.personalCap, before, award.amount);
      ownUse.set(account, before + own);
      const lot = lotOf(award, transfer);
      const parts = [
        { ...lot, amount: own, donationOnly: false },
        { ...lot, amount: award.amount - own, donationOnly: true },
      ];
      return parts.filter(({ amount }) => amount > 0);
    });
  }
}

const accountOf = ({ record }: Award): string => volunteerAccounts(record.volunteerId).points;

function postingOf(award: Award) {
  const { record, policy, amount } = award;
  const { minutes, recordId } = record;
  const earnedAt = new Date(record.at);
  return {
    idempotencyKey: awardKey(recordId),
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
    donationOnly: false,
    earnedAt,
    expiresAt: expiryOf(policy.rules.expiry, earnedAt),
    transferId: transfer.id,
    originId: null,
    policyId: policy.id,
  };
}
