import { randomBytes, randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { FieldCipher } from '#platform';
import { RedemptionCodeRepository } from '../data/redemption-code.repository.js';
import { pointsErrors } from '../domain/points.errors.js';

const DIGITS = 6;
const TOKEN_BYTES = 16;
/** Six digits hold a million open redemptions of one merchant: a free one is found at once, unless it is nearly full. */
const DRAWS = 20;
const QR_PREFIX = 'LINLI-R1:';

/** What a person shows to the merchant. */
export interface ShownCode {
  /** Six digits, to be said or typed. */
  code: string;
  /** The text of the QR code; it cannot be guessed. */
  qr: string;
}

/** The codes of redemptions (兑换码): random, kept as keyed fingerprints, sealed for their owner. */
@Injectable()
export class RedemptionSecrets {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly codes: RedemptionCodeRepository,
  ) {}

  /** Draws a code, unique among the open ones of the merchant. Needs an open unit. REDEMPTION_CODES_FULL. */
  async give({ id, merchantId }: { id: string; merchantId: string }): Promise<void> {
    for (let draw = 0; draw < DRAWS; draw += 1) {
      const code = String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0');
      const token = randomBytes(TOKEN_BYTES).toString('base64url');
      const codeIndex = this.codeIndex(merchantId, code);
      const row = { id, merchantId, codeIndex, openCode: codeIndex, tokenIndex: this.tokenIndex(merchantId, token) };
      const sealed = this.cipher.seal(`${code}.${token}`, binding(id));
      if (await this.codes.add({ ...row, sealed })) return;
    }
    throw pointsErrors.REDEMPTION_CODES_FULL();
  }

  /** What its owner shows. NOT_FOUND where there is no code yet. */
  async show(redemptionId: string): Promise<ShownCode> {
    const row = await this.codes.find(redemptionId);
    if (row === null) throw generalErrors.NOT_FOUND();
    const [code = '', token = ''] = this.cipher.open(row.sealed, binding(redemptionId)).split('.');
    return { code, qr: `${QR_PREFIX}${token}` };
  }

  /** The redemption of this merchant that was shown, by six digits or by the text of the QR code. REDEMPTION_CODE_INVALID. */
  async idOf(merchantId: string, shown: string): Promise<string> {
    const fingerprint = shown.startsWith(QR_PREFIX)
      ? { tokenIndex: this.tokenIndex(merchantId, shown.slice(QR_PREFIX.length)) }
      : { codeIndex: this.codeIndex(merchantId, shown) };
    const id = await this.codes.idBy(fingerprint);
    if (id === null) throw pointsErrors.REDEMPTION_CODE_INVALID();
    return id;
  }

  /** The code of a redemption can be used no more. */
  async close(redemptionId: string): Promise<void> {
    await this.codes.close(redemptionId);
  }

  private codeIndex(merchantId: string, code: string): string {
    return this.cipher.blindIndex(`${merchantId}\n${code}`, 'points:redemption-code');
  }

  private tokenIndex(merchantId: string, token: string): string {
    return this.cipher.blindIndex(`${merchantId}\n${token}`, 'points:redemption-qr');
  }
}

const binding = (redemptionId: string): string => `points_redemption_code:${redemptionId}:sealed`;
