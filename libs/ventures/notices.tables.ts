import type { Type } from '@nestjs/common';
import {
  VentureDecisionEntity,
  VentureNoticeEntity,
  VentureRecheckEntity,
  VentureRulingEntity,
} from './data/decision.entities.js';
import { CreateNotices1767000000089 } from './data/migrations/1767000000089-create-notices.js';
import { SetATimeForSigning1767000000134 } from './data/migrations/1767000000134-set-a-time-for-signing.js';
import { VentureObjectionEntity } from './data/objection.entity.js';

/** Tables of decisions, notices and objections (公示、异议). */
export const noticesEntities: Type[] = [
  ...[VentureDecisionEntity, VentureNoticeEntity],
  ...[VentureRulingEntity, VentureObjectionEntity, VentureRecheckEntity],
];
export const noticesMigrations: Type[] = [CreateNotices1767000000089, SetATimeForSigning1767000000134];
