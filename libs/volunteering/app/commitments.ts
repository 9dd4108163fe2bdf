import type { AssignmentWithPlace } from '../data/assignment.repository.js';
import type { VolunteerCommitment } from '../domain/facade.types.js';
import type { Commitment } from '../domain/commitment.js';
import type { Point } from '../domain/point.js';

/** WGS-84 point of two columns, null unless both are there. */
export function pointOf(row: { longitude: number | null; latitude: number | null }): Point | null {
  const { longitude, latitude } = row;
  return longitude === null || latitude === null ? null : { longitude, latitude };
}

/** A request as the commitment it would be. */
export function asCommitment(row: {
  startsAt: Date;
  endsAt: Date;
  mode: Commitment['mode'];
  longitude: number | null;
  latitude: number | null;
}): Commitment {
  return { startsAt: row.startsAt, endsAt: row.endsAt, mode: row.mode, point: pointOf(row) };
}

/** A held place as a commitment of its volunteer. */
export function commitmentOf(row: AssignmentWithPlace): VolunteerCommitment {
  return { ...asCommitment(row), volunteerId: row.volunteerId, requestId: row.requestId };
}
