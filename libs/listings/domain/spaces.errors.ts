import { defineErrors } from '#kernel';

/** Refusals of spaces, rooms and bookings (社区空间、预约). */
export const spacesErrors = defineErrors({
  SPACE_CLOSED: { zh: '该空间暂不开放预约', en: 'This space takes no bookings now' },
  ROOM_CLOSED: { zh: '该房间暂不开放预约', en: 'This room takes no bookings now' },
  ROOM_TOO_SMALL: { zh: '人数超过房间容量（{capacity} 人）', en: 'The room holds {capacity} people' },
  ROOM_TAKEN: { zh: '该时段已被预约', en: 'Somebody has booked the room for this time' },
  OUTSIDE_OPENING_HOURS: { zh: '不在开放时间内', en: 'The space is not open at this time' },
  BOOKING_TOO_EARLY: { zh: '只能预约 {days} 天以内的时段', en: 'Bookings are taken {days} days ahead' },
  BOOKING_LIMIT_REACHED: {
    zh: '该房间已有 {limit} 个未完成的预约，请先使用或取消',
    en: 'You have {limit} bookings of this room standing: use or cancel one first',
  },
  BOOKING_OUTSIDE_REGION: { zh: '该空间面向本社区居民', en: 'This space is for residents of its region' },
  BOOKING_BEGUN: { zh: '预约已开始，请联系社工站', en: 'The booking has begun: ask the station' },
  BOOKING_NOT_BEGUN: { zh: '预约尚未开始', en: 'The booking has not begun' },
  BOOKING_OVER: { zh: '已过登记时间', en: 'It is too late to report it: the booking counts as used' },
  BOOKER_STOPPED: {
    zh: '爽约已达 {limit} 次，{until} 之后方可再预约',
    en: '{limit} bookings were missed: new ones are taken after {until}',
  },
  SPACE_HAS_BOOKINGS: {
    zh: '有 {count} 个预约不符合新的安排，请先处理或选择一并取消',
    en: '{count} bookings do not fit the change: settle them first, or cancel them with it',
  },
});
