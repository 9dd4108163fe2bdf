import { purposesOf } from './purposes.js';

describe('purposes of a new fund', () => {
  const purposes = ['爱心食堂', '救急难', '大病帮扶'];
  const emergency = (emergencyPurposes?: readonly string[]): string[] =>
    purposesOf({ purposes: [...purposes, '爱心食堂'], emergencyPurposes })
      .filter(({ kind }) => kind === 'EMERGENCY')
      .map(({ name }) => name);

  it.each([
    ['by their names where nothing is said', undefined, ['救急难']],
    ['as it is said', ['大病帮扶', '救急难'], ['救急难', '大病帮扶']],
    ['none where none is', [], []],
  ])('are for emergency help %s', (_, said, expected) => {
    expect(emergency(said)).toEqual(expected);
  });

  it('are each there once, and a kind belongs to one of them', () => {
    expect(purposesOf({ purposes: ['助餐', '助餐'] })).toEqual([{ name: '助餐', kind: 'GENERAL' }]);
    expect(() => emergency(['别的'])).toThrow('BAD_USER_INPUT');
  });
});
