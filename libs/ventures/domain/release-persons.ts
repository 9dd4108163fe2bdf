/** Who has had which part in a release; null: nobody yet. In the order in which a part is named that somebody had. */
export type ReleaseParts<Part extends string> = readonly (readonly [Part, string | null])[];

/**
 * Why a person may not take one more step of a release: the first of the parts that count which they had already; undefined if
 * they may. Maker, checker and payer are three persons (经办、复核、支付分离).
 */
export function partHadBy<Part extends string>(
  parts: ReleaseParts<Part>,
  personId: string,
  counting: readonly Part[] = parts.map(([part]) => part),
): Part | undefined {
  return parts.find(([part, id]) => id === personId && counting.includes(part))?.[0];
}
