import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { Actor } from '#platform';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { panelErrors } from '../domain/panel.errors.js';
import { requireState } from '../domain/panel-steps.js';
import { lotsOf, panelOfRound, type DrawnPanel } from '../domain/recompute-panel.js';
import { lackingText } from '../domain/review-lacks.js';
import type { BundleGiven } from '../domain/round-bundle.js';
import { DrawnPanels } from './drawn-panels.js';
import { Recusals } from './recusals.js';
import { RoundChanges } from './round-changes.js';
import { RoundDesk, type RoundStep } from './round-desk.js';
import { RoundFacts } from './round-facts.js';
import { roundHashing } from './round-hashing.js';

/** The public value, and until when sheets are waited for. */
export interface PanelDrawStep extends RoundStep {
  readonly publicValue: string;
  readonly reviewUntil?: Date | null;
}

/** Draws the panel and assigns all reviews from the seed (评审组抽签): once, with the public value that was named at the announcement. */
@Injectable()
export class DrawPanel {
  constructor(
    private readonly desk: RoundDesk,
    private readonly changes: RoundChanges,
    private readonly recusals: Recusals,
    private readonly panels: DrawnPanels,
    private readonly facts: RoundFacts,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, RECUSED, STATE_NOT_ALLOWED, PANEL_DRAWN, PANEL_NOT_FEASIBLE. */
  async execute(actor: Actor, step: PanelDrawStep): Promise<VentureRoundEntity> {
    return this.desk.with(actor, 'MANAGE', 'drawPanel', step, async (round) => {
      await this.recusals.requireImpartial(actor.personId, round.id);
      requireState(round.state, ['REVIEW'], 'drawPanel');
      if (await this.panels.isDrawn(round.id)) throw panelErrors.PANEL_DRAWN();
      const drawn = await this.changes.keep(round, 'drawPanel', actor.personId, { publicValue: step.publicValue });
      await this.panels.fixConflicts(round.id);
      const given = await this.facts.given(round.id);
      const { seed, panel } = feasiblePanel(given);
      const [reviewUntil, drawnAt] = [step.reviewUntil ?? null, this.clock.now()];
      await this.panels.keep(round.id, panel, { seed, reviewUntil, drawnBy: actor.personId, drawnAt });
      return drawn;
    });
  }
}

/** Throws PANEL_NOT_FEASIBLE, which says which seats stay empty, and which applications lack whom. */
function feasiblePanel(given: BundleGiven): { readonly seed: string; readonly panel: DrawnPanel } {
  const { seed, lotOf } = lotsOf(given, roundHashing.sha256);
  const panel = panelOfRound(given, lotOf);
  if ('empty' in panel) {
    const emptySeats = panel.empty.map((field) => field ?? '*').join(', ');
    throw panelErrors.PANEL_NOT_FEASIBLE({ emptySeats, applications: 0, lacking: '' });
  }
  if ('lacking' in panel) {
    const { lacking } = panel;
    const params = { emptySeats: '', applications: lacking.length, lacking: lackingText(lacking) };
    throw panelErrors.PANEL_NOT_FEASIBLE(params);
  }
  return { seed, panel };
}
