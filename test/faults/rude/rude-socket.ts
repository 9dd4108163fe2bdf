import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';

/** Kinds of frames (RFC 6455). */
export const OPCODE = { continuation: 0, text: 1, close: 8, ping: 9, pong: 10 } as const;

/** A client by hand on a plain connection: it sends what no library would send, and goes on when it is told to stop. */
export class RudeSocket {
  /** The code of the close frame that came, if one did. */
  code: number | undefined;
  /** Text messages that came. */
  messages = 0;
  ended = false;
  private unread: Buffer = Buffer.alloc(0);
  private isUpgraded = false;
  private goOn = (): void => undefined;

  private constructor(private readonly socket: Socket) {
    socket.on('data', (data) => this.read(data));
    socket.on('drain', () => this.goOn());
    socket.on('close', () => {
      this.ended = true;
      this.goOn();
    });
    // It is cut: that is what is wanted.
    socket.on('error', () => undefined);
  }

  /** Connects and asks for a socket; `signedIn` says who it is as well. */
  static async open(url: string): Promise<RudeSocket> {
    const { hostname, port, host } = new URL(url);
    const socket = connect(Number(port), hostname);
    socket.setNoDelay(true);
    const rude = new RudeSocket(socket);
    const lines = [
      'GET /graphql HTTP/1.1',
      `Host: ${host}`,
      'Upgrade: websocket',
      'Connection: Upgrade',
      `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Protocol: graphql-transport-ws',
    ];
    socket.write(`${lines.join('\r\n')}\r\n\r\n`);
    await rude.until(() => rude.isUpgraded);
    return rude;
  }

  /** Opens one and sends `connection_init`; waits until that is answered, or refused by a close. */
  static async signedIn(url: string, token: string): Promise<RudeSocket> {
    const rude = await RudeSocket.open(url);
    rude.say({ type: 'connection_init', payload: { authorization: `Bearer ${token}`, locale: 'en' } });
    await rude.until(() => rude.messages > 0 || rude.ended || rude.code !== undefined);
    return rude;
  }

  say(message: unknown): void {
    this.socket.write(frame(OPCODE.text, Buffer.from(JSON.stringify(message))));
  }

  subscribe(id: string, query: string): void {
    this.say({ id, type: 'subscribe', payload: { query } });
  }

  /** Sends bytes as they are; false when they have to wait. */
  write(bytes: Buffer): boolean {
    return this.socket.write(bytes);
  }

  /** Sends the same again and again, whatever it is told, until the connection is gone. */
  async flood(bytes: Buffer): Promise<void> {
    while (!this.ended) {
      if (this.write(bytes)) await new Promise((resolve) => setImmediate(resolve));
      else await new Promise<void>((resolve) => (this.goOn = resolve));
    }
  }

  stopReading(): void {
    this.socket.pause();
  }

  readAgain(): void {
    this.socket.resume();
  }

  end(): void {
    this.socket.destroy();
  }

  /** Waits until the connection is gone. */
  gone(): Promise<void> {
    return this.until(() => this.ended);
  }

  async until(condition: () => boolean, ms = 30_000): Promise<void> {
    const giveUpAt = performance.now() + ms;
    while (!condition()) {
      if (performance.now() > giveUpAt) throw new Error(`waited ${ms} ms in vain; code ${this.code}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  private read(data: Buffer): void {
    this.unread = this.unread.length === 0 ? data : Buffer.concat([this.unread, data]);
    if (!this.isUpgraded) {
      const end = this.unread.indexOf('\r\n\r\n');
      if (end < 0) return;
      if (!this.unread.subarray(0, end).includes('101')) throw new Error(String(this.unread.subarray(0, end)));
      this.isUpgraded = true;
      this.unread = this.unread.subarray(end + 4);
    }
    for (let taken = this.take(); taken > 0; taken = this.take()) this.unread = this.unread.subarray(taken);
  }

  /** Takes one frame of the server, which does not mask; returns its length, or 0 where it is not whole. */
  private take(): number {
    const [first = 0, short = 0] = this.unread;
    const header = short < 126 ? 2 : short === 126 ? 4 : 10;
    if (this.unread.length < header) return 0;
    const long = short === 126 ? this.unread.readUInt16BE(2) : short === 127 ? this.unread.readUInt32BE(6) : short;
    if (this.unread.length < header + long) return 0;
    if ((first & 15) === OPCODE.text) this.messages += 1;
    if ((first & 15) === OPCODE.close) this.code = this.unread.readUInt16BE(header);
    return header + long;
  }
}

/** A frame of a client: masked, as it must be, with a mask of zeros, which changes nothing. */
export function frame(opcode: number, payload: Buffer, isLast = true): Buffer {
  return Buffer.concat([head(opcode, payload.length, isLast), payload]);
}

/** The beginning of a frame that announces so many bytes. */
export function head(opcode: number, length: number, isLast = true): Buffer {
  const size = length < 126 ? Buffer.from([128 | length]) : Buffer.alloc(length < 65_536 ? 3 : 9);
  if (length >= 65_536) size.writeBigUInt64BE(BigInt(length), 1);
  else if (length >= 126) size.writeUInt16BE(length, 1);
  if (length >= 126) size[0] = 128 | (length < 65_536 ? 126 : 127);
  return Buffer.concat([Buffer.from([(isLast ? 128 : 0) | opcode]), size, Buffer.alloc(4)]);
}
