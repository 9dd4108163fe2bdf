import { useState } from 'react';
import type { AccountFragment, OrderContactInput } from '../generated/types';
import { keptPlace } from '../resident/kept-place';

/** Whom to visit, and where, as it stands in the form. */
export interface ContactState {
  readonly contact: { readonly name: string; readonly phone: string; readonly address: string };
  readonly change: (field: 'name' | 'phone' | 'address') => (event: { target: { value: string } }) => void;
  readonly input: OrderContactInput;
}

/** Filled in as far as it is known: the name, and the address of the last order from this device. */
export function useContact(me: Pick<AccountFragment, 'id' | 'displayName'>): ContactState {
  const [contact, setContact] = useState(() => ({
    name: me.displayName,
    phone: '',
    address: keptPlace(me.id)?.address ?? '',
  }));
  return {
    contact,
    change: (field) => (event) => setContact({ ...contact, [field]: event.target.value }),
    input: { name: contact.name.trim(), phone: contact.phone.trim(), address: contact.address.trim() },
  };
}
