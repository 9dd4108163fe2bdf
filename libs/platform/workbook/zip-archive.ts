import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A file in an archive: its path there, and its text in pieces. */
export interface ArchivedFile {
  readonly path: string;
  readonly text: Iterable<string> | AsyncIterable<string>;
}

interface Kept {
  readonly path: Buffer;
  readonly offset: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

const DEFLATED = 8;
/** Sizes follow the content (bit 3), names are UTF-8 (bit 11). */
const FLAGS = 0x0808;
const VERSION = 20;
/** 1 January 1980, the first day that the format knows: the same content is the same file. */
const DAY = 0x21;

/** Writes a ZIP archive piece by piece, so that a file of any length passes through (APPNOTE.TXT 6.3, without ZIP64: 4 GB). */
export async function* zipArchive(files: readonly ArchivedFile[]): AsyncGenerator<Buffer> {
  const kept: Kept[] = [];
  let offset = 0;
  for (const file of files) {
    const path = Buffer.from(file.path);
    const start = offset;
    const head = headOf(path);
    yield head;
    offset += head.length;
    const content = { crc: 0, size: 0, packed: 0 };
    for await (const piece of deflated(file.text, content)) {
      content.packed += piece.length;
      yield piece;
    }
    const tail = tailOf(content);
    yield tail;
    offset += content.packed + tail.length;
    kept.push({ path, offset: start, ...content });
  }
  const list = Buffer.concat(kept.map(listed));
  yield list;
  yield endOf(kept.length, list.length, offset);
}

async function* deflated(
  text: ArchivedFile['text'],
  content: { crc: number; size: number },
): AsyncGenerator<Buffer, void> {
  const counted = async function* (): AsyncGenerator<Buffer> {
    for await (const part of text) {
      const bytes = Buffer.from(part);
      content.crc = crc32(bytes, content.crc);
      content.size += bytes.length;
      yield bytes;
    }
  };
  const deflate = createDeflateRaw();
  // What breaks in the source breaks the reading of the other end, below.
  const flow = pipeline(Readable.from(counted()), deflate).catch(() => undefined);
  yield* deflate as AsyncIterable<Buffer>;
  await flow;
}

function headOf(path: Buffer): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(VERSION, 4);
  head.writeUInt16LE(FLAGS, 6);
  head.writeUInt16LE(DEFLATED, 8);
  head.writeUInt16LE(DAY, 12);
  head.writeUInt16LE(path.length, 26);
  return Buffer.concat([head, path]);
}

function tailOf({ crc, packed, size }: { crc: number; packed: number; size: number }): Buffer {
  const tail = Buffer.alloc(16);
  [0x08074b50, crc, packed, size].forEach((value, place) => tail.writeUInt32LE(value, place * 4));
  return tail;
}

function listed({ path, offset, crc, packed, size }: Kept): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(VERSION, 4);
  entry.writeUInt16LE(VERSION, 6);
  entry.writeUInt16LE(FLAGS, 8);
  entry.writeUInt16LE(DEFLATED, 10);
  entry.writeUInt16LE(DAY, 14);
  entry.writeUInt32LE(crc, 16);
  entry.writeUInt32LE(packed, 20);
  entry.writeUInt32LE(size, 24);
  entry.writeUInt16LE(path.length, 28);
  entry.writeUInt32LE(offset, 42);
  return Buffer.concat([entry, path]);
}

function endOf(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
