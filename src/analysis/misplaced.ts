import type { Language } from '../model/communities.js';
import { misplacedFrontMatter, placedFrontMatter } from '../syntax/misplacedFrontMatter.js';
import { disclosureTexts } from '../texts/disclosureTexts.js';
import type { Finding } from './finding.js';

/**
 * What is said of a text that is meant as a workshop file and is none, because its front matter does not stand first:
 * it would be passed over without a word.
 *
 * @returns null for workshop files and for all that is none
 */
export function misplacedFinding(text: string): Finding | null {
  const span = misplacedFrontMatter(text);
  if (!span) return null;
  const language = misplacedLanguage(text);
  const edits = placedFrontMatter(text, span);
  const { frontMatter, placeFrontMatter: title } = disclosureTexts[language];
  return {
    code: 'frontMatter.misplaced',
    severity: 'error',
    span,
    message: frontMatter,
    fixes: edits.length > 0 ? [{ title, edits, safe: true }] : [],
  };
}

/** The language that such a text says it is in. */
export function misplacedLanguage(text: string): Language {
  return /^[ \t>]*language[ \t]*:[ \t]*["']?en\b/m.test(text) ? 'en' : 'da';
}
