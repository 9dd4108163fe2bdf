import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { FenScalar, IdempotencyKey, IsId } from '#platform';

@ObjectType('VentureMatchShare', { description: 'What an application gets of the matching pool of its round. 配捐' })
export class VentureMatchShareType {
  @Field(() => ID, { description: 'The application. 申报编号' })
  applicationId: string;

  @Field({ description: 'Its title. 项目名称' })
  title: string;

  @Field(() => FenScalar, { description: 'How much. 配捐金额' })
  amount: number;
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
