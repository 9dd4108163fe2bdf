import { Injectable } from '@nestjs/common';
import { Identity } from '#identity';
import type { DonationEntity } from '../data/donation.entity.js';

type Named = Pick<DonationEntity, 'id' | 'donorId' | 'naming' | 'alias'>;

/** How donors are shown (署名): by name, by alias, or not at all. */
@Injectable()
export class DonorNames {
  constructor(private readonly identity: Identity) {}

  /** What is shown for each donation, by its id: null for an anonymous one. One query. */
  async of(donations: readonly Named[]): Promise<Map<string, string | null>> {
    const named = donations.filter(({ naming }) => naming === 'NAMED').map(({ donorId }) => donorId);
    const people = await this.identity.people(named);
    const shown = ({ naming, alias, donorId }: Named): string | null => {
      if (naming === 'ANONYMOUS') return null;
      return naming === 'ALIAS' ? alias : (people.get(donorId)?.displayName ?? null);
    };
    return new Map(donations.map((donation) => [donation.id, shown(donation)]));
  }
}
