import { nextRound, SEAL_EVERY_MS } from './seal-rhythm.js';

describe('the rhythm of sealing', () => {
  it('goes on while there is something to seal', () => {
    expect(nextRound(3, 4)).toEqual({ quiet: 0, covers: true });
  });

  it('stops after empty rounds, long enough after the last one that was relied on', () => {
    let quiet: number | null = 0;
    let sinceCovered = 0;
    while (quiet !== null) {
      const next = nextRound(0, quiet);
      sinceCovered = next.covers ? 0 : sinceCovered + (next.quiet === null ? 0 : 1);
      quiet = next.quiet;
    }
    expect(sinceCovered * SEAL_EVERY_MS).toBeGreaterThan(10_000);
  });
});
