import { Field, ID, InputType } from '@nestjs/graphql';
import { IdempotencyKey, IsId } from '#platform';

/** What every step of a grant is told with. */
@InputType({ isAbstract: true })
export abstract class GrantStepInput {
  @Field(() => ID, { description: 'The grant. 救助编号' })
  @IsId()
  grantId: string;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}
