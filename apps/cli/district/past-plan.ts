/** A service of the days before the first start (往日服务): who did what for how long. */
export interface ServedPlan {
  /** Days after the first of them. */
  readonly day: number;
  /** Its beginning, in minutes of the day in Shanghai. */
  readonly startMinute: number;
  readonly minutes: number;
  /** Key of the demo account of the volunteer. */
  readonly volunteer: string;
  /** Code of its item in the service menu. */
  readonly code: string;
  readonly risks: string;
  readonly address: string;
}

const haircut = { code: 'S01', risks: '行动不便', address: '双元社区 3 号楼 2 单元 501' };

/** Four hours of one neighbour and one of another: forty points and ten, at ten an hour. */
export const services: readonly ServedPlan[] = [
  { ...haircut, day: 0, startMinute: 9 * 60 + 30, minutes: 120, volunteer: 'volunteer-1' },
  { ...haircut, day: 1, startMinute: 14 * 60, minutes: 60, volunteer: 'volunteer-2' },
  { ...haircut, day: 2, startMinute: 9 * 60 + 30, minutes: 120, volunteer: 'volunteer-1' },
];
