import { Module } from '@nestjs/common';
import { FundsModule } from '#funds';
import { IdentityModule } from '#identity';
import { VolunteeringModule } from '#volunteering';
import { ReadFigures } from './app/read-figures.js';
import { WatchedFigures } from './app/watched-figures.js';
import { DistrictFiguresResolver } from './graphql/district-figures.resolver.js';
import { FiguresStreamController } from './http/figures-stream.controller.js';

/** Figures for big screens 大屏: counts of all capabilities together. */
@Module({
  imports: [FundsModule, IdentityModule, VolunteeringModule],
  controllers: [FiguresStreamController],
  providers: [ReadFigures, WatchedFigures, DistrictFiguresResolver],
})
export class FiguresModule {}
