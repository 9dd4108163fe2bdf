import { headJson, proofJson, type ProofDocument } from '../domain/proof-document.js';
import type { HeadEntity } from '../data/head.entity.js';
import { storedHead } from './stored-head.js';

/** A head as the text of a file. */
export function headDocument(head: HeadEntity): string {
  return JSON.stringify(headJson(storedHead(head)));
}

/** A proof as the text of a file. */
export function proofText(proof: ProofDocument): string {
  return JSON.stringify(proofJson(proof));
}
