import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Matches } from 'class-validator';
import { GraphQLDateTime, IsId } from '#platform';

@ObjectType('Relative', { description: 'A family member, by the word of both. 家庭成员' })
export class RelativeType {
  @Field(() => ID, { description: 'The relation. 关系编号' })
  id: string;

  @Field(() => ID, { description: 'The relative. 家人' })
  personId: string;

  @Field({ description: 'Name of the relative. 姓名' })
  displayName: string;

  @Field(() => GraphQLDateTime, { description: 'Since when both said so. 确认时间' })
  since: Date;
}

@ObjectType('FamilyCode', { description: 'A code to show to a relative; it works once. 家庭码' })
export class FamilyCodeType {
  @Field({ description: 'Ten digits. 十位数字' })
  code: string;

  @Field(() => GraphQLDateTime, { description: 'It works until then. 有效期至' })
  expiresAt: Date;
}

@InputType({ description: 'The code that a relative shows. 确认家庭关系' })
export class ConfirmFamilyInput {
  @Field({ description: 'Ten digits. 家庭码' })
  @Matches(/^\d{10}$/, { message: 'must be ten digits' })
  code: string;
}

@InputType({ description: 'A relation to end. 解除家庭关系' })
export class EndFamilyInput {
  @Field(() => ID, { description: 'The relation. 关系编号' })
  @IsId()
  relationId: string;
}
