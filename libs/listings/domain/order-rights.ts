/** What an order says of whose it is. */
export interface OrderParties {
  readonly personId: string;
  readonly orderedBy: string;
  readonly organisationId: string;
  readonly regionPath: string;
}

/** What somebody may do, as far as orders ask. */
export interface OrderReader {
  readonly personId: string;
  regionPaths(permission: string): string[];
  organisationIds(permission: string): string[];
}

/** What somebody is to an order. */
export interface OrderPart {
  /** Speaks for the guest: the guest, or who placed it for him and may still do so there. */
  readonly guest: boolean;
  /** Works for the provider. */
  readonly provider: boolean;
  /** Staff of the region where the guest lives. */
  readonly staff: boolean;
}

/** Whether somebody holds a permission where the guest lives. */
export function holdsThere(reader: OrderReader, permission: string, { regionPath }: OrderParties): boolean {
  return reader.regionPaths(permission).some((path) => regionPath.startsWith(path));
}

/** What somebody is to an order. Who placed it and has left the office since is a stranger to it. */
export function partOf(reader: OrderReader, order: OrderParties): OrderPart {
  const placed = order.orderedBy === reader.personId && holdsThere(reader, 'request.create-for-others', order);
  return {
    guest: order.personId === reader.personId || placed,
    provider: reader.organisationIds('order.serve').includes(order.organisationId),
    staff: holdsThere(reader, 'order.read', order),
  };
}

/** Whether somebody has a stake in an order: it is for him, or he placed it. Such a person attests nothing about it. */
export function isInvolved({ personId }: OrderReader, order: OrderParties): boolean {
  return order.personId === personId || order.orderedBy === personId;
}
