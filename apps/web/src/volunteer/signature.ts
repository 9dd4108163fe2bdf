import { kept } from '../api/kept';

export type SignatureKind = 'in' | 'out';

/** A signature on its way: sent again with the same key until the server has answered. */
export interface Signature {
  readonly requestId: string;
  readonly kind: SignatureKind;
  readonly code: string;
  readonly key: string;
  /** When the code was typed in, by this device's clock. */
  readonly at: number;
}

/** A code is good for its half minute and the next: after this long there is no use in sending it, in milliseconds. */
const GOOD_FOR = 75_000;

const onItsWay = kept<Signature>('linli.signature', () => localStorage);
const signedIn = kept<string>('linli.signed-in', () => localStorage);

/** The signature of this service that has not been answered, if its code may still be good. */
export function pendingSignature(requestId: string, now: number): Signature | null {
  const found = onItsWay.read();
  return found?.requestId === requestId && isGood(found, now) ? found : null;
}

export function isGood({ at }: Signature, now: number): boolean {
  return now - at < GOOD_FOR && now >= at;
}

export function keepSignature(signature: Signature | null): void {
  onItsWay.write(signature);
}

/** Remembers on this device that the volunteer has signed in at a service, or out of it. */
export function noteSigned(requestId: string, kind: SignatureKind): void {
  signedIn.write(kind === 'in' ? requestId : null);
}

/** What comes next at a service: out for who is known to be in, also where the server only knows of somebody. */
export function nextKind(requestId: string, state: string, places: number): SignatureKind {
  if (signedIn.read() === requestId) return 'out';
  return state === 'IN_SERVICE' && places === 1 ? 'out' : 'in';
}
