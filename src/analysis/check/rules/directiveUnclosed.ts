import { lines } from '../examples.js';
import {
  fenceSize,
  forgottenEnds,
  halfFences,
  isInShortFence,
  meantClosing,
  shortFences,
} from '../fences.js';
import type { DirectiveUse } from '../../read/reading.js';
import { rule } from '../rule.js';

export const directiveUnclosed = rule<{ name: string; fence: string }>({
  code: 'directive.unclosed',
  severity: 'error',
  about: {
    da: 'En blok er begyndt, men ikke afsluttet, så den sluger alt, hvad der kommer efter.',
    en: 'A block is opened but never closed, so it swallows everything after it.',
  },
  examples: {
    bad: lines(
      ':::indsatser',
      '- [ ] Fast sparring hver torsdag',
      '',
      '## Næste gang',
      '',
      'Vi mødes igen efter ferien.',
    ),
    good: lines(
      ':::indsatser',
      '- [ ] Fast sparring hver torsdag',
      ':::',
      '',
      '## Næste gang',
      '',
      'Vi mødes igen efter ferien.',
    ),
  },
  messages: {
    da: ({ name, fence }) =>
      `»${name}« bliver ikke afsluttet og sluger resten. Skriv ${fence} på en linje for sig, hvor den slutter.`,
    en: ({ name, fence }) =>
      `“${name}” is not closed and swallows the rest. Write ${fence} on a line of its own where it ends.`,
  },
  *check({ reading }) {
    const unclosed = reading.directives.filter(
      ({ form, closed, id }) => form === 'container' && !closed && id !== null,
    );
    if (unclosed.length === 0) return;
    const short = shortFences(reading);
    const half = halfFences(reading);
    for (const { use, colons, edits } of half)
      yield {
        span: colons,
        values: valuesOf(use),
        covers: [colons],
        fixes: [{ title: titleOf(use), edits }],
      };
    const forgotten = forgottenEnds(reading);
    const seeming = new Set([...forgotten.values()].flat());
    const lacking = [...forgotten.keys(), ...unclosed.filter((use) => !seeming.has(use))];
    for (const use of lacking) {
      const isOfHalf = half.some(
        (one) => use === one.use || (use.head.start > one.colons.end && use.head.start < one.use.span.end),
      );
      if (isOfHalf || isInShortFence(use.head, short)) continue;
      const meant = meantClosing(reading, use);
      yield {
        span: use.head,
        values: valuesOf(use),
        // What the closing colons are taken for meanwhile: words of an item, a row of a table.
        ...(meant?.fence && { covers: [meant.fence] }),
        fixes: meant && meant.edits.length > 0 ? [{ title: titleOf(use), edits: meant.edits }] : [],
      };
    }
  },
});

function valuesOf(use: DirectiveUse): { readonly name: string; readonly fence: string } {
  return { name: use.name, fence: ':'.repeat(fenceSize(use)) };
}

function titleOf(use: DirectiveUse): { readonly da: string; readonly en: string } {
  const { name, fence } = valuesOf(use);
  return { da: `Afslut »${name}« med ${fence}`, en: `Close “${name}” with ${fence}` };
}
