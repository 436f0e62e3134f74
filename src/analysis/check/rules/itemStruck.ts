import { pointKinds } from '../../../model/communities.js';
import { lines } from '../examples.js';
import { rule, type Context } from '../rule.js';

/** Who strikes something out means that it no longer holds; plans, counts and calendars tell it all the same. */
export const itemStruck = rule({
  code: 'item.struck',
  severity: 'warning',
  about: {
    da: 'Et punkt er streget over, men tæller stadig med, også i handlingsplan og kalender. De viser det uden stregen.',
    en: 'An item is struck out but still counts, in the action plan and the calendar too. They show it without the stroke.',
  },
  examples: {
    bad: lines(':::indsatser', '- [ ] ~~Fælles frokost~~ :indsats{vurdering=ja}', ':::'),
    good: lines(':::indsatser', '- [ ] Fælles frokost :indsats{vurdering=ikke-nu}', ':::'),
  },
  messages: {
    da: () => 'Punktet er streget over, men tæller stadig med. Slet det, hvis det ikke gælder mere.',
    en: () => 'This item is struck out but still counts. Delete it if it no longer holds.',
  },
  *check(context) {
    const { reading, spans } = context;
    for (const pointer of counted(context)) {
      const span = spans.get(pointer);
      if (span && struck.test(reading.text.slice(span.start, span.end))) yield { span, values: {} };
    }
  },
});

/** All of the words, by Markdown or by HTML. */
const struck = /^\s*(?:(~~?)(?![\s~])[^~]*[^\s~]\1|<(s|del|strike)>[^<]*<\/\2>)\s*$/i;

/** Where what counts stands: an action that is done may well be struck out, and one that was not chosen. */
function counted({ workshop, balance }: Context): string[] {
  return [
    ...workshop.communities.flatMap((community, nth) =>
      pointKinds.flatMap((kind) => community[kind].map((_, index) => `/communities/${nth}/${kind}/${index}`)),
    ),
    ...(['imbalances', 'trends', 'frames'] as const).flatMap((kind) =>
      workshop[kind].flatMap(({ present }, index) => (present ? `/${kind}/${index}/text` : [])),
    ),
    ...balance.efforts.flatMap(({ state }, index) =>
      state === 'done' || state === 'notNow' ? [] : `/efforts/${index}/text`,
    ),
  ];
}
