import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { FenScalar, GraphQLDateTime, IdempotencyKey, IsId } from '#platform';

@ObjectType('VentureMatchShare', { description: 'What an application gets of the matching pool of its round. 配捐' })
export class VentureMatchShareType {
  @Field(() => ID, { description: 'The application. 申报编号' })
  applicationId: string;

  @Field({ description: 'Its title. 项目名称' })
  title: string;

  @Field(() => FenScalar, { description: 'How much. 配捐金额' })
  amount: number;

  @Field({ description: 'Set aside: its award is confirmed. The shares of others stay in the pool. 是否已预留' })
  isReserved: boolean;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Arrived at. 到账时间' })
  paidAt: Date | null;
}

@InputType({ description: 'Names the purpose that pays the matching pool, until the announcement. 指定配捐用途' })
export class NameMatchingPurposeInput {
  @Field(() => ID, { description: 'The round. 轮次编号' })
  @IsId()
  roundId: string;

  @Field(() => ID, { description: 'A purpose of the fund of the round. 用途编号' })
  @IsId()
  purposeId: string;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Names the drive that raises for an application, until the close. 关联募捐活动' })
export class NameApplicationDriveInput {
  @Field(() => ID, { description: 'The round. 轮次编号' })
  @IsId()
  roundId: string;

  @Field(() => ID, { description: 'An application that was handed in. 申报编号' })
  @IsId()
  applicationId: string;

  @Field(() => ID, { description: 'A drive of the charity that runs the round. 募捐活动编号' })
  @IsId()
  driveId: string;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}
