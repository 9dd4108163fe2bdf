import type { Actor } from '../context/actor.js';
import { lostRights } from './lost-rights.js';

const actor = (personId: string, rights: Record<string, string[]>, organisations: string[] = []): Actor => ({
  personId,
  sessionId: 's',
  permissions: new Set(Object.keys(rights)),
  regionPaths: (permission) => rights[permission] ?? [],
  organisationIds: () => organisations,
});

describe('rights that have gone', () => {
  const before = actor('p', { read: ['/a/'], write: ['/a/', '/b/'] }, ['o']);

  it.each([
    ['nothing', actor('p', { read: ['/a/'], write: ['/b/', '/a/'] }, ['o']), false],
    ['something gained', actor('p', { read: ['/a/', '/c/'], write: ['/a/', '/b/'], more: [] }, ['o', 'q']), false],
    ['a permission', actor('p', { read: ['/a/'] }, ['o']), true],
    ['a region', actor('p', { read: ['/a/'], write: ['/a/'] }, ['o']), true],
    ['an organisation', actor('p', { read: ['/a/'], write: ['/a/', '/b/'] }), true],
    ['the person himself', actor('q', { read: ['/a/'], write: ['/a/', '/b/'] }, ['o']), true],
  ])('%s', (_, now, lost) => {
    expect(lostRights(before, now)).toBe(lost);
  });
});
