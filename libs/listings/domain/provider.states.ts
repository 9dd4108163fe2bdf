import { defineStates } from '#kernel';

/** States of a provider (服务机构). */
export const PROVIDER_STATES = ['PENDING', 'APPROVED', 'REJECTED', 'SUSPENDED'] as const;
export type ProviderState = (typeof PROVIDER_STATES)[number];

export type ProviderEvent = 'register' | 'approve' | 'reject' | 'suspend' | 'resume';

/** state × event → state. Who was rejected may hand in again. */
export const providerStates = defineStates<ProviderState, ProviderEvent>('Provider', {
  PENDING: { approve: 'APPROVED', reject: 'REJECTED' },
  APPROVED: { suspend: 'SUSPENDED' },
  REJECTED: { register: 'PENDING' },
  SUSPENDED: { resume: 'APPROVED' },
});
