import type { Type } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';
import { CursorScalar } from '../scalars/text.scalars.js';

/** Where a page begins and ends in its list. */
@ObjectType('PageInfo', { description: 'Where a page begins and ends in its list. 分页信息' })
export class PageInfo {
  @Field({ description: 'Whether there is more after this page. 是否有下一页' })
  hasNextPage: boolean;

  @Field({ description: 'Whether this page was asked for after a cursor. 是否有上一页' })
  hasPreviousPage: boolean;

  @Field(() => CursorScalar, { nullable: true, description: 'Cursor of the first row. 首行游标' })
  startCursor: string | null;

  @Field(() => CursorScalar, { nullable: true, description: 'Cursor of the last row: pass it as `after`. 末行游标' })
  endCursor: string | null;
}

/** One row of a list with its place. */
export interface Edge<Node> {
  cursor: string;
  node: Node;
}

/** One page of a list. */
export interface Page<Node> {
  edges: Edge<Node>[];
  nodes: Node[];
  pageInfo: PageInfo;
}

/**
 * The base of a Relay connection: `@ObjectType('OfferConnection') class OfferConnection extends Connection(OfferType) {}`.
 * The edge type is named after the node class without its suffix `Type`, unless `nodeName` says otherwise.
 */
export function Connection<Node extends object>(
  nodeType: Type<Node>,
  nodeName: string = nodeType.name.replace(/Type$/, ''),
): abstract new () => Page<Node> {
  @ObjectType(`${nodeName}Edge`, { description: `One ${nodeName} with its place in the list. 列表中的一行` })
  class ConnectionEdge implements Edge<Node> {
    @Field(() => CursorScalar, { description: 'The place of this row. 本行游标' })
    cursor: string;

    @Field(() => nodeType, { description: 'The row itself. 数据' })
    node: Node;
  }

  @ObjectType({ isAbstract: true })
  abstract class ConnectionPage implements Page<Node> {
    @Field(() => [ConnectionEdge], { description: 'The rows with their cursors. 行与游标' })
    edges: Edge<Node>[];

    @Field(() => [nodeType], { description: 'The rows alone. 数据行' })
    nodes: Node[];

    @Field(() => PageInfo, { description: 'Where this page begins and ends. 分页信息' })
    pageInfo: PageInfo;
  }
  return ConnectionPage;
}
