import type { ApiClient } from './api-client.js';
import { expectThat } from './narrator.js';

/** Asks until the answer holds, as text. Throws StoryFailed after some time. */
export async function until(client: ApiClient, query: string, holds: (answer: string) => boolean): Promise<void> {
  let answer = '';
  for (let tries = 0; tries < 300; tries += 1) {
    answer = JSON.stringify(await client.call(query));
    if (holds(answer)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expectThat(false, `${query}, answered ${answer}`);
}
