import { useState } from 'react';
import { authorization } from '../api/exchange-tokens';
import { fetchInLanguage } from '../api/post';
import type { Refusal } from '../api/refusal';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { RefusalNote } from '../parts/feedback';

interface Props {
  /** The files that are offered: where each is, and what it is called. */
  readonly files: readonly { readonly path: string; readonly word: string }[];
}

/** Files of the API, fetched with the token of who is signed in and handed to the browser to keep. */
export function Downloads({ files }: Props) {
  const { t } = useWords();
  const [busy, setBusy] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const fetchFile = async (path: string): Promise<void> => {
    setBusy(path);
    setRefusal(await keep(path));
    setBusy(null);
  };
  return (
    <>
      {files.map(({ path, word }) => (
        <Button key={path} kind="plain" busy={busy === path} onClick={() => void fetchFile(path)}>
          {busy === path ? t('desk.fetching') : word}
        </Button>
      ))}
      <RefusalNote refusal={refusal} />
    </>
  );
}

async function keep(path: string): Promise<Refusal | null> {
  try {
    const token = await authorization();
    const response = await fetchInLanguage(path, token === null ? {} : { headers: { authorization: token } });
    if (!response.ok) return await refused(response);
    const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'linli';
    hand(await response.blob(), name);
    return null;
  } catch {
    return { code: 'NETWORK', message: '' };
  }
}

/** Gives the browser a file to keep, under a name. */
export function hand(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

async function refused(response: Response): Promise<Refusal> {
  const answer = (await response.json()) as { errors?: { message: string; extensions?: { code?: string } }[] };
  const [first] = answer.errors ?? [];
  return { code: first?.extensions?.code ?? 'INTERNAL', message: first?.message ?? '' };
}
