import { sha256 } from '../app/sha256.js';
import { firstBrokenSeal, GENESIS_HASH, sealEntries, type AuditEntry } from './audit-chain.js';

const entry = (id: string, details: Record<string, unknown> = {}): AuditEntry => ({
  id,
  actorId: 'a',
  action: 'role.granted',
  subjectType: 'Person',
  subjectId: 'p',
  regionPath: '/',
  details,
  occurredAt: new Date('2026-05-01T00:00:00.000Z'),
});
const start = { sequence: 0, hash: GENESIS_HASH };

describe('the chain of the audit log', () => {
  const entries = [entry('1', { b: 1, a: [2, null] }), entry('2'), entry('3')];
  const links = sealEntries(sha256, start, entries).map((seal, at) => ({ seal, entry: entries[at] ?? null }));

  it('holds, also when keys come back in another order', () => {
    expect(firstBrokenSeal(sha256, start, links)).toBeNull();
    const reordered = [{ seal: links[0]!.seal, entry: entry('1', { a: [2, null], b: 1 }) }];
    expect(firstBrokenSeal(sha256, start, reordered)).toBeNull();
  });

  test.each([
    ['a changed detail', [{ ...links[0]!, entry: entry('1', { b: 2 }) }, ...links.slice(1)], 'ENTRY_CHANGED'],
    ['a removed entry', [links[0]!, { ...links[1]!, entry: null }], 'ENTRY_MISSING'],
    ['a removed link', [links[0]!, links[2]!], 'SEAL_MISSING'],
    [
      'a link from elsewhere',
      [links[0]!, { ...links[1]!, seal: { ...links[1]!.seal, previousHash: GENESIS_HASH } }],
      'CHAIN_BROKEN',
    ],
  ])('names %s', (_, harmed, reason) => {
    expect(firstBrokenSeal(sha256, start, harmed)).toMatchObject({ reason });
  });
});
