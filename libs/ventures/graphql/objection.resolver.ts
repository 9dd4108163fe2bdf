import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, IdArg, keysetPage, PageArgs, Requires, SignedIn, type Actor, type Page } from '#platform';
import { FileObjection } from '../app/file-objection.js';
import { ObjectionQueries } from '../app/objection-queries.js';
import { idAfter, idCursor } from './id-page.js';
import { FileObjectionInput, VentureObjectionsArgs } from './notice.inputs.js';
import { VentureObjectionConnection, VentureObjectionType } from './objection.type.js';

/** Objections, for who files them and who deals with them. */
@Resolver(() => VentureObjectionType)
export class ObjectionResolver {
  constructor(
    private readonly queries: ObjectionQueries,
    private readonly filing: FileObjection,
  ) {}

  @SignedIn()
  @Query(() => VentureObjectionType, { description: 'One objection, for who filed it and the staff. 异议' })
  ventureObjection(
    @CurrentActor() actor: Actor,
    @IdArg('id', 'The objection. 异议编号') id: string,
  ): Promise<VentureObjectionType> {
    return this.queries.one(actor, id);
  }

  @Requires('ventures.read')
  @Query(() => VentureObjectionConnection, { description: 'Objections of a round, for its staff. 异议列表' })
  async ventureObjections(
    @CurrentActor() actor: Actor,
    @Args() { first, after, ...filter }: VentureObjectionsArgs,
  ): Promise<Page<VentureObjectionType>> {
    return keysetPage(await this.queries.ofRound(actor, filter, idAfter(after), first + 1), first, idCursor, after);
  }

  @SignedIn()
  @Query(() => VentureObjectionConnection, { description: 'What I object to, newest first. 我的异议' })
  async myObjections(
    @CurrentActor() actor: Actor,
    @Args() { first, after }: PageArgs,
  ): Promise<Page<VentureObjectionType>> {
    return keysetPage(await this.queries.mine(actor, idAfter(after), first + 1), first, idCursor, after);
  }

  @SignedIn()
  @Mutation(() => VentureObjectionType, { description: 'Objects to an item while its notice runs. 提出异议' })
  async fileObjection(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'To what, and why. 异议' }) input: FileObjectionInput,
  ): Promise<VentureObjectionType> {
    return this.queries.shown(await this.filing.execute(actor, input));
  }
}
