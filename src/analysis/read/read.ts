import { colonLinesOf } from '../../syntax/colonLines.js';
import { readSyntax } from '../../syntax/readSyntax.js';
import type { WorkshopSyntax } from '../../syntax/tree.js';
import { findExcess } from './limits.js';
import { emptyBody, readBody } from './readBody.js';
import { readFrontMatter } from './readFrontMatter.js';
import type { Reading } from './reading.js';

/**
 * Reads a workshop file: all that stands in it, right or wrong.
 *
 * @param syntax its tree, where it is known already
 * @returns null when the text has no front matter
 */
export function read(text: string, syntax: WorkshopSyntax = readSyntax(text)): Reading | null {
  const { frontMatter, dialect } = syntax;
  if (!frontMatter) return null;
  const excess = findExcess(syntax);
  const { values, others, spans, problems, blanks } = readFrontMatter(text, frontMatter);
  const body = excess ? emptyBody(text, dialect) : readBody(syntax);
  for (const [pointer, span] of spans) body.spans.set(pointer, span);
  return {
    text,
    syntax,
    frontMatter,
    yamlProblems: problems,
    others,
    dialect,
    draft: { ...values, ...body.lists },
    spans: body.spans,
    directives: body.directives,
    malformed: body.malformed,
    colonLines: excess ? [] : colonLinesOf(syntax),
    headings: body.headings,
    ratingTables: body.ratingTables,
    blanks: [...blanks, ...body.blanks],
    excess,
  };
}
