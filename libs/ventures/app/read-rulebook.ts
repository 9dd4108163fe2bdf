import { z } from 'zod';
import { DAY_UNITS, RULEBOOK_FORMAT, type MicroRulebook, type Rulebook } from '../domain/rulebook.js';
import { roundsErrors } from '../domain/rounds.errors.js';
import { ventureRulebookSchema } from './bundle-schema.js';

const LONGEST = 32_768;
const whole = z.int().min(0);
const days = z.strictObject({ count: whole, unit: z.enum(DAY_UNITS) });

const microRulebookSchema: z.ZodType<MicroRulebook> = z.strictObject({
  ...{ format: z.literal(RULEBOOK_FORMAT), kind: z.literal('MICRO'), name: z.string(), budget: whole },
  rate: z.strictObject({ numerator: whole, denominator: z.int().min(1) }),
  types: z.array(z.strictObject({ code: z.string(), cap: whole })),
  notice: z.strictObject({
    ...{ days, countsFirstDay: z.boolean(), endsOnWorkingDay: z.boolean(), recheck: days, namesExperts: z.boolean() },
  }),
  banYears: whole,
});

/** Reads a rulebook from JSON: its form, not yet whether its rules can be. Throws RULEBOOK_NOT_SOUND, naming the place. */
export function readRulebook(text: string, kind: Rulebook['kind']): Rulebook {
  const value = text.length > LONGEST ? undefined : parsed(text);
  const read = (kind === 'VENTURE' ? ventureRulebookSchema : microRulebookSchema).safeParse(value);
  if (read.success) return read.data;
  const field = read.error.issues[0]?.path.map(String).join('.') ?? '';
  throw roundsErrors.RULEBOOK_NOT_SOUND({
    field: field === '' ? 'rulebook' : field,
    reason: 'does not have the form of rules',
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
