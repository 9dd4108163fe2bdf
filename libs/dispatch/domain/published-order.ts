const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const utf8 = new TextEncoder();

/**
 * The published order of equals 同分次序: FNV-1a (32 bit) over the UTF-8 bytes of `<request id>:<volunteer id>`, lower
 * first. Seeded by the request, so that equal volunteers take turns from request to request and anyone can recompute it.
 */
export function publishedOrder(requestId: string, volunteerId: string): number {
  let hash = FNV_OFFSET;
  for (const byte of utf8.encode(`${requestId}:${volunteerId}`)) {
    hash = Math.imul(hash ^ byte, FNV_PRIME) >>> 0;
  }
  return hash;
}
