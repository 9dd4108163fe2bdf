/** A desk 工作台: pages for people at work, and the permissions that open it (any of them). */
export interface Desk {
  /** Where it begins. */
  readonly path: string;
  /** The key of its name, among the words of every page (`desks` in i18n): home and my account show it. */
  readonly word: string;
  readonly opensWith: readonly string[];
}

/** The desk of charities 基金会工作台: opened by a role, by a seat in a fund, or by a pool that one sponsors. */
export const charityDesk: Desk = {
  ...{ path: '/foundation', word: 'desks.foundation' },
  opensWith: ['fund.read', 'grant.approve', 'charity.supervise'],
};

/** The desk of rounds 公益创投: opened by a role, by a place in a pool of experts, or by an inspection to sign for the residents. */
export const roundsDesk: Desk = {
  ...{ path: '/rounds', word: 'desks.rounds' },
  opensWith: ['ventures.read', 'ventures.evaluate', 'ventures.apply'],
};

/** Every desk, in the order in which they are shown. */
export const desks: readonly Desk[] = [
  { path: '/station', word: 'desks.station', opensWith: ['request.create-for-others', 'provider.review'] },
  charityDesk,
  { path: '/provider', word: 'desks.provider', opensWith: ['order.serve', 'listing.manage', 'reward.fulfil'] },
  roundsDesk,
];

/** The desks that somebody with these permissions may open. */
export function desksOf(permissions: readonly string[]): readonly Desk[] {
  return desks.filter(({ opensWith }) => opensWith.some((permission) => permissions.includes(permission)));
}
