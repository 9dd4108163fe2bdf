import type { Type } from '@nestjs/common';
import { ComplaintEntity, RatingEntity } from './data/feedback.entities.js';
import { CreateFeedback1767000000085 } from './data/migrations/1767000000085-create-feedback.js';
import { WaitForTheCalendar1767000000111 } from './data/migrations/1767000000111-wait-for-the-calendar.js';

/** Tables of complaints and ratings (投诉、评价). */
export const feedbackEntities: Type[] = [ComplaintEntity, RatingEntity];
export const feedbackMigrations: Type[] = [CreateFeedback1767000000085, WaitForTheCalendar1767000000111];
