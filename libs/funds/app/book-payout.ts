import { Injectable } from '@nestjs/common';
import { Ledger } from '#ledger';
import { Payments, type PayoutLine } from '#payments';
import { UnitOfWork } from '#platform';
import type { DonationEntity } from '../data/donation.entity.js';
import { DonationRepository } from '../data/donation.repository.js';
import { paidOut, providerFee } from '../domain/postings.js';
import { DONATION_PURPOSE } from './donate.js';
import type { FundTransfer } from '../domain/fund-transfer.js';
import { FundBooks } from './fund-books.js';

/** Books payouts (到账入账): what is in transit reaches the bank, gross by fund, and the host bears the fees. */
@Injectable()
export class BookPayout {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly payments: Payments,
    private readonly donations: DonationRepository,
    private readonly books: FundBooks,
    private readonly ledger: Ledger,
  ) {}

  /** Lines that do not agree with what was booked are not posted: they are listed by payments. */
  async paid(payoutId: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      const lines = (await this.payments.payoutLines(payoutId)).filter(isOurs);
      const donations = await this.donations.byIds(lines.map(({ purposeId }) => purposeId ?? ''));
      const byProvider = new Map<string, [PayoutLine, DonationEntity][]>();
      for (const line of lines) {
        const donation = donations.get(line.purposeId ?? '');
        if (donation === undefined) continue;
        const { provider } = donation;
        byProvider.set(provider, [...(byProvider.get(provider) ?? []), [line, donation]]);
      }
      await this.books.postMany([...byProvider].flatMap(([provider, ours]) => transfersOf(payoutId, provider, ours)));
    });
  }

  /** The bank sent a payout back that had been booked. */
  async returned(payoutId: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      const transfers = await this.ledger.transfersOf(payoutId);
      for (const { id, kind } of transfers.filter((transfer) => transfer.kind === 'funds.payout')) {
        await this.ledger.reverse(id, {
          ...{ kind: `${kind}-returned`, reference: payoutId, idempotencyKey: `funds:payout-returned:${id}` },
        });
      }
    });
  }
}

const isOurs = ({ purposeType, difference }: PayoutLine): boolean =>
  purposeType === DONATION_PURPOSE && difference === null;

function transfersOf(
  payoutId: string,
  provider: string,
  lines: readonly (readonly [PayoutLine, DonationEntity])[],
): FundTransfer[] {
  const gross = new Map<string, number>();
  const fees = new Map<string, number>();
  for (const [line, { fundId, hostId }] of lines) {
    gross.set(fundId, (gross.get(fundId) ?? 0) + line.amount);
    if (line.fee !== 0) fees.set(hostId, (fees.get(hostId) ?? 0) + line.fee);
  }
  const note = { reference: payoutId };
  const charged = [...fees].filter(([, fee]) => fee > 0).flatMap(([hostId, fee]) => providerFee(hostId, provider, fee));
  return [
    { kind: 'funds.provider-fee', key: `payout:${payoutId}:${provider}:fees`, ...note, postings: charged },
    { kind: 'funds.payout', key: `payout:${payoutId}:${provider}`, ...note, postings: paidOut(provider, gross, fees) },
  ];
}
