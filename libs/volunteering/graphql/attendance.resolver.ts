import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, IdArg, Requires, SignedIn, type Actor } from '#platform';
import { BackfillServiceRecord } from '../app/backfill-service-record.js';
import { CheckIn } from '../app/check-in.js';
import { CheckOut } from '../app/check-out.js';
import { RequestQueries } from '../app/request-queries.js';
import { ShowAttendanceCode } from '../app/show-attendance-code.js';
import {
  BackfillServiceRecordInput,
  CheckInInput,
  CheckOutInput,
  ShowAttendanceCodeInput,
} from './attendance.input.js';
import { AttendanceCodeType } from './request-details.type.js';
import { ServiceRequestType } from './service-request.type.js';

/** Signing in and out, and what the station records without signatures. */
@Resolver(() => ServiceRequestType)
export class AttendanceResolver {
  constructor(
    private readonly show: ShowAttendanceCode,
    private readonly signIn: CheckIn,
    private readonly signOut: CheckOut,
    private readonly backfill: BackfillServiceRecord,
    private readonly queries: RequestQueries,
  ) {}

  /** Never for a volunteer of that service. */
  @Query(() => AttendanceCodeType, { description: 'The code to show to the volunteer. 签到码' })
  @SignedIn()
  attendanceCode(
    @CurrentActor() actor: Actor,
    @IdArg('requestId', 'Request. 需求') requestId: string,
  ): Promise<AttendanceCodeType> {
    return this.show.execute(actor, requestId);
  }

  /** The same, and where it is shown is kept: a code signed with far from there was sent on. */
  @Mutation(() => AttendanceCodeType, {
    description: 'The code to show to the volunteer, at the place where it is shown. 出示签到码',
  })
  @SignedIn()
  showAttendanceCode(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one and where. 需求与位置' }) input: ShowAttendanceCodeInput,
  ): Promise<AttendanceCodeType> {
    return this.show.execute(actor, input.requestId, input.location);
  }

  /** With the code shown by the resident. */
  @Mutation(() => ServiceRequestType, { description: 'Signs in. 签到' })
  @SignedIn()
  async checkIn(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Signature. 签到' }) input: CheckInInput,
  ): Promise<ServiceRequestType> {
    return this.queries.one(actor, (await this.signIn.execute(actor, input)).requestId);
  }

  /** For good, or for a pause. */
  @Mutation(() => ServiceRequestType, { description: 'Signs out. 签退' })
  @SignedIn()
  async checkOut(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Signature. 签退' }) input: CheckOutInput,
  ): Promise<ServiceRequestType> {
    return this.queries.one(actor, (await this.signOut.execute(actor, input)).requestId);
  }

  /** Such minutes stay apart for ever. */
  @Mutation(() => ServiceRequestType, { description: 'Records a service without signatures. 补录' })
  @Requires('record.backfill')
  async backfillServiceRecord(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What the station knows. 补录内容' }) input: BackfillServiceRecordInput,
  ): Promise<ServiceRequestType> {
    await this.backfill.execute(actor, input);
    return this.queries.one(actor, input.requestId);
  }
}
