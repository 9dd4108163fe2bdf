import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsDate, IsIn, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { GeoPointInput, GraphQLDateTime, IdempotencyKey, IsId, ShortText } from '#platform';
import { requestChannelNames, urgencyNames, type RequestChannel, type Urgency } from '../domain/vocabulary.js';
import { RequestChannelEnum, UrgencyEnum } from './vocabulary.enums.js';

/** Places an order. */
@InputType('CreateServiceRequestInput', { description: 'An order from the service menu. 点单' })
export class CreateServiceRequestInput {
  @Field(() => ID, { description: 'Item of the menu. 菜单项' })
  @IsId()
  itemId: string;

  @Field(() => ID, { description: 'Region in which the service happens. 地区' })
  @IsId()
  regionId: string;

  @Field(() => RequestChannelEnum, { defaultValue: 'APP', description: 'How it comes in. 渠道' })
  @IsIn(requestChannelNames)
  channel: RequestChannel = 'APP';

  @Field(() => ID, { nullable: true, description: 'Who is served, if they have an account. 服务对象账号' })
  @IsOptional()
  @IsId()
  beneficiaryPersonId?: string;

  @Field(() => String, { nullable: true, description: 'Name of who is served. 服务对象姓名' })
  @IsOptional()
  @ShortText(60)
  beneficiaryName?: string;

  @Field(() => String, { nullable: true, description: 'Phone of who is served. 服务对象电话' })
  @IsOptional()
  @ShortText(30)
  beneficiaryPhone?: string;

  @Field(() => String, { nullable: true, description: 'Address; needed for a home visit. 地址' })
  @IsOptional()
  @ShortText(200)
  address?: string;

  @Field(() => String, { nullable: true, description: 'Number of the phone card. 连心卡号' })
  @IsOptional()
  @ShortText(40)
  phoneCardNumber?: string;

  @Field({ description: 'Risks, stated by the requester. 风险说明' })
  @ShortText(500)
  risks: string;

  @Field(() => String, { nullable: true, description: 'Note. 备注' })
  @IsOptional()
  @ShortText(500)
  note?: string;

  @Field(() => String, { nullable: true, description: 'Language wished for. 语言' })
  @IsOptional()
  @ShortText(40)
  language?: string;

  @Field(() => UrgencyEnum, { nullable: true, description: 'Urgency; without it that of the item. 紧急程度' })
  @IsOptional()
  @IsIn(urgencyNames)
  urgency?: Urgency;

  @Field(() => GraphQLDateTime, { description: 'Planned start. 计划开始' })
  @IsDate()
  startsAt: Date;

  @Field(() => GraphQLDateTime, { description: 'Planned end. 计划结束' })
  @IsDate()
  endsAt: Date;

  @Field(() => GeoPointInput, { nullable: true, description: 'Where; needed unless remote. 坐标' })
  @IsOptional()
  @ValidateNested()
  @Type(() => GeoPointInput)
  point?: GeoPointInput;

  @Field(() => Int, { nullable: true, description: 'Volunteers needed, 1 to 50. 人数' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(50)
  places?: number;

  @Field(() => ID, { description: 'Key of this order: the same again is the same order. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}
