import type { Language } from '../../../model/communities.js';
import { directiveShapes, type AttributeId } from '../../../model/directives.js';
import { andList } from '../../../texts/lists.js';
import { replaceFix } from '../replaceFix.js';
import { languageNames, meantAttribute, wholeAttribute } from '../meant.js';
import type { AttributeUse } from '../../read/reading.js';
import { rule, type HitFix } from '../rule.js';

interface Values {
  readonly name: string;
  readonly directive: string;
  readonly choices: string;
  /** What it is called here, and the language that it is from. */
  readonly other: { readonly word: string; readonly from: Language } | null;
}

export const attributeUnknown = rule<Values>({
  code: 'attribute.unknown',
  severity: 'error',
  about: {
    da: 'En oplysning i krøllede parenteser har et navn, som ikke kendes her: stavet forkert, på det andet sprog eller fundet på. Den bliver ikke læst.',
    en: 'An attribute in the curly braces has a name that is not known here: misspelt, in the other language or made up. It is not read.',
  },
  examples: {
    bad: '::trin{nr=2 minutes=35}',
    good: '::trin{nr=2 minutter=35}',
  },
  messages: {
    da: ({ name, directive, choices, other }) => {
      if (other) return `»${name}« er ${languageNames[other.from].da}. Her hedder det »${other.word}«.`;
      return choices
        ? `»${directive}« har ikke noget, der hedder »${name}«, kun ${choices}.`
        : `»${directive}« har ingen oplysninger i krøllede parenteser.`;
    },
    en: ({ name, directive, choices, other }) => {
      if (other) return `“${name}” is ${languageNames[other.from].en}. Here it is called “${other.word}”.`;
      return choices
        ? `“${directive}” has nothing called “${name}”, only ${choices}.`
        : `“${directive}” takes nothing in curly braces.`;
    },
  },
  *check({ reading: { text, directives, dialect }, language }) {
    for (const { id, name: directive, attributes } of directives) {
      if (id === null || attributes.every(({ id: attribute }) => attribute !== null)) continue;
      const known = Object.keys(directiveShapes[id].attributes).map(
        (key) => dialect.attributes[key as AttributeId],
      );
      const choices = andList(known, language);
      for (const [index, { id: attribute, name, nameSpan, valueSpan }] of attributes.entries()) {
        if (attribute !== null || colonFix(text, attributes, index - 1, known).length > 0) continue;
        const colon = colonFix(text, attributes, index, known);
        if (colon.length > 0) {
          yield { span: nameSpan, values: { name, directive, choices, other: null }, fixes: colon };
          continue;
        }
        const whole = valueSpan ? undefined : wholeAttribute(name, id, dialect)?.words;
        const meant = whole === undefined ? meantAttribute(name, id, dialect) : null;
        const other = meant?.from ? { word: meant.word, from: meant.from } : null;
        const fixes = [
          ...(whole === undefined ? quoteFix(text, attributes, index) : []),
          ...replaceFix(nameSpan, whole ?? meant?.word ?? null),
        ];
        yield { span: nameSpan, values: { name, directive, choices, other }, fixes };
      }
    }
  },
});

/** Where a colon stands for the equals sign: `vurdering: ja`, `vurdering:ja`. */
function colonFix(
  text: string,
  attributes: readonly AttributeUse[],
  index: number,
  known: readonly string[],
): HitFix[] {
  const use = attributes[index];
  const at = use?.name.indexOf(':') ?? -1;
  if (!use || use.valueSpan || at === -1 || !known.includes(use.name.slice(0, at))) return [];
  const next = attributes[index + 1];
  const isNext = at === use.name.length - 1;
  const value = isNext ? next?.nameSpan : { start: use.nameSpan.start + at + 1, end: use.nameSpan.end };
  if (!value || (isNext && next?.valueSpan)) return [];
  const written = `${use.name.slice(0, at)}=${text.slice(value.start, value.end)}`;
  const span = { start: use.nameSpan.start, end: value.end };
  return [
    {
      title: { da: `Skriv ${written}`, en: `Write ${written}` },
      edits: [{ span, text: written }],
      safe: true,
    },
  ];
}

/** Where a word without a value follows a text that is not in quotation marks, both were meant to be one text. */
function quoteFix(text: string, attributes: readonly AttributeUse[], index: number): HitFix[] {
  const isLoose = ({ id, valueSpan }: AttributeUse) => id === null && valueSpan === null;
  if (!isLoose(attributes[index]!)) return [];
  const at = attributes.slice(0, index).findLastIndex((one) => !isLoose(one));
  const first = attributes[at];
  if (first?.id !== 'responsible' || !first.valueSpan) return [];
  const next = attributes.findIndex((one, other) => other > at && !isLoose(one));
  const last = attributes.at(next === -1 ? -1 : next - 1)!;
  const span = { start: first.valueSpan.start, end: last.nameSpan.end };
  const words = text.slice(span.start, span.end);
  if (/["'\n]/.test(words) || /["']/.test(text[span.start - 1]!)) return [];
  const quoted = `"${words}"`;
  const title = { da: `Skriv ${first.name}=${quoted}`, en: `Write ${first.name}=${quoted}` };
  return [{ title, edits: [{ span, text: quoted }] }];
}
