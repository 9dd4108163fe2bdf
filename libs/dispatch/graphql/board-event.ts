import { type Feed } from '#platform';
import { VolunteerLate } from '#volunteering';
import { DispatchProgressed } from '../app/dispatch.events.js';
import { type BoardEntry } from '../app/read-board.js';
import { type BoardEventType, boardEntryType } from './board.type.js';
import { BoardEventKind } from './dispatch.enums.js';

type FeedItem = Awaited<ReturnType<Feed['open']>> extends AsyncIterable<infer Item> ? Item : never;

const kinds: Readonly<Record<string, BoardEventKind>> = {
  [DispatchProgressed.type]: BoardEventKind.PROGRESSED,
  [VolunteerLate.type]: BoardEventKind.VOLUNTEER_LATE,
};

/** An event of a board's topic in the form of the API, with the request as it is now. */
export function boardEventType(
  { cursor, occurredAt, type, payload }: FeedItem,
  entry: BoardEntry | undefined,
): BoardEventType {
  const kind = kinds[type] ?? BoardEventKind.CHANGED;
  const late = kind === BoardEventKind.VOLUNTEER_LATE && Array.isArray(payload.volunteerIds);
  return {
    cursor,
    occurredAt,
    kind,
    lateVolunteerIds: late ? (payload.volunteerIds as unknown[]).map(String) : [],
    requestId: String(payload.requestId),
    entry: entry ? boardEntryType(entry) : null,
  };
}
