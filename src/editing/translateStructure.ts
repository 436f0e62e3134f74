import type { Language } from '../model/communities.js';
import type { TextEdit } from '../text/span.js';
import { dialects } from '../model/dialect.js';
import type { Analysis } from '../analysis/analyse.js';
import { textTranslator } from './translate/knownTexts.js';
import { languageEdit, takesLanguage } from './translate/languageKey.js';
import { standingTexts } from './translate/standingTexts.js';
import { labelEdits } from './translate/tableLabels.js';
import { keywordEdits } from './translate/keywords.js';

/**
 * Why a file's structure is not translated: it is in that language already, it is not read at all, or its front
 * matter is in such disorder that the language cannot be written into it.
 */
export type TranslationObstacle = 'already' | 'excess' | 'frontMatter';

/** What stands in the way of translating a file's structure into a language; null when nothing does. */
export function translationObstacle(
  { language, reading }: Analysis,
  to: Language,
): TranslationObstacle | null {
  if (language === to) return 'already';
  if (reading.excess) return 'excess';
  return takesLanguage(reading, to) ? null : 'frontMatter';
}

/**
 * Translates what is not the users' own: the language in the front matter, the keywords, and the headings and
 * lines that our templates and insertions brought and that stand as they were. What people wrote stays, byte for
 * byte. Translated back, a file whose words are spelt as in `dialects` is the same again; a word in odd case
 * comes back as the dialect spells it.
 *
 * @returns edits in the order of the text, none of them overlapping; none when there is an obstacle
 */
export function translateStructure(analysis: Analysis, to: Language): TextEdit[] {
  if (translationObstacle(analysis, to)) return [];
  const { reading, language, workshop } = analysis;
  const translate = textTranslator(language, to, workshop.template);
  const texts = standingTexts(reading).flatMap((standing): TextEdit[] => {
    const text = translate(standing);
    return text === null ? [] : [{ span: standing.span, text }];
  });
  const words = [
    languageEdit(reading, to),
    ...keywordEdits(reading, dialects[to]),
    ...labelEdits(reading, dialects[to]),
  ].sort(byStart);
  return [...words, ...withoutOverlaps(texts, words)]
    .filter(({ span, text }) => reading.text.slice(span.start, span.end) !== text)
    .sort(byStart);
}

const byStart = (a: TextEdit, b: TextEdit): number => a.span.start - b.span.start;

/**
 * The lines that no word is translated in. A head in a template that is not filled in yet is a line of ours and, by
 * its words, nearly a directive; its words are enough, and the rest of it stays.
 *
 * @param words in the order of the text, none of them overlapping
 */
function withoutOverlaps(texts: readonly TextEdit[], words: readonly TextEdit[]): TextEdit[] {
  let next = 0;
  return [...texts].sort(byStart).filter(({ span }) => {
    while (next < words.length && words[next]!.span.end <= span.start) next++;
    return next === words.length || words[next]!.span.start >= span.end;
  });
}

/**
 * The names of directives that are nearly ours and stay when a file is translated, for what they were meant to be
 * is a guess. In the other language they may be like nothing of ours, and then nobody is told of them any more.
 */
export function misspeltNames({ text, findings }: Analysis, to: Language): string[] {
  const names = findings
    .filter(({ code }) => code === 'directive.unknown')
    .map(({ span }) => text.slice(span.start, span.end));
  const known: readonly string[] = Object.values(dialects[to].directives);
  return [...new Set(names)].filter((name) => !known.includes(name));
}
