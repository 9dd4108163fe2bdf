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
  private closing: number | undefined;
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
    socket.on('pong', () => this.onPong());
    socket.on('ping', (data: Buffer) => this.countMessage() && socket.pong(data));
    socket.on('error', (error) => this.close(reasonOf(error)));
  }

  /** The code with which this end closed, if it did. */
  get closedWith(): number | undefined {
    return this.closing;
  }

  /** Whether a close has begun: nothing that arrives now is worked on. */
  get closed(): boolean {
    return this.closing !== undefined;
  }

  get protocol(): string {
    return this.socket.protocol;
  }

  /** Hands on each text message of a client that keeps within its budget. */
  onMessage(handle: (text: string) => unknown): void {
    this.socket.on('message', (data: RawData, isBinary: boolean) => {
      if (this.closed || !this.countMessage()) return;
      if (isBinary) this.close({ code: 4400, reason: 'Only text is understood' });
      else handle(String(data));
    });
  }

  /** Sends a text; resolves when the operating system has taken it, so that a slow client slows only its own events. */
  send(text: string): Promise<void> {
    if (this.closed) return Promise.resolve();
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
    if (this.closed) return;
    this.closing = code;
    this.socket.close(code, reason);
    setTimeout(() => this.socket.terminate(), FAREWELL_MS).unref();
  }

  /** Cuts a client that has left something unread for too long. */
  cutIfSlow(now: number): void {
    if (this.unreadSince !== undefined && now - this.unreadSince > this.limits.unreadFor)
      this.close(CLOSE.slowConsumer);
  }

  /** Asks for a sign of life; a client that gave none since the last time is cut: what it is sent it does not read. */
  ping(): void {
    if (!this.answered) return this.close(CLOSE.slowConsumer);
    this.answered = false;
    if (!this.closed) this.socket.ping();
  }

  /** A sign of life that was asked for is free; any other is a message like the rest. */
  private onPong(): void {
    if (this.answered) this.countMessage();
    this.answered = true;
  }

  private countMessage(): boolean {
    const now = performance.now();
    if (now >= this.windowEndsAt) {
      this.windowEndsAt = now + this.limits.messageWindow;
      this.messages = 0;
    }
    this.messages += 1;
    if (this.messages > this.limits.messages) this.cutFlood();
    return !this.closed;
  }

  /** Reads no more of it: what it goes on to send waits with the sender, and costs nobody else a moment. */
  private cutFlood(): void {
    this.close(CLOSE.tooMuch);
    this.socket.pause();
  }
}

/** What ws refuses to read it has answered itself already, in these words. */
function reasonOf({ code = '' }: NodeJS.ErrnoException): CloseReason {
  if (code === 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH') return CLOSE.tooLarge;
  return code.startsWith('WS_ERR_') ? CLOSE.malformed : CLOSE.fault;
}
