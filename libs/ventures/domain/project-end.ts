/** How the project of an agreement ended. */
export const PROJECT_ENDS = ['SETTLED', 'FAILED', 'TERMINATED'] as const;
export type ProjectEnd = (typeof PROJECT_ENDS)[number];
