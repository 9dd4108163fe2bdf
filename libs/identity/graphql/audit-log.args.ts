import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { IsId, PageArgs, ShortText } from '#platform';

/** Which entries are wanted. */
@ArgsType()
export class AuditLogArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only of this actor. 操作人' })
  @IsOptional()
  @IsId()
  actorId?: string;

  @Field(() => String, { nullable: true, description: 'Only this action. 操作' })
  @IsOptional()
  @ShortText(80)
  action?: string;

  @Field(() => String, { nullable: true, description: 'Only about things of this kind. 对象类型' })
  @IsOptional()
  @ShortText(40)
  subjectType?: string;

  @Field(() => ID, { nullable: true, description: 'Only about this thing. 对象编号' })
  @IsOptional()
  @IsId()
  subjectId?: string;
}
