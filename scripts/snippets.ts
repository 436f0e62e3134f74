import { languages } from '../src/model/communities.js';
import { dialects } from '../src/model/dialect.js';
import { insertions } from '../src/templates/insertions.js';
import { withTabStops } from '../src/templates/tabStops.js';

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
