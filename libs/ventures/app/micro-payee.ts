import { Injectable } from '@nestjs/common';
import { FieldCipher } from '#platform';
import type { PayeeAccount } from '#funds';

/** Seals and opens the account that a small project is paid to, bound to its row, so that it cannot be put under another. */
@Injectable()
export class MicroPayee {
  constructor(private readonly cipher: FieldCipher) {}

  seal(projectId: string, { name, account, bank }: PayeeAccount): string {
    return this.cipher.seal(JSON.stringify({ name, account, bank }), binding(projectId));
  }

  open(projectId: string, sealed: string): PayeeAccount {
    return JSON.parse(this.cipher.open(sealed, binding(projectId))) as PayeeAccount;
  }
}

const binding = (projectId: string): string => `ventures_micro_project:${projectId}:payee`;
