import { Field, InputType, Int } from '@nestjs/graphql';
import { IsDate, IsInt, IsString, Max, Min } from 'class-validator';
import { GraphQLDateTime, LocalDateScalar, ShortText } from '#platform';

/** A weekly window in Shanghai time. */
@InputType('AvailabilityWindowInput', { description: 'A weekly window in Shanghai time. 可服务时段' })
export class AvailabilityWindowInput {
  @Field(() => Int, { description: '1 Monday to 7 Sunday. 星期' })
  @IsInt()
  @Min(1)
  @Max(7)
  weekday: number;

  @Field(() => Int, { description: 'Minute of the day, 0 to 1439. 开始分钟' })
  @IsInt()
  @Min(0)
  @Max(1439)
  fromMinute: number;

  @Field(() => Int, { description: 'Minute of the day, 1 to 1440. 结束分钟' })
  @IsInt()
  @Min(1)
  @Max(1440)
  toMinute: number;
}

/** A licence; its number is sealed. */
@InputType('VolunteerLicenceInput', { description: 'A licence; its number is sealed. 证书' })
export class LicenceInput {
  @Field({ description: 'Kind of licence. 证书类别' })
  @ShortText(60)
  kind: string;

  @Field({ description: 'Number. 证书编号' })
  @ShortText(60)
  number: string;

  @Field(() => LocalDateScalar, { description: 'First day. 生效日' })
  @IsString()
  validFrom: string;

  @Field(() => LocalDateScalar, { description: 'Last day. 到期日' })
  @IsString()
  validTo: string;
}

/** An interval of insurance. */
@InputType('InsuranceInput', { description: 'An interval in which insurance holds. 保险期间' })
export class InsuranceInput {
  @Field(() => GraphQLDateTime, { description: 'From. 起' })
  @IsDate()
  from: Date;

  @Field(() => GraphQLDateTime, { description: 'To. 止' })
  @IsDate()
  to: Date;
}
