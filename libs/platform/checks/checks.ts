import { Injectable } from '@nestjs/common';

/** What a check found. */
export interface CheckOutcome {
  /** How many rows were looked at. */
  readonly checked: number;
  /** What is wrong, the first of it: `row …: expected …, found …`. Empty if nothing is. */
  readonly broken: readonly string[];
}

/** Something that must be true, and how it is found out. It changes nothing, and holds beside running writers. */
export interface Check {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  /** `progress` is told how many rows were looked at so far. */
  run(progress: (checked: number) => void): Promise<CheckOutcome>;
}

/**
 * What capabilities bring to the commands that check: `linli audit` runs their invariants, and `linli rebuild --check`
 * derives anew what they keep. A lib registers when it starts; a new lib changes no command.
 */
@Injectable()
export class Checks {
  private readonly known = { invariants: new Map<string, Check>(), derivations: new Map<string, Check>() };

  /** An invariant for `linli audit`. */
  addInvariant(check: Check): void {
    add(this.known.invariants, check);
  }

  /** Something that is kept and can be derived anew from events or ledger entries, for `linli rebuild --check`. */
  addDerivation(check: Check): void {
    add(this.known.derivations, check);
  }

  get invariants(): readonly Check[] {
    return [...this.known.invariants.values()];
  }

  get derivations(): readonly Check[] {
    return [...this.known.derivations.values()];
  }
}

function add(checks: Map<string, Check>, check: Check): void {
  if (checks.has(check.name)) throw new Error(`There are two checks named ${check.name}`);
  checks.set(check.name, check);
}
