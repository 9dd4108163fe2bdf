import { Injectable } from '@nestjs/common';
import { ApplicationRepository } from '../data/application.repository.js';
import { ExpertRepository } from '../data/expert.repository.js';
import { ReviewRepository } from '../data/review.repository.js';

/** Where applications, experts with their declarations, and reviews are. */
@Injectable()
export class DeclarationStores {
  constructor(
    readonly applications: ApplicationRepository,
    readonly experts: ExpertRepository,
    readonly reviews: ReviewRepository,
  ) {}
}
