import { publishEnum } from '#platform';
import type { DisbursementState } from '../domain/disbursement.states.js';
import type { GrantState } from '../domain/grant.states.js';
import type { GrantCause, GrantLane } from '../domain/grant.types.js';
import type { BounceReason, SpendingSubjectKind } from '../domain/spending.types.js';

export const GrantStateEnum = publishEnum<GrantState>(
  'EmergencyGrantState',
  'Where an emergency grant stands. 救急难状态',
  {
    SUBMITTED: 'Asked for. 已申请',
    VERIFIED: 'A worker has visited the household. 已入户核实',
    APPROVED_1: 'One person has approved. 已一审',
    APPROVED_2: 'Two have approved; a larger sum waits for a third. 已二审',
    RESERVED: 'Fully approved, the money is set aside or ordered. 资金已预留',
    PAID: 'The money has arrived. 已拨付',
    ACKNOWLEDGED: 'The household says that it came. 已确认收到',
    DISCLOSED: 'Closed, with all its papers. 已公示',
    REJECTED: 'Refused. 不予救助',
    APPEALED: 'Refused and appealed. 申诉中',
    MISUSED: 'Reported as misused. 被报告挪用',
    RECLAIMING: 'Money is claimed back. 追回中',
    RECLAIMED: 'All that was claimed has come back. 已追回',
    WRITTEN_OFF: 'The rest of what was claimed will not come. 已核销',
  },
);

export const GrantLaneEnum = publishEnum<GrantLane>('EmergencyGrantLane', 'How fast a grant goes. 救助通道', {
  FAST: 'A small sum, paid within hours; papers follow. 快速通道',
  ORDINARY: 'The papers come first. 普通通道',
});

export const GrantCauseEnum = publishEnum<GrantCause>('EmergencyGrantCause', 'What happened. 急难事由', {
  ILLNESS: 'Grave illness. 突发疾病',
  ACCIDENT: 'Accident. 意外事故',
  DISASTER: 'Fire, flood and the like. 灾害',
  BEREAVEMENT: 'Death in the household. 家庭成员去世',
  LOSS_OF_INCOME: 'The income broke away. 收入中断',
  OTHER: 'Something else. 其他',
});

export const DisbursementStateEnum = publishEnum<DisbursementState>(
  'DisbursementState',
  'Where a payment stands. 拨付状态',
  {
    READY: 'Ordered, waits for who sends it. 待汇出',
    SENT: 'On its way. 已汇出',
    SETTLED: 'Arrived. 已到账',
    BOUNCED: 'Sent back by the bank. 已退汇',
    CANCELLED: 'Given up before it left, or after it came back. 已撤销',
  },
);

export const BounceReasonEnum = publishEnum<BounceReason>('BounceReason', 'Why the bank sent money back. 退汇原因', {
  ACCOUNT_UNKNOWN: 'No such account. 账号不存在',
  ACCOUNT_CLOSED: 'The account is closed. 账户已销户',
  NAME_DIFFERS: 'Name and account do not agree. 户名不符',
  BANK_REFUSED: 'The bank refused for another reason. 银行拒收',
});

export const SpendingSubjectEnum = publishEnum<SpendingSubjectKind>(
  'DisbursementSubject',
  'What a payment pays. 拨付事项',
  {
    GRANT: 'An emergency grant. 救急难',
    ORDER: 'The subsidy of one order. 低偿订单补贴',
    SETTLEMENT: 'A low-fee service. 低偿服务结算',
    TRANCHE: 'A part of what a venture was promised. 公益创投分期',
    MICRO_PROJECT: 'The subsidy of a small project. 民生微实项目补助',
  },
);
