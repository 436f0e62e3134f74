import { lines } from '../examples.js';
import { fenceSize, isInShortFence, meantClosing, shortFences } from '../fences.js';
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
    for (const use of unclosed) {
      if (isInShortFence(use.head, short)) continue;
      const { name } = use;
      const fence = ':'.repeat(fenceSize(use));
      const meant = meantClosing(reading, use);
      const title = { da: `Afslut »${name}« med ${fence}`, en: `Close “${name}” with ${fence}` };
      yield {
        span: use.head,
        values: { name, fence },
        // What the closing colons are taken for meanwhile: words of an item, a row of a table.
        ...(meant?.fence && { covers: [meant.fence] }),
        fixes: meant && meant.edits.length > 0 ? [{ title, edits: meant.edits }] : [],
      };
    }
  },
});
