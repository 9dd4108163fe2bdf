/** A client of server-sent events, as a browser's `EventSource` reads them. */
export class EventStream<Told> {
  /** Brought back as `Last-Event-ID` by who comes again. */
  mark = '';
  private readonly events: AsyncIterator<Told>;

  private constructor(
    body: AsyncIterable<Uint8Array>,
    private readonly aborted: AbortController,
  ) {
    this.events = this.read(body);
  }

  static async open<Told>(address: string, known?: string): Promise<EventStream<Told>> {
    const aborted = new AbortController();
    const headers: Record<string, string> = known === undefined ? {} : { 'last-event-id': known };
    const answer = await fetch(address, { headers, signal: aborted.signal });
    const type = answer.headers.get('content-type');
    if (answer.status !== 200 || type !== 'text/event-stream; charset=utf-8')
      throw new Error(`${address} answers ${answer.status}, ${type}`);
    return new EventStream(answer.body as unknown as AsyncIterable<Uint8Array>, aborted);
  }

  /** The next thing that is told. */
  async next(): Promise<Told> {
    const { done, value } = await this.events.next();
    if (done === true) throw new Error('the stream has ended');
    return value;
  }

  /** The next one of which that is true. */
  async until(isIt: (told: Told) => boolean): Promise<Told> {
    for (;;) {
      const told = await this.next();
      if (isIt(told)) return told;
    }
  }

  /** Whether it ends by itself. */
  get ended(): Promise<boolean> {
    return this.events.next().then(
      ({ done }) => done === true,
      () => true,
    );
  }

  leave(): void {
    this.aborted.abort();
  }

  private async *read(body: AsyncIterable<Uint8Array>): AsyncGenerator<Told, void> {
    const decoder = new TextDecoder();
    let unread = '';
    for await (const part of body) {
      const events = (unread + decoder.decode(part, { stream: true })).split('\n\n');
      unread = events.pop() ?? '';
      for (const event of events) {
        const data = /^data: (.*)$/m.exec(event)?.[1];
        if (data === undefined) continue;
        this.mark = /^id: (.*)$/m.exec(event)?.[1] ?? '';
        yield JSON.parse(data) as Told;
      }
    }
  }
}
