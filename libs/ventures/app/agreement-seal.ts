import { Injectable } from '@nestjs/common';
import type { PayeeAccount } from '#funds';
import { FieldCipher } from '#platform';
import { rulebookHashOf } from '../domain/verify-round.js';
import type { PlannedTranche } from '../domain/planned-tranches.js';
import { roundHashing } from './round-hashing.js';

/** What both sides sign. */
export interface AgreementTerms {
  readonly applicationId: string;
  readonly organisationId: string;
  readonly rulebookHash: string | null;
  readonly contract: number;
  readonly tranches: readonly PlannedTranche[];
  readonly midtermOn: string;
  readonly endsOn: string;
  /** What comes of the matching pool, in fen; absent where nothing does. */
  readonly matched?: number;
}

/** Hashes what is signed, and seals the account of the organisation, bound to its agreement. */
@Injectable()
export class AgreementSeal {
  constructor(private readonly cipher: FieldCipher) {}

  hash(terms: AgreementTerms): string {
    return rulebookHashOf(terms, roundHashing);
  }

  seal(applicationId: string, { name, account, bank }: PayeeAccount): string {
    return this.cipher.seal(JSON.stringify({ name, account, bank }), binding(applicationId));
  }

  open(applicationId: string, sealed: string): PayeeAccount {
    return JSON.parse(this.cipher.open(sealed, binding(applicationId))) as PayeeAccount;
  }
}

const binding = (applicationId: string): string => `ventures_agreement:${applicationId}:payee`;
