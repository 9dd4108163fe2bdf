import { defineStates } from '#kernel';

/** States of a match (配捐). */
export const MATCH_STATES = ['RESERVED', 'HELD', 'POSTED', 'REVERSED', 'VOIDED'] as const;
export type MatchState = (typeof MATCH_STATES)[number];

/** `accept`: reviewed and sound, while its drive is undecided. `reverse`: all of a posted match is back in the pool. */
export type MatchEvent = 'accept' | 'post' | 'void' | 'reverse';

/** state × event → state; everything not listed is refused with STATE_NOT_ALLOWED. */
export const matchStates = defineStates<MatchState, MatchEvent>('Match', {
  RESERVED: { post: 'POSTED', void: 'VOIDED' },
  HELD: { accept: 'RESERVED', post: 'POSTED', void: 'VOIDED' },
  POSTED: { reverse: 'REVERSED' },
  REVERSED: {},
  VOIDED: {},
});

/** Whether the pool keeps money aside for it. */
export const isOpen = (state: MatchState): state is 'RESERVED' | 'HELD' => state === 'RESERVED' || state === 'HELD';
