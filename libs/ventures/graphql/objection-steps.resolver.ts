import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires, type Actor } from '#platform';
import { AdmitObjection } from '../app/admit-objection.js';
import { CloseObjection } from '../app/close-objection.js';
import { DecideObjection } from '../app/decide-objection.js';
import { ObjectionQueries } from '../app/objection-queries.js';
import { RefuseObjection } from '../app/refuse-objection.js';
import {
  AdmitObjectionInput,
  CloseObjectionInput,
  DecideObjectionInput,
  RefuseObjectionInput,
} from './notice.inputs.js';
import { VentureObjectionType } from './objection.type.js';

/** The steps of who deals with an objection: neither who made the notice, nor who objects. */
@Resolver(() => VentureObjectionType)
export class ObjectionStepsResolver {
  constructor(
    private readonly queries: ObjectionQueries,
    private readonly admitting: AdmitObjection,
    private readonly refusing: RefuseObjection,
    private readonly deciding: DecideObjection,
    private readonly closing: CloseObjection,
  ) {}

  @Requires('ventures.check')
  @Mutation(() => VentureObjectionType, { description: 'Admits an objection; its item stays frozen. 受理异议' })
  async admitObjection(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one. 异议' }) input: AdmitObjectionInput,
  ): Promise<VentureObjectionType> {
    return this.queries.shown(await this.admitting.execute(actor, input));
  }

  @Requires('ventures.check')
  @Mutation(() => VentureObjectionType, { description: 'Does not take an objection; its item is free again. 不予受理' })
  async refuseObjection(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, and why. 异议与理由' }) input: RefuseObjectionInput,
  ): Promise<VentureObjectionType> {
    return this.queries.shown(await this.refusing.execute(actor, input));
  }

  @Requires('ventures.check')
  @Mutation(() => VentureObjectionType, {
    description: 'Decides an objection; one that is upheld strikes its item, and the first reserve moves up. 处理异议',
  })
  async decideObjection(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'How, and why. 处理意见' }) input: DecideObjectionInput,
  ): Promise<VentureObjectionType> {
    return this.queries.shown(await this.deciding.execute(actor, input));
  }

  @Requires('ventures.check')
  @Mutation(() => VentureObjectionType, { description: 'Files an objection that was answered in writing. 办结异议' })
  async closeObjection(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one. 异议' }) input: CloseObjectionInput,
  ): Promise<VentureObjectionType> {
    return this.queries.shown(await this.closing.execute(actor, input));
  }
}
