import { Injectable } from '@nestjs/common';
import { Ledger, type Transfer, type TransferNote } from '#ledger';
import { Events } from '#platform';
import type { Purpose } from '../domain/lot.js';
import { LotDesk, type Allocation } from './lot-desk.js';
import { PointsChanged } from './points.events.js';

/** From which account to which, and whose they are there. */
export interface Move {
  from: { account: string; personId: string | null };
  to: { account: string; personId: string | null };
  amount: number;
  purpose?: Purpose;
}

/** Moves points between accounts of the platform: a gift, a donation, a grant. */
@Injectable()
export class MovePoints {
  constructor(
    private readonly ledger: Ledger,
    private readonly desk: LotDesk,
    private readonly events: Events,
  ) {}

  /**
   * Takes the oldest lots and makes lots of the same age and the same end for the receiver: nothing lives longer by being
   * given. Needs an open unit and both accounts. INSUFFICIENT_POINTS.
   */
  async execute({ from, to, amount, purpose }: Move, note: TransferNote): Promise<Transfer> {
    const { lots, takings } = await this.desk.choose(from.account, amount, { purpose });
    const posting = { debit: from.account, credit: to.account, amount };
    const transfer = await this.ledger.post({ ...note, asset: 'POINT', ...posting });
    await this.hand({ lots, takings }, to, transfer, from.personId === to.personId);
    for (const personId of new Set([from.personId, to.personId])) {
      if (personId !== null) await this.events.publish(PointsChanged, { personId, transferId: transfer.id });
    }
    return transfer;
  }

  private async hand(
    { lots, takings }: Allocation,
    to: Move['to'],
    transfer: Transfer,
    keepsPurpose: boolean,
  ): Promise<void> {
    await this.desk.change(lots, 'SPENT', takings, { transferId: transfer.id });
    const byId = new Map(lots.map((lot) => [lot.id, lot]));
    await this.desk.make(
      takings.flatMap(({ lotId, amount }) => {
        const origin = byId.get(lotId);
        if (!origin) return [];
        const { earnedAt, expiresAt, policyId } = origin;
        const made = { donationOnly: keepsPurpose && origin.donationOnly, transferId: transfer.id, originId: lotId };
        return [{ ...to, amount, earnedAt, expiresAt, policyId, ...made }];
      }),
    );
  }
}
