/** What a person gave to a drive, in fen. */
interface Gift {
  readonly driveId: string;
  readonly donorId: string;
  readonly amount: number;
}

/** What one person gave to an application, under the pseudonym of the round. */
export interface SecuredDonation {
  readonly applicationId: string;
  readonly contributorId: string;
  readonly amount: number;
}

/**
 * Gifts to the drives of applications, each person under one pseudonym for the whole round, so that who gave to two is seen
 * to be one. Pseudonyms are made in the order of `gifts`: hand in ids that tell nothing of their order.
 */
export function pseudonymous(
  gifts: readonly Gift[],
  applicationOf: ReadonlyMap<string, string>,
  newPseudonym: () => string,
): SecuredDonation[] {
  const pseudonyms = new Map<string, string>();
  return gifts.flatMap(({ driveId, donorId, amount }) => {
    const applicationId = applicationOf.get(driveId);
    if (applicationId === undefined) return [];
    const contributorId = pseudonyms.get(donorId) ?? newPseudonym();
    pseudonyms.set(donorId, contributorId);
    return [{ applicationId, contributorId, amount }];
  });
}

/** Gifts of people who have several accounts, added up: `personOf` leads from an account to the one that stands for the person. */
export function byOnePerson<G extends Gift>(gifts: readonly G[], personOf: ReadonlyMap<string, string>): Gift[] {
  const sums = new Map<string, Gift>();
  for (const { driveId, donorId: accountId, amount } of gifts) {
    const donorId = personOf.get(accountId) ?? accountId;
    const key = `${driveId} ${donorId}`;
    sums.set(key, { driveId, donorId, amount: (sums.get(key)?.amount ?? 0) + amount });
  }
  return [...sums.values()];
}

/** What was raised for each application, in fen. */
export function raisedBy(donations: readonly SecuredDonation[]): Map<string, number> {
  const raised = new Map<string, number>();
  for (const { applicationId, amount } of donations) {
    raised.set(applicationId, (raised.get(applicationId) ?? 0) + amount);
  }
  return raised;
}
