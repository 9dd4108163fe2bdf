/** In which role somebody changed a request; shown in its trail. */
export const trailRoleNames = ['REQUESTER', 'PROXY', 'STATION', 'VOLUNTEER', 'DISPATCH', 'SYSTEM'] as const;
export type TrailRole = (typeof trailRoleNames)[number];

/** Who acts on a request. */
export interface TrailActor {
  role: TrailRole;
  personId: string | null;
}

/** The product itself: timers and deadlines. */
export const systemActor: TrailActor = { role: 'SYSTEM', personId: null };
/** Dispatch: matching and escalation. */
export const dispatchActor: TrailActor = { role: 'DISPATCH', personId: null };
