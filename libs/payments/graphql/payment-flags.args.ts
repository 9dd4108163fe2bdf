import { ArgsType, Field } from '@nestjs/graphql';
import { IsBoolean } from 'class-validator';
import { PageArgs } from '#platform';

/** Which flags. */
@ArgsType()
export class PaymentFlagsArgs extends PageArgs {
  @Field(() => Boolean, { defaultValue: true, description: 'Those that wait, or those settled. 未处理' })
  @IsBoolean()
  open: boolean = true;
}
