import type { TreeState } from './tree.js';

/** The form of a signed tree head. */
export const HEAD_FORMAT = 'linli.tree-head.v1';

/** What is signed 树头: how many transfers there were at an instant, and the root over them. */
export interface TreeHeadContent extends TreeState {
  /** UTC with milliseconds. */
  readonly at: string;
  /** The public key: `ed25519:` and its 32 bytes in base64url. */
  readonly keyId: string;
}

/** A signed tree head 签名树头. */
export interface SignedHead extends TreeHeadContent {
  /** Ed25519 over the canonical JSON (RFC 8785) of the content, in hexadecimal digits. */
  readonly signature: string;
}

/** What is signed: a document of these members, to be put in canonical JSON. */
export function signedDocument({ size, root, at, keyId }: TreeHeadContent): Record<string, unknown> {
  return { format: HEAD_FORMAT, size, root, at, keyId };
}
