import type { SeededRandom } from '../district/random.js';
import type { Spot } from './simulated-record.js';
import { away, type Helper } from './town.js';

/** Where a phone believes to be: metres off in the open, some hundred between tall houses, kilometres by the cell tower. */
export function fix(at: Spot, helper: Pick<Helper, 'location'>, canyon: boolean, random: SeededRandom): Spot | null {
  if (helper.location === 'OFF') return null;
  if (helper.location === 'TOWER') return away(at, random.between(200, 2_500), random);
  const metres = canyon
    ? random.between(30, 700)
    : random.weighted([
        [random.between(2, 45), 940],
        [random.between(45, 350), 52],
        [random.between(350, 900), 7],
        [random.between(900, 4_000), 1],
      ]);
  return away(at, metres, random);
}

/** Where the code was shown, as the phone of the resident tells it; many tell nothing. */
export function shown(at: Spot, random: SeededRandom): Spot | null {
  return random.chance(550) ? away(at, random.between(2, 120), random) : null;
}
