import { partOf } from './fraction.js';
import type { RuleFault } from './rulebook-faults.js';
import type { MicroRulebook } from './rulebook.js';

/** The money of an application 申报金额, in fen. */
export interface MicroMoney {
  readonly type: string;
  /** What the whole project is expected to cost. */
  readonly cost: number;
  /** The subsidy that is asked for. */
  readonly asked: number;
}

/** Everything that is wrong with what is applied for; empty if nothing is. What is above the cap of the type is cut, not refused. */
export function microFaults(rules: MicroRulebook, { type, cost, asked }: MicroMoney): RuleFault[] {
  const conditions: [string, string, boolean][] = [
    ['type', 'must be one of the round', !rules.types.some(({ code }) => code === type)],
    ['cost', 'must be above zero', cost <= 0],
    ['asked', 'must be above zero', asked <= 0],
    ['asked', 'must not exceed the rate of the cost', cost > 0 && asked > partOf(rules.rate, cost)],
  ];
  return conditions.filter(([, , isBroken]) => isBroken).map(([field, reason]) => ({ field, reason }));
}
