import { rule } from '../rule.js';

export const directiveUnclosed = rule<{ name: string; fence: string }>({
  code: 'directive.unclosed',
  severity: 'error',
  messages: {
    da: ({ name, fence }) =>
      `»${name}« bliver ikke afsluttet og sluger resten. Skriv ${fence} på en linje for sig, hvor den slutter.`,
    en: ({ name, fence }) =>
      `“${name}” is not closed and swallows the rest. Write ${fence} on a line of its own where it ends.`,
  },
  *check({ reading }) {
    for (const { form, closed, head, name, id } of reading.directives) {
      if (form !== 'container' || closed || id === null) continue;
      const fence = /^:+/.exec(reading.text.slice(head.start, head.end))?.[0] ?? ':::';
      yield { span: head, values: { name, fence } };
    }
  },
});
