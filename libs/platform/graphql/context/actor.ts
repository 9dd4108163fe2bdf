/** Who is asking, with what he may do and where. Made by the `ActorResolver` that identity binds. */
export interface Actor {
  readonly personId: string;
  readonly sessionId: string;
  /** Every permission that the actor holds in at least one scope. */
  readonly permissions: ReadonlySet<string>;
  /** Path prefixes of the regions in which the actor holds the permission; `'/'` stands for every region. */
  regionPaths(permission: string): string[];
  /** Organisations in which the actor holds the permission. */
  organisationIds(permission: string): string[];
}
