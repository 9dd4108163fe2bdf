import type { Capability } from '#platform';
import { DisputeEntity } from './data/dispute.entity.js';
import { FlagEntity } from './data/flag.entity.js';
import { CreatePayments1767000000030 } from './data/migrations/1767000000030-create-payments.js';
import { CreateSandbox1767000000031 } from './data/migrations/1767000000031-create-sandbox.js';
import { PaymentEntity } from './data/payment.entity.js';
import { PayoutEntity, PayoutLineEntity } from './data/payout.entity.js';
import { ProviderCallEntity } from './data/provider-call.entity.js';
import { ProviderEventEntity } from './data/provider-event.entity.js';
import { RefundEntity } from './data/refund.entity.js';
import { SandboxDeliveryEntity, SandboxObjectEntity } from './data/sandbox.entities.js';
import { paymentsErrors } from './domain/payments.errors.js';
import { PaymentsModule } from './payments.module.js';

/** Payments as a part of the application. */
export const paymentsCapability: Capability = {
  name: 'payments',
  module: PaymentsModule,
  entities: [
    PaymentEntity,
    RefundEntity,
    DisputeEntity,
    ProviderEventEntity,
    ProviderCallEntity,
    FlagEntity,
    PayoutEntity,
    PayoutLineEntity,
    SandboxObjectEntity,
    SandboxDeliveryEntity,
  ],
  migrations: [CreatePayments1767000000030, CreateSandbox1767000000031],
  errors: paymentsErrors.catalogue,
};
