import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, Max, Min } from 'class-validator';
import { GraphQLDateTime, IdempotencyKey, IsId, ShortText } from '#platform';

@ObjectType('VentureBonus', { description: 'The special bonus of an application. 特别加分' })
export class VentureBonusType {
  @Field(() => ID, { description: 'The application, whose id it has. 申报编号' })
  id: string;

  @Field(() => Int, { description: 'How much, in 1/100 points. 加分' })
  special: number;

  @Field({ description: 'What for. 依据' })
  evidence: string;

  @Field(() => GraphQLDateTime, { description: 'Given at. 加分时间' })
  givenAt: Date;
}

@InputType({ description: 'Gives an application the special bonus of the rules. 特别加分' })
export class GiveSpecialBonusInput {
  @Field(() => ID, { description: 'The application. 申报书编号' })
  @IsId()
  applicationId: string;

  @Field(() => Int, { description: 'How much, in 1/100 points, within the rules. 加分' })
  @IsInt()
  @Min(1)
  @Max(10_000)
  special: number;

  @Field({ description: 'What for, such as the number of a certificate. 依据' })
  @ShortText(2000)
  evidence: string;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}
