import { publishEnum } from '#platform';
import type { AssignmentState } from '../domain/attendance.js';
import type { CorrectionState } from '../domain/record-correction.js';
import type { RecordSource, ServiceRecordState } from '../domain/service-record.states.js';
import type { ServiceRequestState } from '../domain/service-request.states.js';
import type { VolunteerState } from '../domain/volunteer.states.js';

export const VolunteerStateEnum = publishEnum<VolunteerState>('VolunteerState', 'State of a volunteer. 志愿者状态', {
  REGISTERED: 'Registered, not yet verified. 已注册',
  VERIFIED: 'Verified and on duty. 已实名',
  OFF_DUTY: 'Takes no offers now. 休班',
  COOLDOWN: 'Rests after unanswered offers. 冷却',
  SUSPENDED: 'Suspended by the station. 暂停',
  BARRED: 'Barred. 禁止',
  DEREGISTERED: 'Left. 已注销',
});

export const ServiceRequestStateEnum = publishEnum<ServiceRequestState>(
  'ServiceRequestState',
  'State of a service request. 需求状态',
  {
    SUBMITTED: 'Ordered, waits for the station. 已点单',
    REJECTED: 'Not taken on by the station. 不予受理',
    DISPATCHING: 'Volunteers are being asked. 派单中',
    MATCHED: 'All places are taken. 已接单',
    IN_SERVICE: 'The service is under way. 服务中',
    AWAITING_CONFIRMATION: 'Done, waits for the requester. 待确认',
    CONFIRMED: 'Confirmed by the requester. 已确认',
    AUTO_CONFIRMED: 'Confirmed by time. 自动确认',
    DISPUTED: 'Disputed, records are frozen. 有异议',
    CLOSED: 'Closed. 归档',
    CANCELLED: 'Taken back. 撤单',
    ESCALATED: 'Nobody found yet; people take care. 升级',
    EXPIRED: 'Its time passed unserved. 已过期',
  },
);

export const ServiceRecordStateEnum = publishEnum<ServiceRecordState>(
  'ServiceRecordState',
  'State of a service record. 服务记录状态',
  {
    RECORDED: 'Recorded. 已记录',
    VERIFIED: 'Verified. 已核实',
    EFFECTIVE: 'In effect. 生效',
    CORRECTED: 'Corrected. 已更正',
    FROZEN: 'Frozen while it is looked into. 冻结',
    REVOKED: 'Revoked. 撤销',
  },
);

export const CorrectionStateEnum = publishEnum<CorrectionState>(
  'RecordCorrectionState',
  'State of a correction. 更正申请状态',
  {
    OPEN: 'Waits for the station. 待处理',
    APPROVED: 'Another record took its place. 已更正',
    DECLINED: 'The record stays as it is, or was revoked. 未更正',
  },
);

export const RecordSourceEnum = publishEnum<RecordSource>('RecordSource', 'How a record came to be. 记录来源', {
  SIGNED: 'Signed with the attendance code. 签到签退',
  BACKFILLED: 'Filled in by the station. 补录',
  PAPER: 'Taken over from paper. 纸质',
});

export const AssignmentStateEnum = publishEnum<AssignmentState>('AssignmentState', 'State of a place. 名额状态', {
  ASSIGNED: 'Held. 已接',
  WITHDRAWN: 'Left. 已退出',
  FINISHED: 'Attendance is finished. 已完成',
  NO_SHOW: 'Did not come. 未到',
});
