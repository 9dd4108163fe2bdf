import type { RawData, WebSocket } from 'ws';
import type { Actor } from '../context/actor.js';
import type { Locale } from '../context/operation-context.js';
import type { SocketLimits } from '../edge-options.js';
import { CLOSE, type CloseReason } from './close-codes.js';

/** After a close frame the client gets this long to answer before the connection is cut, in milliseconds. */
const FAREWELL_MS = 1_000;

/** One connected client: who it is, what it sent, and what it has not read yet. */
export class SocketClient {
  actor: Actor | undefined;
  authorization = '';
  /** When the actor was last looked up, on the monotonic clock. */
  checkedAt = 0;
  private answered = true;
  private isClosed = false;
  private messages = 0;
  private windowEndsAt = 0;
  private unreadSince: number | undefined;
  private unsent = 0;

  constructor(
    private readonly socket: WebSocket,
    readonly address: string,
    private readonly limits: SocketLimits,
    /** Language of its messages: what the upgrade asked for, until `connection_init` says otherwise. */
    public locale: Locale = 'zh',
  ) {
    socket.on('pong', () => (this.answered = true));
    socket.on('ping', () => this.countMessage());
    socket.on('error', () => this.close(CLOSE.fault));
  }

  /** Whether a close has begun: nothing that arrives now is worked on. */
  get closed(): boolean {
    return this.isClosed;
  }

  get protocol(): string {
    return this.socket.protocol;
  }

  /** Hands on each text message of a client that keeps within its budget. */
  onMessage(handle: (text: string) => unknown): void {
    this.socket.on('message', (data: RawData, isBinary: boolean) => {
      if (this.isClosed || !this.countMessage()) return;
      if (isBinary) this.close({ code: 4400, reason: 'Only text is understood' });
      else handle(String(data));
    });
  }

  /** Sends a text; resolves when the operating system has taken it, so that a slow client slows only its own events. */
  send(text: string): Promise<void> {
    if (this.isClosed) return Promise.resolve();
    if (this.socket.bufferedAmount > this.limits.unreadBytes) this.close(CLOSE.slowConsumer);
    this.unsent += 1;
    this.unreadSince ??= performance.now();
    return new Promise((resolve) => {
      this.socket.send(text, () => {
        this.unsent -= 1;
        this.unreadSince = this.unsent === 0 ? undefined : performance.now();
        resolve();
      });
    });
  }

  /** Says goodbye with a code, and cuts the connection of a client that does not answer. */
  close({ code, reason }: { code: number; reason: string } | CloseReason): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.socket.close(code, reason);
    setTimeout(() => this.socket.terminate(), FAREWELL_MS).unref();
  }

  /** Cuts a client that has left something unread for too long. */
  cutIfSlow(now: number): void {
    if (this.unreadSince !== undefined && now - this.unreadSince > this.limits.unreadFor)
      this.close(CLOSE.slowConsumer);
  }

  /** Asks for a sign of life; a client that gave none since the last time is cut. */
  ping(): void {
    if (!this.answered) return this.socket.terminate();
    this.answered = false;
    if (!this.isClosed) this.socket.ping();
  }

  private countMessage(): boolean {
    const now = performance.now();
    if (now >= this.windowEndsAt) {
      this.windowEndsAt = now + this.limits.messageWindow;
      this.messages = 0;
    }
    this.messages += 1;
    if (this.messages > this.limits.messages) this.close(CLOSE.tooMuch);
    return !this.isClosed;
  }
}
