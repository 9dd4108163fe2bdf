import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsInt, IsOptional, Min } from 'class-validator';
import { CountScalar, IsId } from '#platform';

/** Which donation, and since when. */
@ArgsType()
export class DonationProofArgs {
  /** The donation. */
  @Field(() => ID, { description: 'My donation. 捐赠' })
  @IsId()
  donationId: string;

  /** Size of an earlier head. */
  @Field(() => CountScalar, {
    nullable: true,
    description: 'Size of an earlier head: shows as well that the book continues it. 先前树头的大小',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  sinceSize?: number | null;
}
