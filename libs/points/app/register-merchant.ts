import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import { CertifiedIdentity, Identity } from '#identity';
import { UnitOfWork, type Actor } from '#platform';
import { MerchantRepository } from '../data/merchant.repository.js';
import type { MerchantEntity } from '../data/merchant.entity.js';
import { merchantRedeemed } from './account-codes.js';
import { PointsAccounts } from './points-accounts.js';

/** An officer registers an organisation of his region as a merchant (登记兑换商家). NOT_FOUND, MERCHANT_KNOWN. */
@Injectable()
export class RegisterMerchant {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly identity: Identity,
    private readonly organisations: CertifiedIdentity,
    private readonly merchants: MerchantRepository,
    private readonly accounts: PointsAccounts,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, { organisationId }: { organisationId: string }): Promise<MerchantEntity> {
    return this.unitOfWork.run(async () => {
      const { id, name, regionId } = await this.organisations.organisation(organisationId);
      await this.identity.requireInRegions(actor, 'merchant.register', [regionId]);
      const region = (await this.identity.regions([regionId])).get(regionId);
      if (region === undefined) throw generalErrors.NOT_FOUND();
      const registered = { registeredBy: actor.personId, registeredAt: this.clock.now() };
      const merchant = { id, name, regionId, regionPath: region.path, ...registered };
      await this.merchants.add(merchant);
      await this.accounts.openSystem([merchantRedeemed(id)]);
      await this.identity.audit.record({
        ...{ actorId: actor.personId, action: 'merchant.registered', subjectType: 'Merchant', subjectId: id },
        ...{ regionId, details: {} },
      });
      return merchant;
    });
  }
}
