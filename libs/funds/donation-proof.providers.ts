import { DonationProof } from './app/donation-proof.js';
import { DonationProofResolver } from './graphql/donation-proof.resolver.js';

/** Proofs of donations. */
export const donationProofProviders = [DonationProof, DonationProofResolver];
