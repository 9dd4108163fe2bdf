/** A desk 工作台: pages for people at work, and the permissions that open it (any of them). */
export interface Desk {
  /** Where it begins. */
  readonly path: string;
  /** The key of its name, among the words of every page (`desks` in i18n): home and my account show it. */
  readonly word: string;
  readonly opensWith: readonly string[];
}

/** Every desk, in the order in which they are shown. */
export const desks: readonly Desk[] = [];

/** The desks that somebody with these permissions may open. */
export function desksOf(permissions: readonly string[]): readonly Desk[] {
  return desks.filter(({ opensWith }) => opensWith.some((permission) => permissions.includes(permission)));
}
