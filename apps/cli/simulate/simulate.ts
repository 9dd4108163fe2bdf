import { SeededRandom } from '../district/random.js';
import { Book } from './book.js';
import { Diary } from './diary.js';
import { writeForNobody, writeForSale, writeInvented } from './fraud-entered.js';
import { writeRing, writeSentAway, writeStolen, writeStretched } from './fraud-signed.js';
import { gatheringsOn, writeGathering } from './honest-events.js';
import { servesOn, writeVisits, type Scene } from './honest-visits.js';
import { DAY, YEAR_BEGINS, type FraudKind, type SimulatedRecord } from './simulated-record.js';
import { planTown, type Community, type Town } from './town.js';

/** What is made up: how many people, how many days, and how many of 1000 records are frauds. */
export interface Simulation {
  seed: string;
  volunteers: number;
  days: number;
  fraudPermille: number;
}

type Writer = (book: Book, town: Town, day: number, random: SeededRandom, atMost: number) => number;

/** Each kind of fraud with its share of the forged records, in percent. */
const frauds: readonly (readonly [FraudKind, number, Writer])[] = [
  ['ENTERED_FOR_NOBODY', 15, writeForNobody],
  ['HOURS_FOR_SALE', 15, writeForSale],
  ['STOLEN_ACCOUNTS', 12, writeStolen],
  ['INVENTED_ACTIVITY', 26, writeInvented],
  ['HOUSEHOLD_RING', 10, writeRing],
  ['CODE_SENT_AWAY', 12, writeSentAway],
  ['STRETCHED_MINUTES', 10, writeStretched],
];

/** Makes up the records of a district, honest ones with the mess of real life and forged ones, in the order of time. */
export function simulate({ seed, volunteers, days, fraudPermille }: Simulation): SimulatedRecord[] {
  const random = new SeededRandom(`simulation/${seed}`);
  const town = planTown(volunteers, random.fork('town'));
  const book = new Book();
  writeHonestYear({ book, diary: new Diary() }, town, days, random.fork('honest'));
  const forged = Math.round((book.records.length * fraudPermille) / (1000 - fraudPermille));
  for (const [kind, share, write] of frauds) {
    const stream = random.fork(kind);
    let left = Math.round((forged * share) / 100);
    while (left > 0) left -= write(book, town, YEAR_BEGINS + stream.integer(days) * DAY, stream, left);
  }
  return book.records.sort((a, b) => a.recordedAt - b.recordedAt);
}

function writeHonestYear(scene: Scene, town: Town, days: number, random: SeededRandom): void {
  for (let n = 0; n < days; n++) {
    const day = YEAR_BEGINS + n * DAY;
    for (let left = gatheringsOn(day, town.helpers.length, random); left > 0; left--)
      writeGathering(scene, town, day, random);
    for (const helper of town.helpers) {
      if (servesOn(helper, day, random))
        writeVisits(scene, helper, town.communities[helper.community] as Community, day, random);
    }
  }
}
