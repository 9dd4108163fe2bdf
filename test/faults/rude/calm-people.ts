import { GraphqlClient, type Subscription } from '#testing';
import type { Newcomer } from '../newcomers.js';
import type { PointsTeller } from '../points-teller.js';

interface Change {
  readonly pointsChanged: { readonly transferId: string };
}

/** How long things took, in milliseconds. */
export interface Times {
  readonly count: number;
  readonly half: number;
  readonly all: number;
}

function timesOf(times: readonly number[]): Times {
  const sorted = [...times].sort((one, other) => one - other).map(Math.round);
  return { count: sorted.length, half: sorted[sorted.length >> 1] ?? 0, all: sorted.at(-1) ?? 0 };
}

const POINTS = 'subscription($after: Cursor) { pointsChanged(after: $after) { transferId } }';

/** People who do nothing but listen, each on a socket of the own: what is committed for them meanwhile reaches them. */
export class CalmPeople {
  private readonly delays: number[] = [];
  private said = 0;

  private constructor(
    private readonly teller: PointsTeller,
    private readonly people: readonly { readonly id: string; readonly heard: Subscription<Change> }[],
    private readonly clients: readonly GraphqlClient[],
  ) {}

  static async listening(url: string, teller: PointsTeller, people: readonly Newcomer[]): Promise<CalmPeople> {
    const clients = people.map(({ token }) => new GraphqlClient(url, token));
    const heard = await Promise.all(clients.map((client) => client.follow<Change>(POINTS)));
    const listeners = people.map(({ personId }, index) => ({
      id: personId,
      heard: heard[index] as Subscription<Change>,
    }));
    const calm = new CalmPeople(teller, listeners, clients);
    await calm.tellOnce();
    return calm;
  }

  /** Tells them one thing after another, and lets one of them ask, while something goes on; returns how long each took. */
  async while(rudeness: () => Promise<void>): Promise<{ readonly heard: Times; readonly answered: Times }> {
    this.delays.length = 0;
    const answers: number[] = [];
    let isOver = false;
    const asking = this.ask(answers, () => !isOver);
    const done = rudeness().finally(() => (isOver = true));
    while (!isOver) await this.tellOnce();
    await Promise.all([done, asking]);
    return { heard: timesOf(this.delays), answered: timesOf(answers) };
  }

  /** What is wrong with what they heard: nothing missing, nothing twice, in order, and nobody was disturbed. */
  complaints(): unknown[] {
    return this.people.flatMap(({ id, heard }) => {
      const got = heard.received.map(({ pointsChanged }) => pointsChanged.transferId);
      const told = this.teller.told.get(id) ?? [];
      const isCalm = heard.closed === undefined && heard.errors.length === 0 && !heard.completed;
      return isCalm && JSON.stringify(got) === JSON.stringify(told) ? [] : [{ id, got, told, closed: heard.closed }];
    });
  }

  async close(): Promise<void> {
    for (const client of this.clients) await client.close();
  }

  private async ask(answers: number[], goesOn: () => boolean): Promise<void> {
    for (let n = 0; goesOn(); n += 1) {
      const began = performance.now();
      await this.clients[n % this.clients.length]?.run('{ me { id } }');
      answers.push(performance.now() - began);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  private async tellOnce(): Promise<void> {
    const mark = `calm-${(this.said += 1)}`;
    await this.teller.tell(
      this.people.map(({ id }) => id),
      mark,
    );
    const committedAt = performance.now();
    for (const { heard } of this.people)
      await heard.until((received) => received.at(-1)?.pointsChanged.transferId === mark, 30_000);
    this.delays.push(performance.now() - committedAt);
  }
}
