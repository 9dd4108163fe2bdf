import type { CheckOutcome } from './checks.js';

type Progress = (checked: number) => void;

/** A page of rows in the order of their ids, and what is wrong with them. Without rows: there are no more. */
export interface CheckedPage {
  readonly rows: readonly { readonly id: string }[];
  readonly faults: readonly string[];
}

/** A page of rows that a statement compared: how many, the id of the last one, and those that are not as expected. */
export interface ComparedPage {
  readonly count: number;
  readonly last: string;
  readonly faults: readonly { readonly id: string; readonly expected: unknown; readonly found: unknown }[];
}

/** Walks through all rows of a check page by page, from the first id to the last one; `look` reads those after an id. */
export async function walkPages(
  progress: Progress,
  look: (after: string) => Promise<CheckedPage>,
): Promise<CheckOutcome> {
  return walk(progress, async (after) => {
    const { rows, faults } = await look(after);
    return { count: rows.length, last: rows.at(-1)?.id, faults };
  });
}

/** The same where each of the ids of a page is looked at by itself. */
export async function walkEach(
  progress: Progress,
  idsAfter: (after: string) => Promise<readonly string[]>,
  faultsOf: (id: string) => Promise<readonly string[]>,
): Promise<CheckOutcome> {
  return walk(progress, async (after) => {
    const ids = await idsAfter(after);
    const faults: string[] = [];
    for (const id of ids) faults.push(...(await faultsOf(id)));
    return { count: ids.length, last: ids.at(-1), faults };
  });
}

/** The same where one statement compares a page; `what` names its rows. */
export async function walkCompared(
  progress: Progress,
  what: string,
  compare: (after: string) => Promise<ComparedPage>,
): Promise<CheckOutcome> {
  return walk(progress, async (after) => {
    const { count, last, faults } = await compare(after);
    const told = faults.map(
      ({ id, expected, found }) => `${what} ${id}: expected ${String(expected)}, found ${String(found)}`,
    );
    return { count, last, faults: told };
  });
}

/** Looks at what differs before it is believed: a writer may have come between two statements. */
const LOOKS = 4;

/** What is still wrong after it was looked at some times. */
export async function persistingFaults(look: () => Promise<string[]>): Promise<string[]> {
  for (let looks = 1; ; looks += 1) {
    const faults = await look();
    if (faults.length === 0 || looks === LOOKS) return faults;
  }
}

async function walk(
  progress: Progress,
  look: (after: string) => Promise<{ count: number; last: string | undefined; faults: readonly string[] }>,
): Promise<CheckOutcome> {
  const broken: string[] = [];
  let [checked, after] = [0, ''];
  for (;;) {
    const { count, last, faults } = await look(after);
    if (count === 0) return { checked, broken };
    broken.push(...faults);
    [checked, after] = [checked + count, last ?? after];
    progress(checked);
  }
}
