import { z } from 'zod';
import type { LocalDate } from '#kernel';
import { AWARD_LIMITS } from '../domain/award-amount.js';
import { DECIDERS } from '../domain/ranking.js';
import type { BundleResults } from '../domain/round-bundle.js';
import { REFUSALS } from '../domain/select-awards.js';

const text = z.string();
const whole = z.int().min(0);
const date = z.iso.date() as unknown as z.ZodType<LocalDate>;
const period = z.strictObject({ first: date, last: date });

const decision = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('AWARD'), applicationId: text, amount: whole, limit: z.enum(AWARD_LIMITS) }),
  z.strictObject({ kind: z.literal('RESERVE'), applicationId: text, place: whole, reason: z.enum(REFUSALS) }),
  z.strictObject({ kind: z.literal('REFUSED'), applicationId: text, reason: z.enum(REFUSALS) }),
]);

const score = z.strictObject({
  ...{ applicationId: text, sheets: whole, panel: text.nullable(), panelExact: text.nullable() },
  ...{ total: text.nullable(), totalExact: text.nullable() },
});

const outcome = z.strictObject({
  ...{ applicationId: text, paid: whole, withheld: whole, clawback: whole, settled: z.int().nullable() },
  matched: whole.optional(),
});

/** The form of the results of a round. */
export const resultsSchema: z.ZodType<BundleResults> = z.strictObject({
  ...{ seed: text, panel: z.array(text) },
  reviews: z.array(z.strictObject({ applicationId: text, expertIds: z.array(text) })),
  substitutes: z.array(z.strictObject({ applicationId: text, expertId: text, substituteId: text.nullable() })),
  scores: z.array(score),
  ranking: z.array(z.strictObject({ applicationId: text, rank: whole, decidedBy: z.enum(DECIDERS).nullable() })),
  matching: z.array(z.strictObject({ applicationId: text, amount: whole })),
  ...{ notice: period, decisions: z.array(decision), awards: z.array(decision) },
  promotions: z.array(
    z.strictObject({
      ...{ struck: text, promoted: text.nullable(), notice: period.nullable() },
      signBy: date.optional(),
    }),
  ),
  tranches: z.array(z.strictObject({ applicationId: text, contract: whole, amounts: z.array(whole) })),
  outcomes: z.array(outcome),
});
