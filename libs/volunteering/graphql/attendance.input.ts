import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsDate, IsIn, IsOptional, Matches, ValidateNested } from 'class-validator';
import { GeoPointInput, GraphQLDateTime, IdempotencyKey, IsId, ShortText } from '#platform';
import { backfillMethodNames, type BackfillMethod } from '../app/backfill-service-record.js';
import { BackfillMethodEnum } from './vocabulary.enums.js';

/** Signs in. */
@InputType('CheckInInput', { description: 'Signs in with the attendance code. 签到' })
export class CheckInInput {
  @Field(() => ID, { description: 'Request. 需求' })
  @IsId()
  requestId: string;

  @Field({ description: 'The six digits shown by the resident. 签到码' })
  @Matches(/^\d{6}$/, { message: 'must be six digits' })
  code: string;

  @Field(() => GeoPointInput, { nullable: true, description: 'Where the device is. 位置' })
  @IsOptional()
  @ValidateNested()
  @Type(() => GeoPointInput)
  location?: GeoPointInput;

  @Field(() => String, {
    nullable: true,
    description: 'An id the app made for this installation; only a keyed fingerprint is kept. 设备标识',
  })
  @IsOptional()
  @Matches(/^[\w-]{8,100}$/, { message: 'must have 8 to 100 characters' })
  installationId?: string;

  @Field(() => ID, { description: 'Key of this signature. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

/** Signs out. */
@InputType('CheckOutInput', { description: 'Signs out with the attendance code. 签退' })
export class CheckOutInput extends CheckInInput {
  @Field({ defaultValue: true, description: 'False for a pause, after which one signs in again. 是否结束' })
  @IsBoolean()
  final: boolean = true;
}

/** Shows the code. */
@InputType('ShowAttendanceCodeInput', { description: 'Shows the attendance code at a place. 出示签到码' })
export class ShowAttendanceCodeInput {
  @Field(() => ID, { description: 'Request. 需求' })
  @IsId()
  requestId: string;

  @Field(() => GeoPointInput, { description: 'Where it is shown. 出示位置' })
  @ValidateNested()
  @Type(() => GeoPointInput)
  location: GeoPointInput;
}

/** Records a service without signatures. */
@InputType('BackfillServiceRecordInput', { description: 'The station records a service without signatures. 补录' })
export class BackfillServiceRecordInput {
  @Field(() => ID, { description: 'Request. 需求' })
  @IsId()
  requestId: string;

  @Field(() => ID, { description: 'Volunteer. 志愿者' })
  @IsId()
  volunteerId: string;

  @Field(() => GraphQLDateTime, { description: 'Begin. 开始' })
  @IsDate()
  startedAt: Date;

  @Field(() => GraphQLDateTime, { description: 'End. 结束' })
  @IsDate()
  endedAt: Date;

  @Field(() => BackfillMethodEnum, { description: 'How the station knows. 补录方式' })
  @IsIn(backfillMethodNames)
  method: BackfillMethod;

  @Field({ description: 'Who was asked and what was said. 说明' })
  @ShortText(200)
  note: string;

  @Field(() => ID, { description: 'Key of this record. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}
