import { wholeNumber } from '#kernel';
import { microFaults } from '../domain/micro-application.js';
import { roundsErrors } from '../domain/rounds.errors.js';
import type { MicroRulebook } from '../domain/rulebook.js';

/** What an application for a small project says 申报内容. Amounts in fen. */
export interface MicroTerms {
  readonly type: string;
  readonly title: string;
  readonly need: string;
  readonly content: string;
  readonly cost: number;
  readonly asked: number;
}

/** The terms alone, if the rules of the round allow them. Throws BUDGET_NOT_SOUND. */
export function soundTerms(rules: MicroRulebook, terms: MicroTerms): MicroTerms {
  const { type, title, need, content } = terms;
  const [cost, asked] = [wholeNumber(terms.cost, 'cost'), wholeNumber(terms.asked, 'asked')];
  const [fault] = microFaults(rules, { type, cost, asked });
  if (fault !== undefined) throw roundsErrors.BUDGET_NOT_SOUND({ ...fault });
  return { type, title, need, content, cost, asked };
}
