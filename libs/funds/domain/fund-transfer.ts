import type { GiftShare } from './lots.js';
import type { FundPosting } from './postings.js';

/** One transfer of a fund: what happened, once for a key, and the thing that it is about. */
export interface FundTransfer {
  readonly kind: string;
  readonly key: string;
  readonly reference: string;
  /** For readers; never personal data. */
  readonly memo?: string;
  /** Which gifts a sum of matches belongs to, where the reference is not the one gift that drew it. */
  readonly shares?: readonly GiftShare[];
  readonly postings: readonly FundPosting[];
}
