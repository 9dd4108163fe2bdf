import { generalErrors } from '#kernel';

/** Longest password, in characters: more would only make the hash slow. */
export const PASSWORD_MAX = 128;
const PASSWORD_MIN = 8;

/** Refuses a password that is too short, too long, one repeated character, or the phone number (BAD_USER_INPUT). */
export function requireStrongPassword(password: string, phone: string | null, field = 'password'): void {
  const reason = weakness(password, phone);
  if (reason !== null) throw generalErrors.BAD_USER_INPUT({ field, reason });
}

function weakness(password: string, phone: string | null): string | null {
  const length = password.length > PASSWORD_MAX * 2 ? password.length : [...password].length;
  if (length < PASSWORD_MIN || length > PASSWORD_MAX) return `must have ${PASSWORD_MIN} to ${PASSWORD_MAX} characters`;
  if (new Set(password).size < 4) return 'repeats the same few characters';
  if (phone !== null && password.includes(phone)) return 'must not contain the phone number';
  return null;
}
