import { publishEnum } from '#platform';
import type { SettlementPartKind } from '../domain/settlement.js';
import type { SettlementState } from '../domain/settlement.states.js';

export const SettlementStateEnum = publishEnum<SettlementState>(
  'SettlementState',
  'Where a settlement stands. 结算状态',
  {
    DRAFT: 'Drawn up, not handed in. 草稿',
    SUBMITTED: 'Handed in, waits for the charity. 待审批',
    APPROVED: 'Approved by a second person. 已批准',
    ORDERED: 'All of its payments are ordered. 已开立拨付',
    PAID: 'All of its money has arrived. 已到账',
    RETURNED: 'Sent back; may be drawn up anew. 已退回',
  },
);

export const SettlementPartKindEnum = publishEnum<SettlementPartKind>(
  'SettlementPartKind',
  'What a part of a settlement is made of. 结算分项类别',
  {
    FEE: 'Fees that residents paid. 低偿收费',
    SUBSIDY: 'What a fund adds to them. 补贴',
    POINTS: 'Places that residents took for points, paid by a fund. 积分名额',
  },
);
