import { leftovers } from './leftovers.mjs';

const lines = (path: string, ...text: string[]) => leftovers([{ path, text: text.join('\n') }], []);

describe('leftovers', () => {
  it.each([
    ['// TODO: later', 'work left undone'],
    ['// FIXME', 'work left undone'],
    ["throw new Error('not implemented');", 'work left undone'],
    ['const offer = row as any;', 'a type given up'],
    ['// @ts-ignore', 'a type error silenced'],
    ['// @ts-expect-error', 'a type error silenced'],
    ['// eslint-disable-next-line no-console', 'a lint rule silenced'],
    ["it.skip('counts', () => {});", 'a test that does not run'],
    ["describe.only('points', () => {});", 'a test that does not run'],
    ["xit('counts', () => {});", 'a test that does not run'],
  ])('refuses %s', (text, what) => {
    expect(lines('libs/points/app/earn.ts', 'const a = 1;', text)).toEqual([
      `libs/points/app/earn.ts:2: ${what}: ${text}`,
    ]);
  });

  it('accepts ordinary code, and prose about such notes', () => {
    expect(
      lines('libs/points/app/earn.ts', 'iterator.skip();', 'const todoList = [];', '// as anybody can see'),
    ).toEqual([]);
    expect(lines('CONTRIBUTING.md', 'No TODO is left in code.')).toEqual([]);
  });

  it('accepts an exception with a reason, and refuses it once it is not needed', () => {
    const exception = {
      rule: 'leftovers' as const,
      path: 'libs/testing/engines.ts',
      reason: 'shows a suite as skipped',
    };
    expect(leftovers([{ path: exception.path, text: 'describe.skip(name, block);' }], [exception])).toEqual([]);
    expect(leftovers([{ path: exception.path, text: 'describe(name, block);' }], [exception])).toEqual([
      'libs/testing/engines.ts: needs no exception any more, remove it',
    ]);
  });
});
