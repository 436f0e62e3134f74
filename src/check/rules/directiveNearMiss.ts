import { languages } from '../../model/communities.js';
import { directiveIds, directiveShapes, type DirectiveId } from '../../model/directives.js';
import { readContainerHead } from '../../parse/directiveHead.js';
import { dialects, type Dialect } from '../../vocabulary/dialect.js';
import { nearest } from '../nearest.js';
import { rule, type Hit } from '../rule.js';

const colonLine = /^(:+)[ \t]*(\p{L}[\p{L}\p{N}_-]*)[ \t]*(\{[^}]*\}?)?[ \t]*(.*)$/u;

/**
 * Lines that are nearly a directive of ours, which the parser silently reads as text or as somebody else's:
 * a space too many, a title behind the name, an open brace, the wrong number of colons.
 */
export const directiveNearMiss = rule<{ meant: string }>({
  code: 'directive.nearMiss',
  severity: 'error',
  messages: {
    da: ({ meant }) => `Linjen bliver læst som almindelig tekst. Skriv den sådan: ${meant}`,
    en: ({ meant }) => `This line is read as plain text. Write it like this: ${meant}`,
  },
  *check({ reading: { colonLines, directives, dialect, text } }) {
    const strangers = directives
      .filter(({ id, form }) => id === null && form !== 'text')
      .map(({ head }) => head);
    for (const span of [...colonLines, ...strangers]) {
      const hit = hitOf(text.slice(span.start, span.end), dialect);
      if (!hit) continue;
      const edits = [{ span, text: hit.rest ? `${hit.meant}\n\n${hit.rest}` : hit.meant }];
      const title = { da: `Skriv »${hit.meant}«`, en: `Write “${hit.meant}”` };
      yield { span, values: { meant: hit.meant }, fixes: hit.sure ? [{ title, edits }] : [] } satisfies Hit<{
        meant: string;
      }>;
    }
  },
});

/** What a line was meant to be; null when it is nothing of ours, or all right but for its name. */
function hitOf(line: string, dialect: Dialect): { meant: string; rest: string; sure: boolean } | null {
  const match = colonLine.exec(line.trim());
  if (!match) return null;
  const [, colons = '', name = '', braces = '', rest = ''] = match;
  const id = blockId(name, colons.length > 1, dialect);
  // In prose a single colon before a word is nothing unusual.
  if (!id || (colons.length === 1 && !braces)) return null;
  const needed = directiveShapes[id].form === 'leaf' ? '::' : ':'.repeat(Math.max(3, colons.length));
  const attributes = braces && !braces.endsWith('}') ? `${braces}}` : braces;
  const meant = `${needed}${dialect.directives[id]}${attributes === '{}' ? '' : attributes}`;
  // Nothing but the name is wrong: that is told where unknown names are.
  if (`${needed}${name}${attributes}` === line.trim()) return null;
  return { meant, rest, sure: readContainerHead(`:::x${attributes}`) !== null };
}

/** The container or leaf that a word means: in this dialect, in another one, or misspelt. */
function blockId(name: string, misspelt: boolean, dialect: Dialect): DirectiveId | null {
  const blocks = directiveIds.filter((id) => directiveShapes[id].form !== 'text');
  for (const language of [dialect.language, ...languages]) {
    const id = blocks.find((known) => dialects[language].directives[known] === name);
    if (id) return id;
  }
  const near = misspelt
    ? nearest(
        name,
        blocks.map((id) => dialect.directives[id]),
      )
    : null;
  return blocks.find((id) => dialect.directives[id] === near) ?? null;
}
