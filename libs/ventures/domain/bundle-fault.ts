/** Where a bundle differs from what it must be, and how. */
export interface Difference {
  /** The member, as in `given.sheets[17]`. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

/** Something given that no round could have come from. */
export class BundleFault extends Error {
  constructor(readonly difference: Difference) {
    super(difference.path);
  }
}

/** Refuses what is given at a path. */
export function refuse(path: string, found: string, expected: string): never {
  throw new BundleFault({ path, found, expected });
}
