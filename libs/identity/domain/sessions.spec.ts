import { judgeRefresh } from './sessions.js';

const at = (seconds: number): Date => new Date(Date.UTC(2026, 4, 1, 8, 0, seconds));
const session = { generation: 3, rotatedAt: at(10), endedAt: null, expiresAt: at(50) };
const before = { generation: 2, isNewest: false, hasKey: false, arrivedAt: at(20) };

describe('a refresh token', () => {
  test.each([
    ['the newest rotates', { generation: 3, isNewest: true }, 'ROTATE'],
    ['the newest rotates, whatever its key', { generation: 3, isNewest: true, hasKey: true }, 'ROTATE'],
    ['one of the same exchange that was answered again was copied', { generation: 3 }, 'REUSED'],
    ['the one before, arrived before the rotation, raced', { arrivedAt: at(9) }, 'RACED'],
    ['the one before with the key, arrived before the rotation, raced', { arrivedAt: at(9), hasKey: true }, 'RACED'],
    ['the one before, arrived after the rotation, was copied', { arrivedAt: at(11) }, 'REUSED'],
    ['the one before, at the instant of the rotation, was copied', { arrivedAt: at(10) }, 'REUSED'],
    ['the one before with the key of the exchange did not get its answer', { hasKey: true }, 'AGAIN'],
    ['an older one was copied, whenever it arrived', { generation: 1, arrivedAt: at(9) }, 'REUSED'],
    ['an older one was copied, also with the key', { generation: 1, hasKey: true }, 'REUSED'],
  ] as const)('%s', (_, given, verdict) => {
    expect(judgeRefresh(session, { ...before, ...given }, at(20))).toBe(verdict);
  });

  it('of a session that ended or expired means nothing', () => {
    expect(judgeRefresh({ ...session, endedAt: at(12) }, { ...before, hasKey: true }, at(20))).toBe('ENDED');
    expect(judgeRefresh(session, { ...before, generation: 3, isNewest: true }, at(50))).toBe('ENDED');
  });
});
