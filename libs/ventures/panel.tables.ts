import type { Type } from '@nestjs/common';
import { DeclarationEntity, ExpertEntity, ExpertTieEntity, RoundExpertEntity } from './data/expert.entities.js';
import { CreatePanels1767000000088 } from './data/migrations/1767000000088-create-panels.js';
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
];
export const panelMigrations: Type[] = [CreatePanels1767000000088];
