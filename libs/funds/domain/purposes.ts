import { generalErrors } from '#kernel';

/** What a purpose is for (用途类别): emergency help to households, or anything else. */
export const PURPOSE_KINDS = ['EMERGENCY', 'GENERAL'] as const;
export type PurposeKind = (typeof PURPOSE_KINDS)[number];

/** What the purposes of a new fund are called, and which of them are for emergency help. */
export interface PurposeNames {
  readonly purposes: readonly string[];
  /** If left out: those that 急难 is part of the name of. */
  readonly emergencyPurposes?: readonly string[];
}

/** The purposes of a new fund, each name once, with their kinds. Throws BAD_USER_INPUT for a kind of no purpose. */
export function purposesOf({ purposes, emergencyPurposes }: PurposeNames): { name: string; kind: PurposeKind }[] {
  const names = [...new Set(purposes)];
  const emergency = emergencyPurposes ?? names.filter((name) => name.includes('急难'));
  if (emergency.some((name) => !names.includes(name))) {
    throw generalErrors.BAD_USER_INPUT({ field: 'emergencyPurposes', reason: 'are some of the purposes' });
  }
  return names.map((name) => ({ name, kind: emergency.includes(name) ? 'EMERGENCY' : 'GENERAL' }));
}
