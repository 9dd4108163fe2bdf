import { defineStates, generalErrors } from '#kernel';

/** States of a listing (服务项目). */
export const LISTING_STATES = ['DRAFT', 'IN_REVIEW', 'PUBLISHED', 'SUSPENDED', 'RETIRED'] as const;
export type ListingState = (typeof LISTING_STATES)[number];

/** `approve` leaves it in review: its provider publishes it, once the funds that its terms name have agreed. */
export type ListingEvent = 'edit' | 'submit' | 'approve' | 'sendBack' | 'publish' | 'suspend' | 'resume' | 'retire';

/** state × event → state. Edited terms are always reviewed anew. */
export const listingStates = defineStates<ListingState, ListingEvent>('Listing', {
  DRAFT: { edit: 'DRAFT', submit: 'IN_REVIEW', retire: 'RETIRED' },
  IN_REVIEW: { approve: 'IN_REVIEW', sendBack: 'DRAFT', publish: 'PUBLISHED', retire: 'RETIRED' },
  PUBLISHED: { edit: 'DRAFT', suspend: 'SUSPENDED', retire: 'RETIRED' },
  SUSPENDED: { edit: 'DRAFT', resume: 'PUBLISHED', retire: 'RETIRED' },
  RETIRED: {},
});

/** A slot (场次) takes orders, or was called off. */
export const SLOT_STATES = ['OPEN', 'CANCELLED'] as const;
export type SlotState = (typeof SLOT_STATES)[number];
export const slotStates = defineStates<SlotState, 'cancel'>('Slot', { OPEN: { cancel: 'CANCELLED' }, CANCELLED: {} });

/** Refuses (STATE_NOT_ALLOWED) slots of a listing that has ended. */
export function requireSlotsAllowed(state: ListingState): void {
  if (state === 'RETIRED') throw generalErrors.STATE_NOT_ALLOWED({ subject: 'Listing', state, event: 'addSlots' });
}
