import { useState } from 'react';
import { authorization } from '../api/exchange-tokens';
import { fetchInLanguage } from '../api/post';
import { useWords } from '../i18n/use-words';
import { Button } from './button';
import { RefusalNote } from './feedback';

/** A browser has taken a file long before this, in milliseconds. */
const TAKEN = 30_000;

/** Hands a file to the browser, as if a link to it had been followed. */
export function handOver(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN);
}

async function fetched(path: string): Promise<Blob | null> {
  try {
    const response = await fetchInLanguage(path, { headers: { authorization: (await authorization()) ?? '' } });
    return response.ok ? await response.blob() : null;
  } catch {
    return null;
  }
}

/** A file that is for the person signed in alone: fetched with the token, then handed over. */
export function Download({ path, name, children }: { path: string; name: string; children: string }) {
  const { t } = useWords();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const load = async (): Promise<void> => {
    setBusy(true);
    const content = await fetched(path);
    setBusy(false);
    setFailed(content === null);
    if (content) handOver(content, name);
  };
  return (
    <>
      <RefusalNote refusal={failed ? { code: 'FILE', message: t('page.noFile') } : null} />
      <Button kind="plain" busy={busy} onClick={() => void load()}>
        {children}
      </Button>
    </>
  );
}
