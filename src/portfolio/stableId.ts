import { hashOf } from '../text/hash.js';

/**
 * A short name for some texts, whatever their case and blanks, so that a calendar knows again what it has been given
 * before.
 */
export function stableId(parts: readonly string[]): string {
  return hashOf(
    parts.map((part) => part.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()).join('\n'),
  );
}
