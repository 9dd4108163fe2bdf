/** What may be kept in an event: ids, states, numbers and times as ISO text. Nothing personal. */
export type EventPayload = Record<string, string | number | boolean | null | readonly string[]>;

/** A kind of event: its name, and the feeds that receive it. */
export interface EventType<P extends EventPayload> {
  /** `capability.PastTense`, for example `dispatch.OfferAccepted`. */
  readonly type: string;
  /** Topics, one for each recipient: nobody pays for an event that does not concern him. */
  topics(payload: P): readonly string[];
}

/** Declares a kind of event. */
export function defineEvent<P extends EventPayload>(
  type: string,
  topics: (payload: P) => readonly string[] = () => [],
): EventType<P> {
  return { type, topics };
}
