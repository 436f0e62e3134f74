import type { Span } from '../../../text/span.js';
import type { HitFix } from '../rule.js';

/** Fixes that put a word in the place of what nobody should read; never safe, because it cannot be read again. */
export function removeFix(span: Span, language: 'da' | 'en'): HitFix[] {
  const text = language === 'da' ? '(fjernet)' : '(removed)';
  return [{ title: { da: `Erstat med »${text}«`, en: `Replace with “${text}”` }, edits: [{ span, text }] }];
}
