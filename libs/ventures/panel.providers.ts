import type { Provider } from '@nestjs/common';
import { AddRoundExperts } from './app/add-round-experts.js';
import { AuditVeilSubscriber } from './app/audit-veil.subscriber.js';
import { BallotPaper } from './app/ballot-paper.js';
import { BonusQueries } from './app/bonus-queries.js';
import { BonusesSubscriber } from './app/bonuses.subscriber.js';
import { CastBallot } from './app/cast-ballot.js';
import { DeclarationStores } from './app/declaration-stores.js';
import { DeclareConflict } from './app/declare-conflict.js';
import { DeclaringRights } from './app/declaring-rights.js';
import { DrawPanel } from './app/draw-panel.js';
import { DrawnPanels } from './app/drawn-panels.js';
import { DrawQueries } from './app/draw-queries.js';
import { GiveSpecialBonus } from './app/give-special-bonus.js';
import { PanelChecksSubscriber } from './app/panel-checks.subscriber.js';
import { PanelConflicts } from './app/panel-conflicts.js';
import { PanelQueries } from './app/panel-queries.js';
import { PanelTasksSubscriber } from './app/panel-tasks.subscriber.js';
import { PersonFacts } from './app/person-facts.js';
import { RankRound } from './app/rank-round.js';
import { RankingDesk } from './app/ranking-desk.js';
import { RankingQueries } from './app/ranking-queries.js';
import { Recusals } from './app/recusals.js';
import { RecuseExpert } from './app/recuse-expert.js';
import { RegisterExpert } from './app/register-expert.js';
import { ReviewQueries } from './app/review-queries.js';
import { RoundFacts } from './app/round-facts.js';
import { RoundSources } from './app/round-sources.js';
import { SubmitScore } from './app/submit-score.js';
import { Voters } from './app/voters.js';
import { BallotRepository } from './data/ballot.repository.js';
import { BonusRepository } from './data/bonus.repository.js';
import { ExpertRepository } from './data/expert.repository.js';
import { ReviewRepository } from './data/review.repository.js';
import { BallotResolver } from './graphql/ballot.resolver.js';
import { BonusResolver } from './graphql/bonus.resolver.js';
import { DrawResolver } from './graphql/draw.resolver.js';
import { ExpertResolver, RoundExpertResolver } from './graphql/expert.resolver.js';
import { ExpertNameLoader, ExpertTiesLoader } from './graphql/panel.loaders.js';
import { PanelResolver } from './graphql/panel.resolver.js';
import { ReviewResolver } from './graphql/review.resolver.js';

const steps = [RegisterExpert, AddRoundExperts, DeclareConflict, DrawPanel, SubmitScore, CastBallot, RankRound];
const bonuses = [BonusQueries, BonusesSubscriber, BonusRepository, BonusResolver, GiveSpecialBonus];
const draws = [DrawQueries, DrawResolver];
const recusing = [AuditVeilSubscriber, DeclarationStores, DeclaringRights, PersonFacts, Recusals, RecuseExpert];
const facts = [RoundFacts, RoundSources, DrawnPanels, RankingDesk, Voters, BallotPaper];
const reading = [
  PanelChecksSubscriber,
  PanelConflicts,
  PanelQueries,
  PanelTasksSubscriber,
  RankingQueries,
  ReviewQueries,
];
const repositories = [BallotRepository, ExpertRepository, ReviewRepository];
const loaders = [ExpertNameLoader, ExpertTiesLoader];
const resolvers = [BallotResolver, ExpertResolver, RoundExpertResolver, PanelResolver, ReviewResolver];

/** What is provided for experts, panels, sheets, ballots and rankings (专家评审). */
export const panelProviders: Provider[] = [
  ...[...steps, ...recusing, ...facts, ...reading],
  ...[...repositories, ...loaders, ...resolvers, ...bonuses, ...draws],
];
