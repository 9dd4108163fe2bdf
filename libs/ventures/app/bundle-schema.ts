import { z } from 'zod';
import type { LocalDate } from '#kernel';
import { SECTIONS } from '../domain/bundle-seals.js';
import { BUNDLE_FORMAT, type RoundBundle } from '../domain/round-bundle.js';
import { RULEBOOK_FORMAT, DAY_UNITS, SCREENING_STEPS, type VentureRulebook } from '../domain/rulebook.js';
import { resultsSchema } from './bundle-results-schema.js';

const text = z.string();
const whole = z.int().min(0);
const date = z.iso.date() as unknown as z.ZodType<LocalDate>;
const ratio = z.strictObject({ numerator: whole, denominator: z.int().min(1) });
const days = z.strictObject({ count: whole, unit: z.enum(DAY_UNITS) });

const money = z.strictObject({
  ...{ budget: whole, cap: whole, share: ratio, ownShare: ratio },
  categories: z.array(z.strictObject({ code: text, budget: whole.nullable(), cap: whole.nullable() })),
});

const strata = z.array(z.strictObject({ field: text, seats: whole }));
const panel = z.strictObject({
  ...{ size: whole, strata, reviews: whole, load: whole },
  relaxed: z.strictObject({ strata, load: whole }).optional(),
  ...{ criteria: z.array(z.strictObject({ code: text, weight: whole, max: z.int().min(1) })), defence: z.boolean() },
});

const total = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('PANEL') }),
  z.strictObject({ kind: z.literal('MIXED'), panel: whole, donations: whole, vote: whole }),
  z.strictObject({
    ...{ kind: z.literal('BONUS'), fenPerPoint: z.int().min(1), fundraisingMax: whole },
    ...{ specialMin: whole, specialMax: whole },
  }),
]);

const selection = z.strictObject({
  ...{ shortlist: whole.nullable(), places: whole.nullable(), reserves: whole, passMark: whole, leastPart: ratio },
  ...{ whenShort: z.enum(['SKIP', 'STOP']), perOrganisation: whole },
});

const notice = z.strictObject({
  ...{ days, countsFirstDay: z.boolean(), endsOnWorkingDay: z.boolean(), recheck: days, namesExperts: z.boolean() },
});

const pool = z.strictObject({
  ...{ formula: z.enum(['LINEAR', 'QUADRATIC']), pool: whole },
  ...{ capPerProject: whole.nullable(), capPerPerson: whole.nullable() },
});

const tranche = z.strictObject({
  ...{ percent: whole, after: z.enum(['AGREEMENT', 'MIDTERM', 'FINAL']), within: days.nullable() },
});

/** The form of a rulebook of a venture round; whether its rules can be is said by `rulebookFaults`. */
export const ventureRulebookSchema: z.ZodType<VentureRulebook> = z.strictObject({
  ...{ format: z.literal(RULEBOOK_FORMAT), kind: z.literal('VENTURE'), name: text, openDays: whole },
  ...{ screening: z.array(z.enum(SCREENING_STEPS)), recheck: z.boolean(), money, panel, total },
  ...{ vote: z.strictObject({ choices: whole }).nullable(), matching: pool.nullable(), selection, notice },
  signing: days.optional(),
  ...{ tranches: z.array(tranche), banYears: whole },
});

const failure = z.strictObject({ verified: whole, withMatch: z.literal(true).optional() });
const pair = { applicationId: text, expertId: text };
const given = z.strictObject({
  round: z.strictObject({
    ...{ id: text, rulebookHash: text, closeAt: text, publicValue: text, noticeOn: date },
    draw: z.strictObject({ attempt: z.int().min(2), relaxed: z.literal(true).optional() }).optional(),
  }),
  rulebook: ventureRulebookSchema,
  applications: z.array(
    z.strictObject({
      ...{ id: text, organisationId: text, category: text, budget: z.int().min(1), own: whole, asked: whole },
      ...{ earlierAwards: whole, raised: whole, special: whole, eligible: z.boolean() },
      specialEvidence: text.optional(),
    }),
  ),
  experts: z.array(
    z.strictObject({ id: text, fields: z.array(text), organisationId: text.nullable(), conflicts: z.array(text) }),
  ),
  recusals: z.array(z.strictObject(pair)),
  sheets: z.array(z.strictObject({ ...pair, marks: z.array(z.int()) })),
  ballots: z.array(z.strictObject({ personId: text, applicationIds: z.array(text) })),
  contributions: z.array(z.strictObject({ applicationId: text, personId: text, amount: z.int().min(1) })),
  calendar: z.array(z.strictObject({ date, working: z.boolean() })),
  objections: z.array(
    z.strictObject({
      ...{ applicationId: text, upheld: z.boolean(), noticeOn: date, withdrawn: z.literal(true).optional() },
      lapsed: z.strictObject({ confirmedOn: date }).optional(),
      barred: z.strictObject({ until: date }).optional(),
    }),
  ),
  projects: z.array(
    z.strictObject({
      ...{ applicationId: text, tranchesPaid: whole, failure: failure.nullable() },
      audit: z.strictObject({ audited: whole, ownSpent: whole }).nullable(),
      writtenOff: z.int().min(1).optional(),
      matchPaid: z.literal(true).optional(),
    }),
  ),
});

const seal = z.strictObject({ hash: text, rows: z.array(text) });

/** The form of a bundle, exactly: nothing may be missing and nothing more be there. Says nothing of its truth. */
export const bundleSchema = z.strictObject({
  ...{ format: z.literal(BUNDLE_FORMAT), given, results: resultsSchema },
  seals: z.strictObject(Object.fromEntries(SECTIONS.map((section) => [section, seal]))),
}) as unknown as z.ZodType<RoundBundle>;
