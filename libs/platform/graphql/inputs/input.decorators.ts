import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsString, ValidateBy } from 'class-validator';
import { isId } from '#kernel';

const LONGEST_KEY = 255;
const CONTROL_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** An input property that holds an id (or, with `each`, several). Its form is checked, not its existence. */
export function IsId(options: { each?: boolean } = {}): PropertyDecorator {
  return check('isId', isId, 'must be an id', options.each);
}

/** An input property that holds the caller's own idempotency key: 1 to 255 characters. */
export function IdempotencyKey(): PropertyDecorator {
  const sound = (value: unknown): boolean => isCleanText(value, LONGEST_KEY) && (value as string).trim() !== '';
  return check('idempotencyKey', sound, `must be 1 to ${LONGEST_KEY} characters`);
}

/** A text for people: trimmed, not blank, at most `max` characters (an emoji or 𠮷 counts as one), no control characters. */
export function ShortText(max: number): PropertyDecorator {
  const sound = (value: unknown): boolean => isCleanText(value, max) && value !== '';
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value)),
    IsString(),
    check('shortText', sound, `must be 1 to ${max} characters`),
  );
}

/** Whether a value is well-formed text of at most `max` characters without control characters. */
export function isCleanText(value: unknown, max: number): boolean {
  if (typeof value !== 'string' || value.length > max * 2) return false;
  return [...value].length <= max && !CONTROL_CHARACTER.test(value) && isWellFormed(value);
}

function isWellFormed(text: string): boolean {
  return !/[\ud800-\udfff]/u.test(text);
}

function check(name: string, validate: (value: unknown) => boolean, message: string, each = false): PropertyDecorator {
  return ValidateBy({ name, validator: { validate, defaultMessage: () => message } }, { each });
}
