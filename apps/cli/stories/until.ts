import { ApiRefusal, type ApiClient } from './api-client.js';
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

/** As a client does who is told that a service is busy: asks again, some times. Only for what can be repeated. */
export async function patiently<T>(asking: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await asking();
    } catch (refusal) {
      const busy = refusal instanceof ApiRefusal && ['UNAVAILABLE', 'DEADLINE_EXCEEDED'].includes(refusal.code);
      if (!busy || tries === 20) throw refusal;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}
