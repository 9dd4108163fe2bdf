/** What a client asked for under one key, and what it was told. */
export interface JournalEntry<Asked, Told> {
  readonly key: string;
  readonly asked: Asked;
  /** What was acknowledged; undefined while nobody knows. */
  told?: Told;
  /** The code of a refusal. */
  refused?: string;
  attempts: number;
}

/** Everything that clients asked for, written down before it was sent. */
export class Journal<Asked, Told> {
  private readonly entries = new Map<string, JournalEntry<Asked, Told>>();

  open(key: string, asked: Asked): JournalEntry<Asked, Told> {
    if (this.entries.has(key)) throw new Error(`the key ${key} was used before`);
    const entry = { key, asked, attempts: 0 };
    this.entries.set(key, entry);
    return entry;
  }

  get all(): readonly JournalEntry<Asked, Told>[] {
    return [...this.entries.values()];
  }

  get acknowledged(): readonly JournalEntry<Asked, Told>[] {
    return this.all.filter(({ told }) => told !== undefined);
  }

  /** Neither acknowledged nor refused. */
  get unknown(): readonly JournalEntry<Asked, Told>[] {
    return this.all.filter(({ told, refused }) => told === undefined && refused === undefined);
  }
}
