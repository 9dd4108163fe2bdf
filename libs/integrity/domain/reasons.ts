import type { DetectorName } from './finding.js';

/** The reason of a hit as the volunteer and the station read it, in both languages. */
export interface Reason {
  readonly zh: string;
  readonly en: string;
}

/** Why each rule fires. */
export const reasons: Readonly<Record<DetectorName, Reason>> = {
  OVERLAP: { zh: '与您的另一条服务记录时间重叠', en: 'It overlaps in time with another service record of yours' },
  IMPOSSIBLE_TRAVEL: {
    zh: '与前后另一次服务相距太远，来不及到达',
    en: 'It is too far from another service of yours for the time between them',
  },
  HASTY_ISSUE: {
    zh: '下单后不久即录入，不足以完成所记时长',
    en: 'It was recorded too soon after the order for so many minutes',
  },
  BACK_ENTRY: {
    zh: '同一工作人员下单并补录，没有签到签退',
    en: 'The same worker ordered and recorded it, and nobody signed in or out',
  },
  BATCH: { zh: '同一经办人批量录入了相同的记录', en: 'One handler entered many equal records' },
  SHARED_DEVICE: { zh: '同一设备在多个地点为多人签到', en: 'One device signed for many people at several sites' },
  OWN_HOUSEHOLD: { zh: '服务对象与您同住', en: 'The one served lives in your household' },
  FAR_CODE: { zh: '签到位置远离出示签到码的地点', en: 'It was signed far from where the code was shown' },
  DOUBTED_HANDLER: {
    zh: '同一经办人的其他补录存疑，本记录须一并核实',
    en: 'Other entries of the same handler are doubted, so this one is checked as well',
  },
  BEYOND_REQUEST: { zh: '时长远超需求约定的时间', en: 'It is much longer than what was asked for' },
};
