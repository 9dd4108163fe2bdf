import { titleOf, type AccountNumber } from './chart.js';
import type { FundPosting } from './postings.js';

/** Where a lot of restricted money comes from; SURPLUS moved here from another purpose. */
export const LOT_SOURCES = ['GIFT', 'MATCH', 'SURPLUS', 'OTHER'] as const;
export type LotSource = (typeof LOT_SOURCES)[number];

/** What restricted money is used for (资金用途类别); SURPLUS is money that moves to another purpose. */
export const SPENDING_KINDS = ['GRANT', 'ORDER', 'PROJECT', 'ADMINISTRATION', 'SURPLUS'] as const;
export type SpendingKind = (typeof SPENDING_KINDS)[number];

/** A case, an order, a project that money was spent on. */
export interface Spending {
  readonly kind: SpendingKind;
  readonly id: string;
}

type OfPurpose = { readonly fundId: string; readonly purposeId: string; readonly amount: number };

/** What a posting does to the lots of a purpose. Amounts in fen. */
export type LotStep =
  | (OfPurpose & { readonly step: 'ADD'; readonly source: LotSource; readonly sourceId: string })
  | (OfPurpose & { readonly step: 'ADD_GIFTS'; readonly driveId: string })
  | (OfPurpose & { readonly step: 'SPEND'; readonly spending: Spending })
  | (OfPurpose & { readonly step: 'GIVE_BACK'; readonly spentId: string })
  | (OfPurpose & { readonly step: 'SHRINK'; readonly source: LotSource; readonly sourceId: string })
  | (OfPurpose & { readonly step: 'MOVE'; readonly to: string; readonly id: string });

/** Accounts of restricted money: lots of a purpose add up to what stands on them. */
export const RESTRICTED: readonly AccountNumber[] = ['3102', '4101', '4103', '5101'];

interface Side {
  readonly number: AccountNumber;
  readonly fundId: string;
  readonly detail: string;
  readonly restricted: boolean;
}

/** What a sum is made of: money of one gift, such as the match that it drew. */
export interface GiftShare {
  readonly donationId: string;
  readonly amount: number;
}

/**
 * What a transfer does to lots, read from its postings alone: what is credited to restricted money is a lot, what is
 * debited uses some, what is debited to a gift's income shrinks the gift. `reference` is what the transfer is about.
 */
export function lotSteps(reference: string, postings: readonly FundPosting[]): LotStep[] {
  return postings.flatMap(({ debit, credit, amount }) =>
    stepsOf(sideOf(debit.code, debit.unit), sideOf(credit.code, credit.unit), amount, reference),
  );
}

/** Purposes of which a step changes lots that are there already, and so needs the lock. A new lot needs none. */
export function purposesToLock(steps: readonly LotStep[]): string[] {
  return steps.flatMap((step) => (step.step === 'ADD' || step.step === 'ADD_GIFTS' ? [] : [step.purposeId]));
}

function stepsOf(debit: Side, credit: Side, amount: number, reference: string): LotStep[] {
  if (debit.restricted && credit.restricted) {
    if (debit.detail === credit.detail) return [];
    return [{ step: 'MOVE', ...ofPurpose(debit, amount), to: credit.detail, id: reference }];
  }
  if (debit.restricted) return [debited(debit, credit, amount, reference)];
  return credit.restricted ? [credited(debit, credit, amount, reference)] : [];
}

function debited(debit: Side, credit: Side, amount: number, reference: string): LotStep {
  const of = ofPurpose(debit, amount);
  if (debit.number === '4101') return { step: 'SHRINK', ...of, source: 'GIFT', sourceId: reference };
  if (debit.number === '4103') return { step: 'SHRINK', ...of, source: 'MATCH', sourceId: reference };
  return { step: 'SPEND', ...of, spending: spendingOf(debit, credit, reference) };
}

function credited(debit: Side, credit: Side, amount: number, reference: string): LotStep {
  const of = ofPurpose(credit, amount);
  if (credit.number === '5101') return { step: 'GIVE_BACK', ...of, spentId: reference };
  if (debit.number === '2401') return { step: 'ADD_GIFTS', ...of, driveId: debit.detail };
  const sources: Partial<Record<AccountNumber, LotSource>> = { '4101': 'GIFT', '4103': 'MATCH' };
  return { step: 'ADD', ...of, source: sources[credit.number] ?? 'OTHER', sourceId: reference };
}

function spendingOf({ number }: Side, credit: Side, reference: string): Spending {
  if (number === '3102') return { kind: 'ADMINISTRATION', id: reference };
  if (credit.number === '2202') return { kind: 'GRANT', id: credit.detail };
  if (credit.number === '2204') return { kind: 'PROJECT', id: credit.detail };
  if (credit.number === '1222') return { kind: 'GRANT', id: reference };
  return { kind: credit.number === '2203' ? 'ORDER' : 'PROJECT', id: reference };
}

const ofPurpose = ({ fundId, detail }: Side, amount: number): OfPurpose => ({ fundId, purposeId: detail, amount });

function sideOf(code: string, fundId: string): Side {
  const { number, detail } = titleOf(code) ?? { number: '1002' as const, detail: null };
  return { number, fundId, detail: detail ?? '', restricted: detail !== null && RESTRICTED.includes(number) };
}

/** Something that gives or takes an amount, in the order in which it is to be asked. */
export interface Portion {
  readonly amount: number;
}

/** Takes an amount from portions in their order; says what each gives, and what none could. */
export function take<P extends Portion>(
  portions: readonly P[],
  amount: number,
): { taken: { from: P; amount: number }[]; missing: number } {
  let missing = amount;
  const taken: { from: P; amount: number }[] = [];
  for (const from of portions) {
    const part = Math.min(missing, from.amount);
    if (part > 0) taken.push({ from, amount: part });
    missing -= part;
  }
  return { taken, missing };
}

/**
 * Lays two rows of portions over each other, each in its order, and says how much of each lies on which: every portion is
 * met to the fen by the sum of its parts. What the shorter row does not reach is left out.
 */
export function overlay<A extends Portion, B extends Portion>(
  rows: readonly A[],
  columns: readonly B[],
): { row: A; column: B; amount: number }[] {
  const parts: { row: A; column: B; amount: number }[] = [];
  let [at, used] = [0, 0];
  for (const row of rows) {
    let open = row.amount;
    for (let column = columns[at]; open > 0 && column !== undefined; column = columns[at]) {
      const amount = Math.min(open, column.amount - used);
      if (amount > 0) parts.push({ row, column, amount });
      [open, used] = [open - amount, used + amount];
      if (used >= column.amount) [at, used] = [at + 1, 0];
    }
  }
  return parts;
}
