import type { Type } from '@nestjs/common';
import { BonusEntity } from './data/bonus.entity.js';
import { DrawEntity } from './data/draw.entity.js';
import { DeclarationEntity, ExpertEntity, ExpertTieEntity, RoundExpertEntity } from './data/expert.entities.js';
import { CreatePanels1767000000088 } from './data/migrations/1767000000088-create-panels.js';
import { CreateBonuses1767000000131 } from './data/migrations/1767000000131-create-bonuses.js';
import { CreateDraws1767000000132 } from './data/migrations/1767000000132-create-draws.js';
import {
  BallotEntity,
  PanelEntity,
  RecusalEntity,
  ReviewEntity,
  ScoreEntity,
  SheetEntity,
} from './data/review.entities.js';

const experts: Type[] = [ExpertEntity, ExpertTieEntity, RoundExpertEntity, DeclarationEntity];

/** Tables of experts, panels, sheets, ballots and scores (专家评审). */
export const panelEntities: Type[] = [
  ...experts,
  ...[PanelEntity, ReviewEntity, RecusalEntity, SheetEntity, BallotEntity, ScoreEntity],
  ...[BonusEntity, DrawEntity],
];
export const panelMigrations: Type[] = [
  ...[CreatePanels1767000000088, CreateBonuses1767000000131, CreateDraws1767000000132],
];
