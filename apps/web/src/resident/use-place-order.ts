import { useState } from 'react';
import { newKey } from '../api/new-key';
import type { Refusal } from '../api/refusal';
import { useCommand } from '../api/use-command';
import { PlaceOrderDocument } from '../generated/resident';
import type { CreateServiceRequestInput } from '../generated/types';
import { keepPlace } from './kept-place';
import type { Point } from './locate';
import type { TimeWindow } from './windows';

interface Order {
  readonly window: TimeWindow;
  readonly address: string;
  readonly point: Point | null;
  /** Who is served, where it is not who orders. */
  readonly served: { readonly name: string; readonly phone: string } | null;
  readonly risks: string;
  readonly note: string;
}

interface PlaceOrder {
  /** The id of the request, or null where it was refused. */
  readonly place: (order: Order) => Promise<string | null>;
  readonly busy: boolean;
  readonly refusal: Refusal | null;
}

interface Item {
  readonly id: string;
  readonly mode: string;
}

interface Me {
  readonly id: string;
  readonly region: { readonly id: string };
}

function inputOf(
  item: Item,
  me: Me,
  { window, address, point, served, risks, note }: Order,
): CreateServiceRequestInput {
  const remote = item.mode === 'REMOTE';
  return {
    itemId: item.id,
    regionId: me.region.id,
    startsAt: new Date(window.startsAt).toISOString(),
    endsAt: new Date(window.endsAt).toISOString(),
    address: remote || address.trim() === '' ? null : address.trim(),
    point: remote ? null : point,
    beneficiaryName: served?.name.trim() || null,
    beneficiaryPhone: served?.phone.trim() || null,
    risks,
    note: note.trim() === '' ? null : note.trim(),
    idempotencyKey: newKey(),
  };
}

/**
 * Places an order once, however often the button is pressed on a bad line: an order whose answer was lost is sent
 * again as it was, with its key, also when "as soon as possible" has moved on by a minute.
 */
export function usePlaceOrder(item: Item, me: Me): PlaceOrder {
  const command = useCommand(PlaceOrderDocument);
  const [lost, setLost] = useState<{ words: string; input: CreateServiceRequestInput } | null>(null);
  const place = async (order: Order): Promise<string | null> => {
    const { window, ...rest } = order;
    const words = JSON.stringify([window.name, rest]);
    const input = lost?.words === words ? lost.input : inputOf(item, me, order);
    setLost({ words, input });
    const { data, refusal } = await command.run({ input });
    if (refusal?.code !== 'NETWORK') setLost(null);
    if (data && order.served === null && item.mode !== 'REMOTE')
      keepPlace({ personId: me.id, address: order.address.trim(), point: order.point });
    return data?.createServiceRequest.id ?? null;
  };
  return { place, busy: command.busy, refusal: command.refusal };
}
