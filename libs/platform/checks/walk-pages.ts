import type { CheckOutcome } from './checks.js';

/** A page of rows in the order of their ids, and what is wrong with them. Without rows: there are no more. */
export interface CheckedPage {
  readonly rows: readonly { readonly id: string }[];
  readonly faults: readonly string[];
}

/** Walks through all rows of a check page by page, from the first id to the last one; `look` reads those after an id. */
export async function walkPages(
  progress: (checked: number) => void,
  look: (after: string) => Promise<CheckedPage>,
): Promise<CheckOutcome> {
  const broken: string[] = [];
  let [checked, after] = [0, ''];
  for (;;) {
    const { rows, faults } = await look(after);
    if (rows.length === 0) return { checked, broken };
    broken.push(...faults);
    [checked, after] = [checked + rows.length, rows.at(-1)?.id ?? after];
    progress(checked);
  }
}
