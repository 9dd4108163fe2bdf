import { Args, Query, Resolver } from '@nestjs/graphql';
import { decodeCursor, encodeCursor } from '#kernel';
import { CurrentActor, keysetPage, SignedIn, type Actor, type Page } from '#platform';
import { bookTime, FundLedger } from '../app/fund-ledger.js';
import { FundLedgerArgs, FundLedgerConnection, FundLedgerLineType } from './fund-ledger.type.js';

/** The books of a fund, for staff, auditors, committee and supervisors. */
@Resolver()
export class FundLedgerResolver {
  constructor(private readonly ledger: FundLedger) {}

  @SignedIn()
  @Query(() => FundLedgerConnection, { description: 'The journal of a fund, newest line first. 基金序时账' })
  async fundLedger(
    @CurrentActor() actor: Actor,
    @Args() { fundId, first, after, from, to }: FundLedgerArgs,
  ): Promise<Page<FundLedgerLineType>> {
    const before = after ? decodeCursor(after, ['number'])[0] : undefined;
    const rows = await this.ledger.lines(actor, fundId, { first: first + 1, before, ...bookTime(from, to) });
    return keysetPage(rows, first, ({ sequence }) => encodeCursor([sequence]), after);
  }
}
