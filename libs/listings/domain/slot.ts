import { generalErrors } from '#kernel';
import { catalogueErrors } from './catalogue.errors.js';
import type { SlotState } from './listing.states.js';

const HOUR_MS = 3_600_000;
/** The longest slot and the furthest beginning, in hours. */
const LONGEST = 24;
const FURTHEST = 366 * 24;
const MOST_PLACES = 10_000;

/** A slot (场次) as its provider offers it. */
export interface SlotDraft {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly capacity: number;
}

/** Refuses (BAD_USER_INPUT) a slot that has begun, ends before it begins, or is too long, too far ahead or too large. */
export function checkSlot({ startsAt, endsAt, capacity }: SlotDraft, now: Date): void {
  const [start, end] = [startsAt.getTime(), endsAt.getTime()];
  if (start <= now.getTime()) throw refuse('startsAt', 'must be in the future');
  if (start > now.getTime() + FURTHEST * HOUR_MS) throw refuse('startsAt', 'too far ahead');
  if (end <= start) throw refuse('endsAt', 'must be after the start');
  if (end - start > LONGEST * HOUR_MS) throw refuse('endsAt', `longer than ${LONGEST * 60} minutes`);
  if (!Number.isSafeInteger(capacity) || capacity < 1 || capacity > MOST_PLACES) {
    throw refuse('capacity', `must be 1 to ${MOST_PLACES}`);
  }
}

/** Refuses (SLOT_NOT_OPEN) a slot that was called off or has begun. */
export function requireOpenSlot({ state, startsAt }: { state: SlotState; startsAt: Date }, now: Date): void {
  if (state !== 'OPEN' || startsAt <= now) throw catalogueErrors.SLOT_NOT_OPEN();
}

const refuse = (field: string, reason: string): Error => generalErrors.BAD_USER_INPUT({ field, reason });
