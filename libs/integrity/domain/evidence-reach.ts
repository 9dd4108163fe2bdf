/** How far around a record its evidence is read, whatever the rules of its region: no rule may look further. */
export const widestReach = { days: 1, handlerMinutes: 1_440, deviceHours: 48, markDays: 31 } as const;
