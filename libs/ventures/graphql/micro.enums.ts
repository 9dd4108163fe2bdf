import { publishEnum } from '#platform';
import type { MicroProjectState } from '../domain/micro-project.states.js';

export const MicroProjectStateEnum = publishEnum<MicroProjectState>(
  'MicroProjectState',
  'Where a small project stands. 民生微实项目状态',
  {
    DRAFT: 'Drawn up, not handed in. 草稿',
    SUBMITTED: 'Handed in, waits for its review. 已申报',
    RETURNED: 'Sent back to be completed. 退回补正',
    REVIEWED: 'Found good, with a subsidy promised. 审核通过',
    IN_NOTICE: 'In the public notice. 公示中',
    CONFIRMED: 'Confirmed, its money is set aside. 已确认',
    IMPLEMENTING: 'Being carried out. 实施中',
    INSPECTION: 'Done, to be inspected. 待验收',
    RECTIFYING: 'To be put right after an inspection. 整改中',
    ACCEPTED: 'Accepted by officer and residents. 验收通过',
    SETTLED: 'Settled, its payment is ordered. 已结算',
    REJECTED: 'Refused. 不予通过',
    TERMINATED: 'Ended by the charity. 已终止',
    WITHDRAWN: 'Taken back by its applicant. 已撤回',
  },
);
