/** An encoding that a community's spreadsheet program writes. */
export type FileEncoding = 'utf8' | 'utf16le' | 'gb18030';

/**
 * Tells the encoding from the first bytes of a file: a byte order mark decides; else strict UTF-8 if every byte fits
 * (a character cut off at the end is fine), else GB18030, which contains GBK and GB2312.
 */
export function detectEncoding(head: Uint8Array): FileEncoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf16le';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return 'utf8';
  } catch {
    return 'gb18030';
  }
}
