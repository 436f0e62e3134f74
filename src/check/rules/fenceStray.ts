import { rule } from '../rule.js';

export const fenceStray = rule<{ fence: string }>({
  code: 'fence.stray',
  severity: 'error',
  messages: {
    da: ({ fence }) =>
      `${fence} afslutter ikke noget her. Slet linjen, eller giv den ydre blok et kolon mere end dem, der står inde i den.`,
    en: ({ fence }) =>
      `${fence} closes nothing here. Delete the line, or give the outer block one colon more than those inside it.`,
  },
  *check({ reading: { colonLines, text } }) {
    for (const span of colonLines) {
      const fence = text.slice(span.start, span.end);
      if (/^:{3,}$/.test(fence)) yield { span, values: { fence } };
    }
  },
});
