import { Injectable } from '@nestjs/common';
import { Ledger, type Transfer, type TransferNote } from '#ledger';
import { Events, UnitOfWork } from '#platform';
import { LotDesk } from './lot-desk.js';
import { PointsChanged } from './points.events.js';
import { SpendingAccount } from './spending-account.js';

/** Whose points leave the platform, and where they go. */
export interface Spending extends TransferNote {
  personId: string;
  amount: number;
  /** Code of an account of points that is there: what was redeemed, written off, … */
  credit: string;
}

/** Spends points at once, oldest first (使用积分). */
@Injectable()
export class SpendPoints {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly account: SpendingAccount,
    private readonly desk: LotDesk,
    private readonly ledger: Ledger,
    private readonly events: Events,
  ) {}

  /** Posts the transfer and takes the lots. The use case's own idempotency key guards against a repeat. INSUFFICIENT_POINTS. */
  async execute({ personId, amount, credit, ...note }: Spending): Promise<Transfer> {
    return this.unitOfWork.run(async () => {
      const account = await this.account.of(personId);
      const { lots, takings } = await this.desk.choose(account, amount);
      const transfer = await this.ledger.post({ ...note, asset: 'POINT', debit: account, credit, amount });
      await this.desk.change(lots, 'SPENT', takings, { transferId: transfer.id });
      await this.events.publish(PointsChanged, { personId, transferId: transfer.id });
      return transfer;
    });
  }
}
