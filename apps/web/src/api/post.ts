import type { TypedDocumentNode } from '@urql/core';
import { language } from '../i18n/language';
import { deviceNow, learnServerTime } from '../clock/server-clock';

export const ENDPOINT = '/graphql';

/** `fetch` in the language of the page, which also learns what time it is at the server. */
export async function fetchInLanguage(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const sentAt = deviceNow();
  const headers = new Headers(init.headers);
  headers.set('accept-language', language() === 'zh' ? 'zh-CN' : 'en');
  const response = await fetch(input, { ...init, headers });
  learnServerTime(response.headers.get('date'), sentAt);
  return response;
}

/** Sends one operation outside the cache, signed out. A lost network answers with no data and no code. */
export async function post<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<{ data: Data | null; codes: string[] }> {
  try {
    const response = await fetchInLanguage(ENDPOINT, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: document, variables }),
    });
    const answer = (await response.json()) as { data?: Data; errors?: { extensions?: { code?: string } }[] };
    return { data: answer.data ?? null, codes: (answer.errors ?? []).map((one) => one.extensions?.code ?? '') };
  } catch {
    return { data: null, codes: [] };
  }
}
