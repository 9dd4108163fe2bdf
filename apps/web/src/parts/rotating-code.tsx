import { useEffect } from 'react';
import type { CombinedError } from 'urql';
import { refusalOf } from '../api/refusal';
import { serverNow } from '../clock/server-clock';
import { useNow } from '../clock/use-now';
import { useWords } from '../i18n/use-words';
import { sayLeft } from '../say/time';
import { RefusalNote } from './feedback';
import { QrCode } from './qr-code';

/** Codes live for half a minute, in milliseconds. */
const STEP = 30_000;

interface Props {
  readonly title: string;
  /** The present code, and when the next one takes its place; none before the first answer. */
  readonly shown: { readonly code: string; readonly validUntil: string } | undefined;
  readonly error: CombinedError | undefined;
  /** Fetches the next one. */
  readonly again: () => void;
}

/** A code of six digits that changes twice a minute, to be read out or scanned; the next one is fetched as this one ends. */
export function RotatingCode({ title, shown, error, again }: Props) {
  const { t, lang } = useWords();
  const now = useNow();
  const validUntil = shown ? Date.parse(shown.validUntil) : null;
  useEffect(() => {
    const wait = validUntil === null ? STEP / 6 : Math.max(500, validUntil - serverNow() + 200);
    const timer = setTimeout(again, wait);
    return () => clearTimeout(timer);
  }, [validUntil, again, error]);
  if (!shown || validUntil === null) return <RefusalNote refusal={refusalOf(error)} />;
  return (
    <section className="card" aria-label={title}>
      <h2>{title}</h2>
      <p className="code">{shown.code}</p>
      <QrCode text={shown.code} label={t('rotating.qr')} />
      <div className="bar">
        <i style={{ width: `${(Math.max(0, validUntil - now) / STEP) * 100}%` }} />
      </div>
      <p className="soft small">{t('rotating.changes', { left: sayLeft(validUntil, now, lang) })}</p>
    </section>
  );
}
