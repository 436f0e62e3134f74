import { isIsoDate } from '../../model/isoDates.js';
import type { Language } from '../../model/communities.js';
import { templateIds } from '../../model/templates.js';
import { fieldPurposes, type FieldKey } from '../../texts/fields.js';
import { formatDate } from '../../texts/numbersAndDates.js';
import { uiTexts } from '../../texts/uiTexts.js';
import type { Analysis } from '../../analysis/analyse.js';
import { lineAround } from '../completion/line.js';
import type { Hover } from './types.js';

/** What a key of the front matter is for; a date and a template are also told in words. */
export function frontMatterHover({ text, reading, language }: Analysis, offset: number): Hover | null {
  const line = lineAround(text, offset);
  const { yaml } = reading.frontMatter;
  const [whole, key] = /^(\w+)[ \t]*:/.exec(line.text) ?? [];
  if (line.start < yaml.start || yaml.end <= line.start || !whole || !key || !isKey(key)) return null;
  const value = line.text.slice(whole.length).trim();
  const end = line.start + line.text.trimEnd().length;
  if (offset > end) return null;
  const isOnKey = offset <= line.start + key.length;
  const more = wordsFor(key, value.replace(/^["']|["']$/g, ''), language);
  const purpose = `\`${key}\`: ${fieldPurposes[key][language]}`;
  return {
    span: isOnKey ? { start: line.start, end: line.start + key.length } : { start: line.start, end },
    markdown: more === null ? purpose : `${purpose}\n\n${more}`,
  };
}

function isKey(word: string): word is FieldKey {
  return Object.hasOwn(fieldPurposes, word);
}

/** A value in words; null when it says all there is to say. */
function wordsFor(key: FieldKey, value: string, language: Language): string | null {
  if (key === 'date' || key === 'followUp')
    return isIsoDate(value) ? `**${formatDate(value, language)}**` : null;
  const template = key === 'template' ? templateIds.find((id) => id === value) : undefined;
  if (!template) return null;
  const { name, description } = uiTexts[language].templates[template];
  return `**${name}**: ${description}`;
}
