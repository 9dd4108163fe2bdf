import { ArgsType, Field } from '@nestjs/graphql';
import { IsInt, Min } from 'class-validator';
import { CountScalar } from '#platform';

/** Between which sizes. */
@ArgsType()
export class TreeConsistencyArgs {
  /** The earlier size. */
  @Field(() => CountScalar, { description: 'Size of the earlier tree, from 1. 先前大小' })
  @IsInt()
  @Min(1)
  from: number;

  /** The later size. */
  @Field(() => CountScalar, { description: 'Size of the later tree, at most that of the newest head. 之后大小' })
  @IsInt()
  @Min(1)
  to: number;
}
