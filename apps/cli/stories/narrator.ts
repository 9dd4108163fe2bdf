/** Prints a story step by step, Chinese and English, with the time each step took. */
export class Narrator {
  private steps = 0;
  private last = performance.now();

  constructor(private readonly print: (line: string) => void = console.log) {}

  /** The title of a part. */
  part(zh: string, en: string): void {
    this.print(`\n── ${zh} · ${en}`);
  }

  /** A step that has happened. */
  step(zh: string, en: string): void {
    const now = performance.now();
    const took = Math.round(now - this.last);
    this.last = now;
    this.print(`${String(++this.steps).padStart(3)}. ${zh}\n     ${en}  (${took} ms)`);
  }

  /** A detail of the step before. */
  detail(text: string): void {
    this.print(`       ${text}`);
  }

  /** Steps told so far. */
  get told(): number {
    return this.steps;
  }
}

/** What the story expected did not happen: it ends here and the exit code is 1. */
export class StoryFailed extends Error {}

/** Goes on only if the expectation holds. Throws StoryFailed. */
export function expectThat(holds: boolean, expectation: string): void {
  if (!holds) throw new StoryFailed(`expected · 应为: ${expectation}`);
}
