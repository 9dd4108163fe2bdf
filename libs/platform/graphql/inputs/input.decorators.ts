import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsString, ValidateBy } from 'class-validator';
import { hasVisibleCharacter, isId, isShowable } from '#kernel';

const LONGEST_KEY = 255;

/** An input property that holds an id (or, with `each`, several). Its form is checked, not its existence. */
export function IsId(options: { each?: boolean } = {}): PropertyDecorator {
  return check('isId', isId, 'must be an id', options.each);
}

/** An input property that holds the caller's own idempotency key: 1 to 255 characters. */
export function IdempotencyKey(): PropertyDecorator {
  const sound = (value: unknown): boolean => isCleanText(value, LONGEST_KEY) && (value as string).trim() !== '';
  return check('idempotencyKey', sound, `must be 1 to ${LONGEST_KEY} characters`);
}

/**
 * A text for people: trimmed, with something to see in it, at most `max` characters (an emoji or 𠮷 counts as one),
 * nothing that cannot be shown.
 */
export function ShortText(max: number): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value)),
    IsString(),
    check(
      'shortText',
      (value) => textFault(value, max) === null,
      (value) => textFault(value, max) ?? '',
    ),
  );
}

function textFault(value: unknown, max: number): string | null {
  if (typeof value !== 'string' || value === '' || isTooLong(value, max)) return `must be 1 to ${max} characters`;
  if (!isShowable(value)) return 'has characters that cannot be shown';
  return hasVisibleCharacter(value) ? null : 'shows nothing to a reader';
}

/** Whether a value is text of at most `max` characters that can all be shown. */
export function isCleanText(value: unknown, max: number): boolean {
  return typeof value === 'string' && !isTooLong(value, max) && isShowable(value);
}

function isTooLong(text: string, max: number): boolean {
  return text.length > max * 2 || [...text].length > max;
}

function check(
  name: string,
  validate: (value: unknown) => boolean,
  message: string | ((value: unknown) => string),
  each = false,
): PropertyDecorator {
  const defaultMessage = (details?: { value?: unknown }): string =>
    typeof message === 'string' ? message : message(details?.value);
  return ValidateBy({ name, validator: { validate, defaultMessage } }, { each });
}
