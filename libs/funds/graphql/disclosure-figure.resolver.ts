import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { decodeCursor, encodeCursor } from '#kernel';
import { keysetPage, PageArgs, type Page } from '#platform';
import { DisclosureQueries } from '../app/disclosure-queries.js';
import { DisclosureEntryConnection, DisclosureEntryType, DisclosureFigureType } from './disclosure.type.js';

/** What stands behind a figure, for whoever reads its report. */
@Resolver(() => DisclosureFigureType)
export class DisclosureFigureResolver {
  constructor(private readonly queries: DisclosureQueries) {}

  @ResolveField(() => DisclosureEntryConnection, { description: 'Its entries; their sum is the figure. 指标明细' })
  async entries(
    @Parent() { reportId, place, kind }: DisclosureFigureType,
    @Args() { first, after }: PageArgs,
  ): Promise<Page<DisclosureEntryType>> {
    const from = after ? decodeCursor(after, ['number'])[0] : -1;
    const rows = await this.queries.linesOf({ reportId, place, total: kind === 'CLOSING' }, from, first + 1);
    return keysetPage(rows, first, (row) => encodeCursor([row.place]), after);
  }
}
