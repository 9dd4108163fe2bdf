import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { MatchingRules } from '../domain/matching.js';

/** Rules in canonical JSON (RFC 8785), as they are published. */
export const rulesText = (rules: MatchingRules): string => canonicalize(rules) ?? '';

/** SHA-256 of the canonical JSON, hexadecimal: anybody can compute it from what is published. */
export const rulesHash = (rules: MatchingRules): string =>
  createHash('sha256').update(rulesText(rules), 'utf8').digest('hex');
