import { judgeRefresh } from './sessions.js';

const at = (seconds: number): Date => new Date(Date.UTC(2026, 4, 1, 8, 0, seconds));
const session = { generation: 3, rotatedAt: at(10), endedAt: null, expiresAt: at(50) };

describe('a refresh token', () => {
  test.each([
    ['the newest rotates', 3, at(20), 'ROTATE'],
    ['the one before, arrived before the rotation, raced', 2, at(9), 'RACED'],
    ['the one before, arrived after the rotation, was copied', 2, at(11), 'REUSED'],
    ['the one before, at the instant of the rotation, was copied', 2, at(10), 'REUSED'],
    ['an older one was copied, whenever it arrived', 1, at(9), 'REUSED'],
  ])('%s', (_, generation, arrivedAt, verdict) => {
    expect(judgeRefresh(session, { generation, arrivedAt }, at(20))).toBe(verdict);
  });

  it('of a session that ended or expired means nothing', () => {
    expect(judgeRefresh({ ...session, endedAt: at(12) }, { generation: 2, arrivedAt: at(20) }, at(20))).toBe('ENDED');
    expect(judgeRefresh(session, { generation: 3, arrivedAt: at(50) }, at(50))).toBe('ENDED');
  });
});
