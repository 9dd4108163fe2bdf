import type { Id } from '#kernel';

export type SettlementId = Id<'Settlement'>;
