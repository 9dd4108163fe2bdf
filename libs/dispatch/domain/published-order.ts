const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const utf8 = new TextEncoder();

/**
 * The published order of equals 同分次序: FNV-1a (32 bit) over the UTF-8 bytes of `<request id>:<volunteer id>`, then the
 * finaliser of MurmurHash3, lower first. Seeded by the request, so that equal volunteers take turns from request to
 * request and anyone can recompute it. FNV-1a alone carries a difference in the high bits of two requests through to the
 * end: about one pair of requests in 4,000 would ask the same volunteers first.
 */
export function publishedOrder(requestId: string, volunteerId: string): number {
  return mixed(hashed(hashed(hashed(FNV_OFFSET, requestId), ':'), volunteerId));
}

/** Ids are ASCII, where a letter is its byte; asking the encoder for them took most of the time. */
function hashed(begun: number, text: string): number {
  let hash = begun;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charCodeAt(index);
    if (letter > 127) return hashedBytes(begun, text);
    hash = Math.imul(hash ^ letter, FNV_PRIME);
  }
  return hash;
}

function hashedBytes(begun: number, text: string): number {
  let hash = begun;
  for (const byte of utf8.encode(text)) hash = Math.imul(hash ^ byte, FNV_PRIME);
  return hash;
}

/** fmix32 of MurmurHash3: every bit of the input moves every bit of the result. */
function mixed(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
