import { crc32, inflateRawSync } from 'node:zlib';

/** The files of a ZIP archive by path, read by its list of contents as every reader does. Throws where one is not whole. */
export function unzipped(archive: Buffer): Map<string, string> {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const files = new Map<string, string>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [crc = 0, packed = 0, size = 0] = [16, 20, 24].map((field) => archive.readUInt32LE(at + field));
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.subarray(at + 46, at + 46 + nameLength).toString();
    const start = archive.readUInt32LE(at + 42);
    const content = start + 30 + archive.readUInt16LE(start + 26);
    const text = inflateRawSync(archive.subarray(content, content + packed));
    if (text.length !== size || crc32(text) !== crc) throw new Error(`${name} is not whole`);
    files.set(name, text.toString());
    at += 46 + nameLength;
  }
  return files;
}
