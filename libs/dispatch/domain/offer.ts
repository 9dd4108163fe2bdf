import { type Factors } from './dispatch-policy.js';
import { type DeclineReason, type OfferState } from './offer.states.js';

/** One offer to one volunteer, with what put the volunteer at this place in the order. */
export interface MadeOffer {
  readonly id: string;
  readonly requestId: string;
  readonly volunteerId: string;
  readonly personId: string;
  readonly state: OfferState;
  /** Grows when a whole wave went unanswered. */
  readonly wave: number;
  /** Place in the order of its search, 1 = first. */
  readonly place: number;
  /** 0 … 1,000,000. */
  readonly score: number;
  /** Straight line from home; 0 for a remote service. */
  readonly metres: number;
  readonly factors: Factors;
  readonly weights: Factors;
  readonly policyVersion: string;
  readonly sentAt: Date;
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  readonly endedAt: Date | null;
  readonly declineReason: DeclineReason | null;
}
