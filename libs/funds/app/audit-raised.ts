import { Injectable } from '@nestjs/common';
import { Ledger } from '#ledger';
import { UnitOfWork, walkPages, type CheckOutcome } from '#platform';
import { AuditPagesRepository } from '../data/audit-pages.repository.js';
import type { DonationEntity } from '../data/donation.entity.js';
import { titleOf } from '../domain/chart.js';
import { standing } from '../domain/donation-money.js';

const PAGE = 200;

/** What the ledger says of a gift, in fen: what stands on its source, and what is owed to the donor. */
interface GiftByLedger {
  readonly stands: number;
  readonly owed: number;
}

const NOTHING: GiftByLedger = { stands: 0, owed: 0 };

/** Checks drives and their gifts against the ledger (募捐与捐赠核对). A page of gifts, or a drive, is looked at in one snapshot. */
@Injectable()
export class AuditRaised {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly pages: AuditPagesRepository,
    private readonly ledger: Ledger,
  ) {}

  /** What each drive says it has raised = what stands of its gifts on 4101 and 2401. */
  async drives(progress: (checked: number) => void): Promise<CheckOutcome> {
    return walkPages(progress, (after) =>
      this.unitOfWork.snapshot(async () => {
        const [drive] = await this.pages.drives(after, 1);
        if (drive === undefined) return { rows: [], faults: [] };
        const found = await this.raised(drive.id);
        const agrees = found === drive.raised;
        return { rows: [drive], faults: agrees ? [] : [`drive ${drive.id}: expected ${found}, found ${drive.raised}`] };
      }),
    );
  }

  /** What stands of each gift, and what is owed to its donor, as on 4101, 2401 and 2241. */
  async donations(progress: (checked: number) => void): Promise<CheckOutcome> {
    return walkPages(progress, (after) =>
      this.unitOfWork.snapshot(async () => {
        const rows = await this.pages.donations(after, PAGE);
        const books = await this.byLedger(rows);
        return { rows, faults: rows.flatMap((row) => faultOf(row, books.get(row.id) ?? NOTHING)) };
      }),
    );
  }

  private async raised(driveId: string): Promise<number> {
    let [sum, after] = [0, ''];
    for (;;) {
      const gifts = await this.pages.giftsOf(driveId, after, PAGE);
      if (gifts.length === 0) return sum;
      for (const { stands } of (await this.byLedger(gifts)).values()) sum += stands;
      after = gifts.at(-1)?.id ?? after;
    }
  }

  private async byLedger(gifts: readonly DonationEntity[]): Promise<Map<string, GiftByLedger>> {
    const fundOf = new Map(gifts.map(({ id, fundId }) => [id, fundId]));
    const found = new Map<string, GiftByLedger>();
    for (const { reference, account, amount } of await this.ledger.movedUnder([...fundOf.keys()])) {
      const number = titleOf(account)?.number ?? '';
      if (!account.startsWith(`fund:${fundOf.get(reference)}:`)) continue;
      const { stands, owed } = found.get(reference) ?? NOTHING;
      const counts = { stands: number === '4101' || number === '2401', owed: number === '2241' };
      found.set(reference, { stands: stands + (counts.stands ? amount : 0), owed: owed + (counts.owed ? amount : 0) });
    }
    return found;
  }
}

function faultOf(donation: DonationEntity, { stands, owed }: GiftByLedger): string[] {
  const says = { stands: donation.paidAt === null ? 0 : standing(donation), owed: donation.owed };
  if (says.stands === stands && says.owed === owed) return [];
  return [
    `donation ${donation.id}: expected ${stands} standing and ${owed} owed, found ${says.stands} and ${says.owed}`,
  ];
}
