import { languages } from '../src/model/communities.js';
import { blankSign } from '../src/model/blanks.js';
import { dialects, type Dialect } from '../src/model/dialect.js';
import { insertions } from '../src/templates/insertions.js';

/** A snippet as VS Code reads it from a file of snippets. */
export interface Snippet {
  readonly prefix: string;
  readonly body: readonly string[];
  readonly description: string;
}

/** The snippets of both languages, by name: everything that can be inserted, with its blanks as tab stops. */
export function snippets(): Readonly<Record<string, Snippet>> {
  const entries = languages.flatMap((language) =>
    insertions.map(({ id, prefix, name, body }) => {
      const lines = withTabStops(body(language), dialects[language]).split('\n');
      return [
        `${language} ${id}`,
        { prefix: prefix[language], body: lines, description: description(name[language]) },
      ] as const;
    }),
  );
  return Object.fromEntries(entries);
}

function description(name: string): string {
  return `Samklang: ${name}`;
}

/** Makes a tab stop of every blank and of a step's minutes; where only so many words fit, a choice of them. */
function withTabStops(body: string, { attributes, communities, assessments }: Dialect): string {
  const choices = { [attributes.community]: communities, [attributes.assessment]: assessments };
  const places = new RegExp(`(?:(\\p{L}+)=)?${blankSign}|(?<=${attributes.minutes}=)\\d+`, 'gu');
  let number = 0;
  return escaped(body).replace(places, (whole, key: string | undefined) => {
    number++;
    if (!key) return `\${${String(number)}:${whole}}`;
    const words = choices[key];
    const stop = words ? `|${Object.values(words).join(',')}|` : `:${blankSign}`;
    return `${key}=\${${String(number)}${stop}}`;
  });
}

/** Text in which `$`, `}` and `\` mean themselves. */
function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
