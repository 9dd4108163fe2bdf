import { Injectable } from '@nestjs/common';
import { Ledger } from '#ledger';

/** Accounts of one page: with their entries and lots they fit into some megabytes. */
const PAGE = 200;
/** Looks at an account that differs, before it is believed: a writer may have come between two statements. */
const LOOKS = 4;

/** Walks through all accounts whose points are somebody's, beside running writers. */
@Injectable()
export class PointsAccountPages {
  constructor(private readonly ledger: Ledger) {}

  /** `look` tells what is wrong of some accounts, by account. Only what stays wrong is reported, the first of it. */
  async walk(
    look: (accounts: readonly string[]) => Promise<ReadonlyMap<string, readonly string[]>>,
    progress: (checked: number) => void,
  ): Promise<{ checked: number; broken: string[] }> {
    const broken: string[] = [];
    let checked = 0;
    let after = '';
    for (;;) {
      const codes = await this.ledger.codesAfter('POINT', after, PAGE);
      if (codes.length === 0) return { checked, broken };
      const accounts = codes.filter((code) => code.endsWith(':points'));
      for (const [account, faults] of await this.settled(accounts, look)) {
        broken.push(...faults.map((fault) => `${account}: ${fault}`));
      }
      checked += accounts.length;
      progress(checked);
      after = codes.at(-1) ?? '';
    }
  }

  private async settled(
    accounts: readonly string[],
    look: (accounts: readonly string[]) => Promise<ReadonlyMap<string, readonly string[]>>,
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    let faults = await look(accounts);
    for (let again = 1; again < LOOKS && faults.size > 0; again += 1) faults = await look([...faults.keys()]);
    return faults;
  }
}
