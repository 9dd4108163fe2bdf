import { publishEnum } from '#platform';
import type { DonationState } from '../domain/donation.states.js';
import type { BeneficiaryKind, GoalPolicy, Lane } from '../domain/drive.js';
import type { DriveState } from '../domain/drive.states.js';
import type { PurposeKind } from '../domain/purposes.js';
import type { DonationRefundReason, DonationRefundState, FundKind, FundSeat, Naming } from '../domain/facade.types.js';

export const FundKindEnum = publishEnum<FundKind>('FundKind', 'Kind of fund; none is a legal person. 基金类型', {
  COMMUNITY: 'Fund of a community. 社区公益金',
  NAMED: 'Fund that bears the name of its founder. 冠名基金',
});

export const PurposeKindEnum = publishEnum<PurposeKind>('FundPurposeKind', 'What a purpose is for. 用途类别', {
  EMERGENCY: 'Emergency help to households. 救急难',
  GENERAL: 'Anything else. 其他公益用途',
});

export const FundSeatEnum = publishEnum<FundSeat>('FundSeatKind', 'Seat in the bodies of a fund, unpaid. 基金席位', {
  COMMITTEE: 'Member of the committee. 管委会成员',
  SUPERVISOR: 'Supervisor. 监督员',
});

export const DriveLaneEnum = publishEnum<Lane>('DriveLane', 'Who may give to a drive. 募捐类型', {
  PUBLIC: 'Everybody; needs the qualification and a filing. 公开募捐',
  TARGETED: 'Members of the charity and who has given to it; no public page. 定向募捐',
  MUTUAL_AID: 'Those who live in one community. 群众性互助互济',
});

export const GoalPolicyEnum = publishEnum<GoalPolicy>('GoalPolicy', 'What the goal decides. 目标规则', {
  KEEP_ALL: 'All is kept, whether or not the goal is met. 全额留用',
  ALL_OR_NOTHING: 'Below the goal everything goes back to the donors. 达标留用，未达退还',
  REDIRECT: 'Below the goal it serves the other purpose of the plan. 未达目标转作他用',
});

export const BeneficiaryKindEnum = publishEnum<BeneficiaryKind>(
  'BeneficiaryKind',
  'Whom a drive is for. 受益对象类型',
  {
    GROUP: 'A group that the plan describes. 不特定人群',
    NAMED_PERSON: 'One person: refused here and referred. 特定个人',
  },
);

export const DriveStateEnum = publishEnum<DriveState>('DriveState', 'Where a drive stands. 募捐活动状态', {
  DRAFT: 'Drawn up. 草稿',
  IN_REVIEW: 'Being reviewed. 审核中',
  FILED: 'Filed, not yet open. 已备案',
  OPEN: 'Takes gifts. 进行中',
  PAUSED: 'Takes none for a while. 已暂停',
  CLOSED: 'Over; waits for payments in flight. 已结束',
  SUCCEEDED: 'Its money is income of the purpose. 成功',
  FAILED_GOAL: 'The goal was not met. 未达目标',
  REFUNDING: 'Everything goes back to the donors. 退捐中',
  REFUNDED: 'Everything is back with the donors. 已退捐',
  REDIRECTED: 'Its money serves the other purpose of the plan. 已转用',
  STOPPED_BY_AUTHORITY: 'Stopped by the authority. 责令停止',
  EXECUTING: 'Its project is carried out. 执行中',
  COMPLETED: 'Its project is done. 已完成',
  SURPLUS_RESOLVED: 'What was left over is dealt with. 结余已处理',
  ARCHIVED: 'Published, closed and put away. 已归档',
});

export const DonationStateEnum = publishEnum<DonationState>('DonationState', 'Where a donation stands. 捐赠状态', {
  CREATED: 'Promised; not payable yet. 已创建',
  PENDING: 'Waits to be paid. 待支付',
  PAID: 'Paid and booked. 已支付',
  FAILED: 'It could not be paid. 支付失败',
  EXPIRED: 'It was not paid in time. 已过期',
  REFUND_REQUESTED: 'Somebody asked for it to go back. 已申请退捐',
  REFUNDING: 'On its way back. 退捐中',
  REFUNDED: 'Back with the donor. 已退捐',
  REFUND_FAILED: 'It could not be sent back; it is still owed. 退捐失败',
  DISPUTED: 'The donor’s bank took it until it decides. 争议中',
  WON: 'Paid; a dispute over it was won. 争议胜诉',
  LOST: 'The donor’s bank keeps it. 争议败诉',
});

export const NamingEnum = publishEnum<Naming>('DonorNaming', 'How a donor is shown. 署名方式', {
  NAMED: 'By name. 实名',
  ALIAS: 'By an alias. 化名',
  ANONYMOUS: 'Not at all. 匿名',
});

export const DonationRefundReasonEnum = publishEnum<DonationRefundReason>(
  'DonationRefundReason',
  'Why a donation goes back. 退捐原因',
  {
    GOAL_NOT_MET: 'The goal was not met and the filed plan says so. 未达目标',
    DUPLICATE: 'Given twice by mistake. 重复捐赠',
    PAYER_ERROR: 'The payer erred. 误捐',
    NO_CAPACITY: 'The donor may not give, as a minor may not. 无民事行为能力',
    ILLEGAL_DRIVE: 'The drive was unlawful. 违法募捐',
    FRAUD: 'It was a fraud. 欺诈',
    LATE_PAYMENT: 'The money came when the drive kept nothing any more; never asked for. 逾期到账',
    MADE_AT_PROVIDER: 'Made in the provider’s dashboard; never asked for. 渠道后台退款',
    REPORT_OVERDUE: 'It was paid while a report of the drive was overdue; never asked for. 信息公开逾期',
  },
);

export const DonationRefundStateEnum = publishEnum<DonationRefundState>(
  'DonationRefundState',
  'Where a refund of a donation stands. 退捐申请状态',
  {
    REQUESTED: 'Waits for a second person. 待批准',
    ORDERED: 'Approved; the provider was asked. 已批准',
    SUCCEEDED: 'Back with the donor. 已退回',
    FAILED: 'It could not be made, or came back. 退回失败',
  },
);
