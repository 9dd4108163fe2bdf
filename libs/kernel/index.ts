export { newId, isId, type Id } from './ids.js';
export { fen, points, minutes, wholeNumber, type Fen, type Points, type Minutes } from './amounts.js';
export { Clock } from './clock.js';
export {
  DomainError,
  defineErrors,
  errorMessage,
  type DefinedErrors,
  type ErrorCatalogue,
  type ErrorParams,
  type ErrorText,
} from './domain-error.js';
export { generalErrors } from './general.errors.js';
export { defineStates, type States, type TransitionTable } from './states.js';
export { encodeCursor, decodeCursor } from './cursors.js';
export { LEAST_SHOWN } from './small-groups.js';
export { hasVisibleCharacter, isShowable } from './readable-text.js';
export {
  BUSINESS_TIME_ZONE,
  localDate,
  businessDate,
  startOfBusinessDate,
  endOfBusinessDate,
  addDays,
  addYears,
  addMonths,
  addMinutes,
  weekdayMinute,
  ageOn,
  type LocalDate,
} from './business-time.js';
export { isWorkingDay, addWorkingDays, isCalendarYearKnown } from './working-days.js';
export { coordinateSystemNames, metresBetween, type CoordinateSystem, type GivenPoint, type Point } from './point.js';
