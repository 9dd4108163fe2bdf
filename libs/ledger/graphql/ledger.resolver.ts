import { Args, Query, Resolver } from '@nestjs/graphql';
import { decodeCursor, encodeCursor, generalErrors } from '#kernel';
import { keysetPage, Requires, type Page } from '#platform';
import { LedgerReading } from '../app/ledger-reading.js';
import { LedgerAccountType } from './ledger-account.type.js';
import { auditAnswer, invariantRules, LedgerAuditType, LedgerInvariantRuleType } from './ledger-audit.type.js';
import { LedgerEntriesArgs } from './ledger-entries.args.js';
import { LedgerEntryConnection, LedgerEntryType } from './ledger-entry.type.js';

/** The ledger for auditors. People read their own hours and points through the capabilities that keep them. */
@Resolver()
export class LedgerResolver {
  constructor(private readonly ledger: LedgerReading) {}

  /** One account by its code. Throws NOT_FOUND. */
  @Query(() => LedgerAccountType, { description: 'One account by its code. 账户' })
  @Requires('ledger.read')
  async ledgerAccount(
    @Args('code', { description: 'Code of the account. 账户编码' }) code: string,
  ): Promise<LedgerAccountType> {
    const [account] = await this.ledger.accounts([code]);
    if (!account) throw generalErrors.NOT_FOUND();
    return account;
  }

  /** Entries of an account, newest first. Throws NOT_FOUND. */
  @Query(() => LedgerEntryConnection, { description: 'Entries of an account, newest first. 分录' })
  @Requires('ledger.read')
  async ledgerEntries(@Args() { code, first, after }: LedgerEntriesArgs): Promise<Page<LedgerEntryType>> {
    const [account] = await this.ledger.accounts([code]);
    if (!account) throw generalErrors.NOT_FOUND();
    const before = after ? decodeCursor(after, ['number'])[0] : undefined;
    const rows = await this.ledger.entriesOf(code, { first: first + 1, before });
    return keysetPage(rows, first, ({ sequence }) => encodeCursor([sequence]), after);
  }

  /** The names and rules of the invariants: a long audit is asked for one by one. */
  @Query(() => [LedgerInvariantRuleType], { description: 'What an audit recomputes. 审计项目' })
  @Requires('ledger.audit')
  ledgerInvariants(): LedgerInvariantRuleType[] {
    return invariantRules();
  }

  /** Recomputes every invariant, or the one that is named. BAD_USER_INPUT for a name that there is not. */
  @Query(() => LedgerAuditType, { description: 'Recomputes every invariant from the entries, or one of them. 审计' })
  @Requires('ledger.audit')
  async ledgerAudit(
    @Args('only', { type: () => String, nullable: true, description: 'Only this one, by its name. 只查这一项' })
    only?: string,
  ): Promise<LedgerAuditType> {
    return auditAnswer(only == null ? await this.ledger.audit() : await this.ledger.auditOne(only));
  }
}
