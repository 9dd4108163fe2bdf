import { publishEnum } from '#platform';
import type { BookingState } from '../domain/booking.states.js';
import type { SpaceKind, SpaceState } from '../domain/space.js';
import type { BookingDecision } from '../app/decide-booking.js';

export const SpaceKindEnum = publishEnum<SpaceKind>('SpaceKind', 'What a community space is. 社区空间类型', {
  COMPLEX: 'Several services under one roof. 社区综合体',
  STATION: 'Rooms of a social-work station. 社工站',
  ACTIVITY_CENTRE: 'For activities of residents. 活动中心',
  CANTEEN: 'Where meals are served. 爱心食堂',
  GARDEN: 'A garden that neighbours tend. 爱心菜园',
  OTHER: 'Something else. 其他',
});

export const SpaceStateEnum = publishEnum<SpaceState>('SpaceState', 'Whether bookings are taken. 是否开放预约', {
  OPEN: 'Bookings are taken. 开放',
  CLOSED: 'None for now. 停用',
});

export const RoomBookingStateEnum = publishEnum<BookingState>('RoomBookingState', 'State of a booking. 预约状态', {
  REQUESTED: 'The room is kept; the station decides. 待审核',
  CONFIRMED: 'The room is given. 已确认',
  DONE: 'Its time is over. 已完成',
  REFUSED: 'The station refused. 未通过',
  CANCELLED: 'Given back. 已取消',
  LAPSED: 'Nobody decided before its begin. 已失效',
  NO_SHOW: 'Nobody came. 爽约',
});

export const BookingDecisionEnum = publishEnum<BookingDecision['decision']>(
  'BookingDecision',
  'What the station says. 审核意见',
  { CONFIRM: 'The room is given. 通过', REFUSE: 'It is not. 不通过' },
);
