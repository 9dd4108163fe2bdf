import { registerEnumType } from '@nestjs/graphql';

/** The local schemes that are shipped. */
export enum PointsPreset {
  SHANCHENG = 'SHANCHENG',
  YUNNAN = 'YUNNAN',
  I_VOLUNTEER = 'I_VOLUNTEER',
  HAILIN = 'HAILIN',
  HUANGSHI = 'HUANGSHI',
  HUANGSHAN = 'HUANGSHAN',
  NANJING = 'NANJING',
  LONGQUANYI = 'LONGQUANYI',
}

registerEnumType(PointsPreset, {
  name: 'PointsPreset',
  description: 'A local scheme. 地方方案',
  valuesMap: {
    SHANCHENG: { description: 'Half hours by the remainder of 15 and 45 minutes. 志愿山城' },
    YUNNAN: { description: 'At least 60 % of the planned time. 云南' },
    I_VOLUNTEER: { description: 'Three sign-in/out pairs a day. i志愿' },
    HAILIN: { description: 'Two hours an activity, one redemption a quarter. 海林' },
    HUANGSHI: { description: 'Signed minutes only, points end with the year. 志愿黄石' },
    HUANGSHAN: { description: 'Points live some years. 黄山' },
    NANJING: { description: 'A cap on own use, what exceeds it is donated. 南京' },
    LONGQUANYI: { description: 'Stars for hours and points. 龙泉驿' },
  },
});
