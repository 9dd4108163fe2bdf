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
  'DOUBTED_HANDLER',
] as const;
export type DetectorName = (typeof detectorNames)[number];

/** Rules that look at the record itself and what was done with it; the others weigh it against records beside it. */
export type IndependentName = Exclude<DetectorName, 'OVERLAP' | 'IMPOSSIBLE_TRAVEL' | 'DOUBTED_HANDLER'>;
export const isIndependent = (name: DetectorName): name is IndependentName =>
  name !== 'OVERLAP' && name !== 'IMPOSSIBLE_TRAVEL' && name !== 'DOUBTED_HANDLER';

/** What a hit rests on: ids, instants as ISO text, counts, minutes, metres. Nothing personal. */
export type Evidence = Readonly<Record<string, string | number>>;

/** One hit 命中: which rule, what it weighs by the policy, and what it rests on. */
export interface Finding {
  readonly detector: DetectorName;
  readonly weight: number;
  readonly evidence: Evidence;
}
