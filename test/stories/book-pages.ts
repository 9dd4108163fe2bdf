import type { AccountBalance, Ledger, Transfer } from '#ledger';
import { titleOf } from '#funds';
import { printLedger, transferTable } from '#testing';

/** Puts words where ids are, and the titles of the chart where codes are, so that an accountant can read a page. */
export class BookPages {
  constructor(
    private readonly ledger: Ledger,
    /** Names by id. */
    private readonly words: ReadonlyMap<string, string>,
  ) {}

  /** What happened, as the transfers noted under references, of these kinds if given. */
  async happened(caption: string, references: readonly string[], kinds?: readonly string[]): Promise<string> {
    const found: Transfer[] = [];
    for (const reference of references) found.push(...(await this.ledger.transfersOf(reference)));
    const wanted = found.filter(({ kind }) => kinds === undefined || kinds.includes(kind));
    const readable = wanted.map((transfer) => ({
      ...transfer,
      postings: transfer.postings.map((line) => ({
        ...line,
        debit: this.named(line.debit),
        credit: this.named(line.credit),
      })),
    }));
    return `【${caption}】\n${transferTable(readable)}`;
  }

  /** Where everything stands in a unit: credit positive, without what is at zero. */
  async standing(caption: string, unit: string): Promise<string> {
    const open = (await this.ledger.accountsOfUnit(unit)).filter(({ balance }) => balance !== 0);
    const readable = open.map((account) => ({ ...account, code: this.named(account.code), unit: this.word(unit) }));
    const page = { accounts: async (): Promise<AccountBalance[]> => readable };
    const table = await printLedger(
      page,
      readable.map(({ code }) => code),
    );
    return `【${caption}】\n${table}`;
  }

  private named(code: string): string {
    const title = titleOf(code);
    if (title === null) return code;
    const [, fundId = ''] = code.split(':');
    const detail = title.detail === null ? '' : `, ${this.word(title.detail)}`;
    return `${title.number} ${title.zh}[${this.word(fundId)}${detail}]`;
  }

  private word(id: string): string {
    return this.words.get(id) ?? id;
  }
}
