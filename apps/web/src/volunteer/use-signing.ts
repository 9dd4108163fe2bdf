import { useCallback, useEffect, useRef, useState } from 'react';
import { deviceNow } from '../clock/server-clock';
import { newKey } from '../api/new-key';
import type { Refusal } from '../api/refusal';
import { useCommand } from '../api/use-command';
import { CheckInDocument, CheckOutDocument } from '../generated/task';
import { isGood, keepSignature, noteSigned, pendingSignature, type Signature, type SignatureKind } from './signature';

const PAUSE = 1_500;

interface Signing {
  readonly sign: (kind: SignatureKind, code: string) => void;
  /** Kept on this device because the network is away, and sent again until it is back. */
  readonly kept: boolean;
  readonly busy: boolean;
  readonly refusal: Refusal | null;
  /** The network did not come back while the code was good. */
  readonly missed: boolean;
}

/** Signs in and out. What a lost network did not let through goes again with the same key, also after a reload. */
export function useSigning(requestId: string): Signing {
  const [pending, setPending] = useState<Signature | null>(() => pendingSignature(requestId, deviceNow()));
  const [missed, setMissed] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [tries, setTries] = useState(0);
  const sending = useRef(false);
  const { run: checkIn } = useCommand(CheckInDocument);
  const { run: checkOut } = useCommand(CheckOutDocument);

  const end = useCallback((signature: Signature, refused: Refusal | null) => {
    keepSignature(null);
    setPending(null);
    setRefusal(refused);
    if (refused === null || refused.code === 'ALREADY_SIGNED_IN') noteSigned(signature.requestId, signature.kind);
  }, []);

  useEffect(() => {
    if (!pending || sending.current) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    sending.current = true;
    const input = { requestId: pending.requestId, code: pending.code, idempotencyKey: pending.key };
    void (pending.kind === 'in' ? checkIn({ input }) : checkOut({ input })).then(({ refusal: refused }) => {
      sending.current = false;
      if (refused?.code !== 'NETWORK') return end(pending, refused);
      if (isGood(pending, deviceNow())) {
        timer = setTimeout(() => setTries((count) => count + 1), PAUSE);
        return;
      }
      keepSignature(null);
      setPending(null);
      setMissed(true);
    });
    return () => clearTimeout(timer);
  }, [pending, tries, checkIn, checkOut, end]);

  const sign = (kind: SignatureKind, code: string): void => {
    const signature = { requestId, kind, code, key: newKey(), at: deviceNow() };
    keepSignature(signature);
    setMissed(false);
    setRefusal(null);
    setTries(0);
    setPending(signature);
  };
  return { sign, kept: pending !== null && tries > 0, busy: pending !== null, refusal, missed };
}
