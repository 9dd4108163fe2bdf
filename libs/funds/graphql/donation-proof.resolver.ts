import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, SignedIn, type Actor } from '#platform';
import { DonationProof } from '../app/donation-proof.js';
import { DonationProofArgs } from './donation-proof.args.js';

/** Proofs of donations, for their donors. */
@Resolver()
export class DonationProofResolver {
  constructor(private readonly proof: DonationProof) {}

  @SignedIn()
  @Query(() => String, {
    description:
      'The proof that my gift stands in the books, as JSON to be kept in a file and checked by `linli verify-proof`; PROOF_NOT_YET for a moment after the payment. 捐赠存证证明',
  })
  donationProof(@CurrentActor() actor: Actor, @Args() { donationId, sinceSize }: DonationProofArgs): Promise<string> {
    return this.proof.execute(actor, donationId, sinceSize ?? undefined);
  }
}
