import { Injectable } from '@nestjs/common';
import { Ledger } from '#ledger';
import { Volunteering } from '#volunteering';
import { personAccount, volunteerAccounts } from './account-codes.js';

/** In whose ledger account a person's points lie. */
@Injectable()
export class PointsAccounts {
  constructor(
    private readonly volunteering: Volunteering,
    private readonly ledger: Ledger,
  ) {}

  /**
   * The account that a person spends from and receives in: the volunteer's, or the person's own. `former`: the own one of
   * somebody who has become a volunteer since; what is left there still belongs to him.
   */
  async of(personId: string): Promise<{ account: string; former: string | null }> {
    const volunteer = await this.volunteering.volunteerOfPerson(personId);
    const own = personAccount(personId);
    return volunteer
      ? { account: volunteerAccounts(volunteer.id).points, former: own }
      : { account: own, former: null };
  }

  /** Opens accounts of points that are not there yet. */
  async open(accounts: readonly string[]): Promise<void> {
    await this.ledger.ensureAccounts([...new Set(accounts)].map((code) => ({ code, asset: 'POINT' as const })));
  }

  /** Opens accounts of the system: they have no floor, and are kept in shards. */
  async openSystem(accounts: readonly string[]): Promise<void> {
    await this.ledger.ensureAccounts(accounts.map((code) => ({ code, asset: 'POINT' as const, mayOverdraw: true })));
  }
}
