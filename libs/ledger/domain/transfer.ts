import { generalErrors } from '#kernel';
import { checkedAmount, MAX_AMOUNT, type Asset } from './asset.js';
import { ledgerErrors } from './ledger.errors.js';

/** One posting 分录: an amount that leaves the debit account and reaches the credit account. It cannot be unbalanced. */
export interface Posting {
  /** Code of the account whose balance falls. */
  readonly debit: string;
  /** Code of the account whose balance rises. */
  readonly credit: string;
  /** Positive whole number of the asset's smallest unit. */
  readonly amount: number;
}

/** What a caller may say about a transfer besides its postings. */
export interface TransferNote {
  /** 1–255 characters, unique in the ledger: the same key and input give the same transfer for ever. */
  readonly idempotencyKey?: string;
  /** What happened, in the caller's words: `service.minutes`. 1–64 characters. */
  readonly kind: string;
  /** Id of the thing that caused it, for looking it up. ≤ 120 characters. */
  readonly reference?: string;
  /** For readers; never personal data. ≤ 200 characters. */
  readonly memo?: string;
}

/** A transfer of one posting, or of several in the same asset that balance inside each unit. */
export type TransferInput = TransferNote & { readonly asset: Asset } & (
    Posting | { readonly postings: readonly Posting[] }
  );

/** A transfer 转账 that is in the ledger; nothing of it ever changes. */
export interface Transfer {
  readonly id: string;
  readonly kind: string;
  readonly asset: Asset;
  /** Σ of its postings. */
  readonly amount: number;
  readonly postings: readonly Posting[];
  readonly reference: string | null;
  readonly memo: string | null;
  /** The transfer that this one reverses 冲正. */
  readonly reversesId: string | null;
  /** The reservation that this one posts. */
  readonly holdId: string | null;
  readonly createdAt: Date;
}

/** A transfer in the order of the ledger. */
export interface JournalTransfer extends Pick<
  Transfer,
  'id' | 'kind' | 'asset' | 'postings' | 'reference' | 'createdAt'
> {
  /** The number of its first entry: no clock has a part in it. */
  readonly sequence: number;
  /** The number of its last entry. */
  readonly lastSequence: number;
}

/** A transfer's input after checks, in one form. Equal inputs give equal values, field by field. */
export interface CheckedTransfer {
  readonly idempotencyKey: string | null;
  readonly kind: string;
  readonly asset: Asset;
  readonly postings: readonly Posting[];
  readonly amount: number;
  readonly reference: string | null;
  readonly memo: string | null;
}

/** The largest number of postings in one transfer, and in one batch. */
export const MAX_POSTINGS = { transfer: 500, batch: 2_000 } as const;

/**
 * Checks what can be told without the accounts. Throws the AMOUNT_… codes, SAME_ACCOUNT, POSTINGS_INVALID, or
 * BAD_USER_INPUT for texts that are too long.
 */
export function checkedTransfer(input: TransferInput): CheckedTransfer {
  const given = 'postings' in input ? input.postings : [input];
  if (given.length < 1 || given.length > MAX_POSTINGS.transfer) {
    throw ledgerErrors.POSTINGS_INVALID({ limit: MAX_POSTINGS.transfer });
  }
  const postings = given.map(checkedPosting);
  const amount = postings.reduce((sum, posting) => sum + posting.amount, 0);
  if (amount > MAX_AMOUNT) throw ledgerErrors.AMOUNT_TOO_LARGE({ limit: MAX_AMOUNT });
  return { ...checkedNote(input), asset: input.asset, postings, amount };
}

/** Checks a transfer's texts. Throws BAD_USER_INPUT naming the field. */
export function checkedNote(
  note: TransferNote,
): Pick<CheckedTransfer, 'idempotencyKey' | 'kind' | 'reference' | 'memo'> {
  return {
    idempotencyKey: checkedText(note.idempotencyKey, 'idempotencyKey', 255),
    kind: checkedText(note.kind, 'kind', 64) ?? '',
    reference: checkedText(note.reference, 'reference', 120),
    memo: checkedText(note.memo, 'memo', 200),
  };
}

function checkedPosting({ debit, credit, amount }: Posting): Posting {
  if (debit === credit) throw ledgerErrors.SAME_ACCOUNT();
  return { debit, credit, amount: checkedAmount(amount) };
}

function checkedText(text: string | undefined, field: string, limit: number): string | null {
  if (text === undefined) return null;
  if (text === '' || (text.length > limit && [...text].length > limit)) {
    throw generalErrors.BAD_USER_INPUT({ field, reason: `must have 1 to ${limit} characters` });
  }
  return text;
}
