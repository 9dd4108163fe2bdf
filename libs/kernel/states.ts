import { generalErrors } from './general.errors.js';

/** state × event → next state. What is not listed is refused. */
export type TransitionTable<State extends string, Event extends string> = Readonly<
  Record<State, Readonly<Partial<Record<Event, State>>>>
>;

/** A state machine given as a table. */
export interface States<State extends string, Event extends string> {
  /** All states in the order of the table. */
  readonly states: readonly State[];
  /** All events that occur in the table. */
  readonly events: readonly Event[];
  /** The state after the event. Throws STATE_NOT_ALLOWED { subject, state, event } for a pair that is not listed. */
  next(state: State, event: Event): State;
  /** Whether the pair is listed. */
  allows(state: State, event: Event): boolean;
}

/** Makes a state machine for a subject (the name shown in refusals) from its table. */
export function defineStates<State extends string, Event extends string>(
  subject: string,
  table: TransitionTable<State, Event>,
): States<State, Event> {
  const states = Object.keys(table) as State[];
  const events = [...new Set(states.flatMap((state) => Object.keys(table[state])))] as Event[];
  const target = (state: State, event: Event): State | undefined =>
    Object.hasOwn(table, state) && Object.hasOwn(table[state], event) ? table[state][event] : undefined;
  return {
    states,
    events,
    allows: (state, event) => target(state, event) !== undefined,
    next(state, event) {
      const result = target(state, event);
      if (result === undefined) throw generalErrors.STATE_NOT_ALLOWED({ subject, state, event });
      return result;
    },
  };
}
