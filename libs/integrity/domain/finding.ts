/** 核查规则: what looks for one kind of forged hours each. */
export const detectorNames = [
  'OVERLAP',
  'IMPOSSIBLE_TRAVEL',
  'HASTY_ISSUE',
  'BACK_ENTRY',
  'BATCH',
  'SHARED_DEVICE',
  'OWN_HOUSEHOLD',
  'FAR_CODE',
  'BEYOND_REQUEST',
] as const;
export type DetectorName = (typeof detectorNames)[number];

/** What a hit rests on: ids, instants as ISO text, counts, minutes, metres. Nothing personal. */
export type Evidence = Readonly<Record<string, string | number>>;

/** One hit 命中: which rule, what it weighs by the policy, and what it rests on. */
export interface Finding {
  readonly detector: DetectorName;
  readonly weight: number;
  readonly evidence: Evidence;
}
