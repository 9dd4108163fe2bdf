import { Injectable } from '@nestjs/common';
import { FieldCipher } from '#platform';
import type { ProviderAccount } from '../domain/catalogue.types.js';

/** Seals and opens the account of a provider, bound to its row, so that it cannot be put under another. */
@Injectable()
export class ProviderSeal {
  constructor(private readonly cipher: FieldCipher) {}

  seal(providerId: string, { name, account, bank }: ProviderAccount): string {
    return this.cipher.seal(JSON.stringify({ name, account, bank }), binding(providerId));
  }

  open(providerId: string, sealed: string): ProviderAccount {
    return JSON.parse(this.cipher.open(sealed, binding(providerId))) as ProviderAccount;
  }
}

const binding = (providerId: string): string => `listings_provider:${providerId}:payee`;
