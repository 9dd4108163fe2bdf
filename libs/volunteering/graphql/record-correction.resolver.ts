import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, keysetPage, Loaders, Requires, SignedIn, type Actor, type Page } from '#platform';
import { AskForCorrection } from '../app/ask-for-correction.js';
import { DecideCorrection } from '../app/decide-correction.js';
import { ReadCorrections } from '../app/read-corrections.js';
import { RecordQueries } from '../app/record-queries.js';
import { RevokeServiceRecord } from '../app/revoke-service-record.js';
import { DecideCorrectionInput, RequestCorrectionInput, RevokeServiceRecordInput } from './record-correction.input.js';
import { OpenCorrectionsArgs } from './list.args.js';
import { CorrectionLoader } from './record-correction.loader.js';
import { RecordCorrectionConnection, RecordCorrectionType } from './record-correction.type.js';
import { ServiceRecordType } from './service-record.type.js';
import { idAfter, idCursor } from './volunteer-queries.resolver.js';

/** What happens to a record after it took effect. */
@Resolver(() => ServiceRecordType)
export class RecordCorrectionResolver {
  constructor(
    private readonly ask: AskForCorrection,
    private readonly decide: DecideCorrection,
    private readonly revoke: RevokeServiceRecord,
    private readonly queries: RecordQueries,
    private readonly corrections: ReadCorrections,
  ) {}

  /** The record stays as it is until the station answers. */
  @Mutation(() => ServiceRecordType, { description: 'Asks for a correction of my record. 申请更正' })
  @SignedIn()
  async requestCorrection(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What should count. 更正内容' }) input: RequestCorrectionInput,
  ): Promise<ServiceRecordType> {
    await this.ask.execute(actor, input);
    return this.queries.one(actor, input.recordId);
  }

  /** Answers with the record that holds now. */
  @Mutation(() => ServiceRecordType, {
    description: 'Answers a correction; gives the record that holds now. 处理更正',
  })
  @Requires('record.review')
  async decideCorrection(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Decision. 结论' }) input: DecideCorrectionInput,
  ): Promise<ServiceRecordType> {
    return this.queries.one(actor, await this.decide.execute(actor, input));
  }

  /** Minutes and points are taken back. */
  @Mutation(() => ServiceRecordType, { description: 'Revokes a service record. 撤销服务记录' })
  @Requires('record.backfill')
  async revokeServiceRecord(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one and why. 记录与原因' }) input: RevokeServiceRecordInput,
  ): Promise<ServiceRecordType> {
    return this.queries.one(actor, await this.revoke.execute(actor, input));
  }

  /** Those whose time is over are marked. */
  @Query(() => RecordCorrectionConnection, {
    description: 'Corrections that wait for an answer in the regions I review, oldest first. 待处理更正',
  })
  @Requires('record.review')
  async openCorrections(
    @CurrentActor() actor: Actor,
    @Args() args: OpenCorrectionsArgs,
  ): Promise<Page<RecordCorrectionType>> {
    const rows = await this.corrections.open(actor, args, idAfter(args.after), args.first + 1);
    return keysetPage(rows, args.first, idCursor, args.after);
  }

  /** For the volunteer and staff of the region. */
  @ResolveField(() => RecordCorrectionType, {
    nullable: true,
    description: 'The newest correction asked for; null for who may not see it. 更正申请',
  })
  correction(
    @Parent() record: ServiceRecordType,
    @Loaders() loaders: Loaders,
  ): Promise<RecordCorrectionType | undefined> {
    return loaders.get(CorrectionLoader).load(record.id);
  }
}
