import { defineEvent } from '#platform';

const accessTopic = (payload: { personId: string }): string[] => [`person:${payload.personId}:access`];

/** Somebody was given a role or lost one: what he may do has changed. */
export const RoleChanged = defineEvent<{ personId: string }>('identity.RoleChanged', accessTopic);

/** A session is over: its sockets must be closed. */
export const SessionEnded = defineEvent<{ sessionId: string; personId: string; reason: string }>(
  'identity.SessionEnded',
  accessTopic,
);

/** Entries were added to the audit log and wait for their links. Nobody's feed. */
export const AuditRecorded = defineEvent<{ entryId: string }>('identity.AuditRecorded');
