import { randomInt } from 'node:crypto';

/** How a property is run: with which seed, and how often. */
export interface SeededRuns {
  readonly seed: number;
  readonly numRuns: number;
}

/**
 * A new seed for each run of a test against a model, printed with its name; LINLI_FAULT_SEED sets it, LINLI_MODEL_RUNS how
 * many lists of commands are tried (ten times as many in the long run of the fault tests).
 */
export function seededRuns(name: string, usual: number): SeededRuns {
  const { LINLI_FAULT_SEED: given = '', LINLI_MODEL_RUNS: runs = '', LINLI_FAULTS: length } = process.env;
  const seed = given === '' ? randomInt(2 ** 31) : Number(given);
  process.stdout.write(`${name}: LINLI_FAULT_SEED=${seed}\n`);
  return { seed, numRuns: runs === '' ? usual * (length === 'long' ? 10 : 1) : Number(runs) };
}
