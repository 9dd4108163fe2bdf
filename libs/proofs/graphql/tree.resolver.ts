import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { decodeCursor, encodeCursor } from '#kernel';
import { keysetPage, PageArgs, Public, type Page } from '#platform';
import { TreeQueries } from '../app/tree-queries.js';
import { headDocument } from '../app/file-texts.js';
import { TreeConsistencyArgs } from './tree-consistency.args.js';
import { TreeConsistencyType, TreeHeadConnection, TreeHeadType } from './tree.type.js';

/** The provable book as anybody sees it: signed heads, and that they continue each other. */
@Resolver(() => TreeHeadType)
export class TreeResolver {
  constructor(private readonly queries: TreeQueries) {}

  @Public()
  @Query(() => TreeHeadType, { nullable: true, description: 'The newest head; null before the first. 最新树头' })
  treeHead(): Promise<TreeHeadType | null> {
    return this.queries.newest();
  }

  @Public()
  @Query(() => TreeHeadConnection, { description: 'All heads, newest first. 树头列表' })
  async treeHeads(@Args() { first, after }: PageArgs): Promise<Page<TreeHeadType>> {
    const before = after ? decodeCursor(after, ['number'])[0] : null;
    const rows = await this.queries.page(before, first + 1);
    return keysetPage(rows, first, ({ number }) => encodeCursor([number]), after);
  }

  @Public()
  @Query(() => TreeConsistencyType, { description: 'The proof that a later tree continues an earlier one. 一致性证明' })
  async treeConsistency(@Args() { from, to }: TreeConsistencyArgs): Promise<TreeConsistencyType> {
    return { from, to, path: await this.queries.consistency(from, to) };
  }

  @ResolveField(() => String, {
    description: 'The head as JSON, to be kept in a file for `linli verify-proof --earlier`. 树头文件内容',
  })
  document(@Parent() head: TreeHeadType): string {
    return headDocument(head);
  }
}
