import { publishEnum } from '#platform';
import type { CertificateState } from '../domain/certificate.states.js';
import type { NoticeKind, NoticeState, ObjectionDecision } from '../domain/notice.states.js';
import type { StarState } from '../domain/star-application.states.js';

export const StarStateEnum = publishEnum<StarState>('StarState', 'State of an application for a star. 星级申请状态', {
  SUBMITTED: 'Waits for the station. 待审核',
  NOTICE: 'On public notice. 公示中',
  AWARDED: 'The star is held. 已获评',
  REJECTED: 'Not awarded. 未通过',
  WITHDRAWN: 'Taken back by the volunteer. 已撤回',
  REVOKED: 'Taken back, because hours behind it were. 已撤销',
});

export const CertificateStateEnum = publishEnum<CertificateState>(
  'CertificateState',
  'State of a certificate. 证明状态',
  {
    REQUESTED: 'Asked for. 已申请',
    ACCEPTED: 'Taken on by the station. 已受理',
    NOTICE: 'Issued, on public notice. 已开具公示中',
    VALID: 'It holds. 有效',
    DECLINED: 'Not issued. 不予出具',
    WITHDRAWN: 'Taken back by the volunteer. 已撤回',
    VOIDED: 'Void; it is never deleted. 已作废',
  },
);

export const NoticeStateEnum = publishEnum<NoticeState>('PublicNoticeState', 'State of a public notice. 公示状态', {
  OPEN: 'It runs. 公示中',
  OBJECTED: 'Somebody objected; it waits for the answer. 有异议',
  OVER: 'Its time is over. 公示期满',
  UPHELD: 'An objection was found right. 异议成立',
  STOPPED: 'Ended early. 已终止',
});

export const NoticeKindEnum = publishEnum<NoticeKind>('PublicNoticeKind', 'What is on notice. 公示事项', {
  STAR: 'A star. 星级',
  CERTIFICATE: 'A certificate. 服务记录证明',
});

export const StarDecisionEnum = publishEnum<'APPROVE' | 'REJECT'>('StarDecision', 'Outcome of a review. 审核结论', {
  APPROVE: 'It goes on public notice. 通过并公示',
  REJECT: 'No star. 不通过',
});

export const CertificateDecisionEnum = publishEnum<'ACCEPT' | 'DECLINE'>(
  'CertificateDecision',
  'What the station says of a request. 受理结论',
  { ACCEPT: 'Taken on. 受理', DECLINE: 'No certificate. 不予出具' },
);

export const ObjectionDecisionEnum = publishEnum<ObjectionDecision>(
  'ObjectionDecision',
  'What the station says of an objection. 异议结论',
  { UPHOLD: 'It is right. 异议成立', DISMISS: 'It is not; the notice goes on. 异议不成立' },
);
