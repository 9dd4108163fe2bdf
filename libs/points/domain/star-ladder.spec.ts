import {
  checkedLadder,
  defaultStarLadder,
  isReviewedByDistrict,
  reachedStar,
  starMinutes,
  type CountedService,
  type StarLadder,
} from './star-ladder.js';

const counted = (signed: number, backfilled = 0, points = 0, paper = 0): CountedService => ({
  minutes: { SIGNED: signed, BACKFILLED: backfilled, PAPER: paper },
  points,
});

describe('the ladder of stars', () => {
  it.each([
    ['nothing', counted(0), 0],
    ['a minute short of 100 h', counted(100 * 60 - 1), 0],
    ['100 h', counted(100 * 60), 1],
    ['a minute short of 300 h', counted(300 * 60 - 1), 1],
    ['300 h, of which 1 h was backfilled', counted(299 * 60, 60), 2],
    ['600 h', counted(600 * 60), 3],
    ['1,000 h', counted(1_000 * 60), 4],
    ['1,500 h', counted(1_500 * 60), 5],
    ['far more', counted(9_000_000), 5],
    ['paper alone, which the default does not count', counted(0, 0, 0, 99_999), 0],
  ])('by default: %s', (_, service, star) => {
    expect(reachedStar(defaultStarLadder, service)).toBe(star);
  });

  it('counts only the sources that it names', () => {
    const signedOnly: StarLadder = { ...defaultStarLadder, sources: ['SIGNED'] };
    expect(reachedStar(signedOnly, counted(99 * 60, 500 * 60))).toBe(0);
    expect(starMinutes(signedOnly, counted(10, 20, 0, 30))).toBe(10);
    expect(starMinutes({ sources: ['SIGNED', 'BACKFILLED', 'PAPER'] }, counted(10, 20, 0, 30))).toBe(60);
  });

  describe('by hours and points (龙泉驿)', () => {
    const ladder: StarLadder = {
      sources: ['SIGNED'],
      steps: [
        { minutes: 6_000, points: 100 },
        { minutes: 18_000, points: 300 },
      ],
      noticeWorkingDays: 7,
      districtFrom: null,
    };
    it.each([
      [6_000, 100, 1],
      [6_000, 99, 0],
      [5_999, 100, 0],
      [18_000, 299, 1],
      [17_999, 300, 1],
      [18_000, 300, 2],
    ])('%d minutes and %d points give star %d', (minutes, points, star) => {
      expect(reachedStar(ladder, counted(minutes, 0, points))).toBe(star);
      expect(checkedLadder(ladder)).toEqual(ladder);
    });
  });

  const change = (part: Partial<StarLadder>): StarLadder => ({ ...defaultStarLadder, ...part });
  const step = (minutes: number, points = 0) => ({ minutes, points });
  it.each<[string, StarLadder]>([
    ['goes down in hours', change({ steps: [step(600), step(599, 5)] })],
    ['goes down in points', change({ steps: [step(600, 10), step(900, 9)] })],
    ['stands still', change({ steps: [step(600), step(600)] })],
    ['begins with nothing', change({ steps: [step(0)] })],
    ['has a fraction', change({ steps: [step(0.5)] })],
    ['has negative minutes', change({ steps: [step(-1, 5)] })],
    ['has no step', change({ steps: [] })],
    ['has eleven steps', change({ steps: Array.from({ length: 11 }, (_, at) => step((at + 1) * 60)) })],
    ['counts no source', change({ sources: [] })],
    ['counts an unknown source', change({ sources: ['BOUGHT' as 'SIGNED'] })],
    ['gives 4 working days of notice', change({ noticeWorkingDays: 4 })],
    ['leaves a star to the district that it does not have', change({ districtFrom: 6 })],
    ['leaves star 0 to the district', change({ districtFrom: 0 })],
    ['gives 31 working days of notice', change({ noticeWorkingDays: 31 })],
  ])('is refused if it %s', (_, ladder) => {
    expect(() => checkedLadder(ladder)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });

  it('leaves stars to the district from the one it names on', () => {
    const ladder = change({ districtFrom: 4 });
    expect(checkedLadder(ladder)).toEqual(ladder);
    expect([3, 4, 5].map((star) => isReviewedByDistrict(ladder, star))).toEqual([false, true, true]);
    expect(isReviewedByDistrict(defaultStarLadder, 5)).toBe(false);
    const { districtFrom: _, ...before } = defaultStarLadder;
    expect(isReviewedByDistrict(before, 5)).toBe(false);
  });

  it('is kept in one order of sources', () => {
    expect(checkedLadder(change({ sources: ['PAPER', 'SIGNED'] })).sources).toEqual(['SIGNED', 'PAPER']);
  });
});
