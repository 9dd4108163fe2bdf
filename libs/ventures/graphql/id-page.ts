import { decodeCursor, encodeCursor } from '#kernel';

/** The cursor of a list that is ordered by id, which is ordered by time. */
export const idCursor = (row: { id: string }): string => encodeCursor([row.id]);

/** The id in a cursor. Throws BAD_USER_INPUT. */
export const idAfter = (after: string | null | undefined): string | null =>
  after ? decodeCursor(after, ['id'])[0] : null;
