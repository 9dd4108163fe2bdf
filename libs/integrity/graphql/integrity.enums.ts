import { registerEnumType } from '@nestjs/graphql';
import { detectorNames, type DetectorName } from '../domain/finding.js';
import {
  reviewDecisionNames,
  reviewStateNames,
  type ReviewDecisionName,
  type ReviewState,
} from '../domain/review.states.js';

type Described<Value extends string> = Record<Value, { description: string }>;

const enumOf = <Value extends string>(values: readonly Value[]): Record<Value, Value> =>
  Object.fromEntries(values.map((value) => [value, value])) as Record<Value, Value>;

export const DetectorEnum = enumOf<DetectorName>(detectorNames);
export const ReviewStateEnum = enumOf<ReviewState>(reviewStateNames);
export const ReviewDecisionEnum = enumOf<ReviewDecisionName>(reviewDecisionNames);

registerEnumType(DetectorEnum, {
  name: 'IntegrityDetector',
  description: 'A rule by which forged hours are found. 核查规则',
  valuesMap: {
    OVERLAP: { description: 'Two records of one volunteer at the same time. 时间重叠' },
    IMPOSSIBLE_TRAVEL: { description: 'Two sites too far apart for the time between. 行程不可能' },
    HASTY_ISSUE: { description: 'More minutes than can have passed since the order. 数分钟内开具' },
    BACK_ENTRY: { description: 'One person ordered and recorded, nobody signed. 管理员补录' },
    BATCH: { description: 'One handler entered many alike. 批量录入' },
    SHARED_DEVICE: { description: 'One device for many people at several sites. 一机多人' },
    OWN_HOUSEHOLD: { description: 'The one served lives with the volunteer. 服务自家人' },
    FAR_CODE: { description: 'Signed far from where the code was shown. 签到码远传' },
    BEYOND_REQUEST: { description: 'Much longer than what was asked for. 超出需求时长' },
    DOUBTED_HANDLER: { description: 'Entered alone by one whose other entries are doubted. 经办人存疑' },
  } satisfies Described<DetectorName>,
});

registerEnumType(ReviewStateEnum, {
  name: 'RecordReviewState',
  description: 'State of a review. 核查状态',
  valuesMap: {
    OPEN: { description: 'Waits for a decision. 待处理' },
    ESCALATED: { description: 'Overdue: brought to the district. 逾期升级' },
    RELEASED: { description: 'The record has effect. 解除冻结' },
    CORRECTED: { description: 'Another record took its place. 已更正' },
    REVOKED: { description: 'The record does not count. 已撤销' },
  } satisfies Described<ReviewState>,
});

registerEnumType(ReviewDecisionEnum, {
  name: 'RecordReviewDecision',
  description: 'What a station decides about a frozen record. 核查结论',
  valuesMap: {
    RELEASE: { description: 'It has effect. 解除冻结' },
    CORRECT: { description: 'It counts with other minutes. 更正' },
    REVOKE: { description: 'It does not count. 撤销' },
  } satisfies Described<ReviewDecisionName>,
});
