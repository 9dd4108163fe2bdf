import { Injectable } from '@nestjs/common';
import { FieldCipher } from '#platform';
import type { ComplaintEntity, RatingEntity } from '../data/feedback.entities.js';

type ComplaintText = 'text' | 'answer' | 'reason';

/** What people write in complaints and ratings, in the clear. */
export interface ComplaintTexts {
  readonly text: string;
  readonly answer: string | null;
  readonly reason: string | null;
}

/** Seals what people write of each other, each bound to its row and field. */
@Injectable()
export class FeedbackSeal {
  constructor(private readonly cipher: FieldCipher) {}

  complaint(id: string, field: ComplaintText, plain: string): string {
    return this.cipher.seal(plain, complaintPlace(id, field));
  }

  /** The texts of a complaint, for who works on it or filed it. */
  opened({ id, textSealed, answerSealed, reasonSealed }: ComplaintEntity): ComplaintTexts {
    const open = (field: ComplaintText, sealed: string): string => this.cipher.open(sealed, complaintPlace(id, field));
    return {
      text: open('text', textSealed),
      answer: answerSealed === null ? null : open('answer', answerSealed),
      reason: reasonSealed === null ? null : open('reason', reasonSealed),
    };
  }

  comment(orderId: string, plain: string): string {
    return this.cipher.seal(plain, ratingPlace(orderId));
  }

  openedComment({ id, commentSealed }: RatingEntity): string | null {
    return commentSealed === null ? null : this.cipher.open(commentSealed, ratingPlace(id));
  }
}

const complaintPlace = (id: string, field: ComplaintText): string => `listings_complaint:${id}:${field}`;
const ratingPlace = (orderId: string): string => `listings_rating:${orderId}:comment`;
