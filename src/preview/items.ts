import { effortState } from '../analysis/balance/balance.js';
import { imbalanceCommunity, type CommunityId, type ImbalanceNumber } from '../model/communities.js';
import type { DirectiveId } from '../model/directives.js';
import { isBlank } from '../model/blanks.js';
import { idOf } from '../model/dialect.js';
import { formatDate } from '../texts/numbersAndDates.js';
import { overviewTexts } from '../texts/overviewTexts.js';
import { previewTexts } from '../texts/previewTexts.js';
import { capitalised, classes, facts, icon, span, type Page } from './page.js';
import { inlineOf, type Node } from './tree.js';
import { valuesOf, wordsOf } from './workshopPage.js';

/** The containers whose items are ticked off, and the item directive of each. */
export const checklists: Readonly<Partial<Record<DirectiveId, DirectiveId>>> = {
  imbalances: 'imbalance',
  trends: 'trend',
  frames: 'frame',
};

export function isList({ open }: Node): boolean {
  return open.type === 'bullet_list_open' || open.type === 'ordered_list_open';
}

/** Takes the tick and the mark off an item; what is left of it is its words. */
function takeApart(
  { source }: Page,
  node: Node,
  id: DirectiveId,
): { attributes: ReturnType<typeof valuesOf>; ticked: boolean; blank: boolean } {
  const item = source.items.get(node.open.map?.[0] ?? -1);
  const paragraph = node.children[0];
  const inline = paragraph?.open.type === 'paragraph_open' ? inlineOf(paragraph) : null;
  if (!inline || !item) return { attributes: {}, ticked: false, blank: false };
  const words = wordsOf(source.syntax.text, item);
  const isOurs = item.mark === null || item.mark.head.id === id;
  // A mark that belongs elsewhere is shown as it is written.
  inline.content = isOurs
    ? words
    : `${words} ${source.syntax.text.slice(item.mark.span.start, item.mark.span.end)}`;
  return {
    attributes: isOurs && item.mark ? valuesOf(item.mark.head) : {},
    ticked: item.box?.checked === true,
    blank: isBlank(words),
  };
}

/** Dresses the items of a list of imbalances, trends or frames: a tick each, and what it belongs to. */
export function presentChecklist(page: Page, list: Node, directive: DirectiveId): void {
  list.open.attrJoin('class', 'samklang-checklist');
  for (const item of list.children) {
    const { attributes, ticked } = takeApart(page, item, directive);
    const community = directive === 'imbalance' ? communityOf(attributes.number) : null;
    const kind = kindOf(page, attributes.kind);
    item.open.attrJoin('class', classes('check', ticked && 'ticked', community));
    item.children = [
      tickBox(page, ticked),
      page.html.element('div', { class: 'samklang-words' }, item.children),
      ...(community ? [belonging(page, community)] : []),
      ...(kind ? [span(page, 'belonging', kind)] : []),
    ];
  }
}

function communityOf(number = ''): CommunityId | null {
  return Object.hasOwn(imbalanceCommunity, number)
    ? imbalanceCommunity[Number(number) as ImbalanceNumber]
    : null;
}

function kindOf({ dialect }: Page, word = ''): string | null {
  const kind = idOf(dialect.frameKinds, word);
  return kind && capitalised(dialect.frameKinds[kind]);
}

function belonging(page: Page, community: CommunityId): Node {
  const { element, text } = page.html;
  return element('span', { class: 'samklang-belonging' }, [
    icon(page, community),
    text(page.dialect.rows[community]),
  ]);
}

function tickBox({ html, dialect }: Page, ticked: boolean): Node {
  const texts = previewTexts[dialect.language];
  const name = ticked ? texts.ticked : texts.unticked;
  const box = { class: 'samklang-tick', viewBox: '0 0 16 16', role: 'img', 'aria-label': name };
  return html.element('svg', box, [
    html.element('rect', { x: 1, y: 1, width: 14, height: 14, rx: 3 }),
    ...(ticked ? [html.element('path', { d: 'M4 8.2 7 11l5-6' })] : []),
  ]);
}

/** Dresses the items of a list of efforts: where each stands, for what, by whom and when. */
export function presentEfforts(page: Page, list: Node): void {
  list.open.attrJoin('class', 'samklang-efforts');
  for (const item of list.children) presentEffort(page, item);
}

function presentEffort(page: Page, item: Node): void {
  const { dialect, html } = page;
  const { attributes, ticked, blank } = takeApart(page, item, 'effort');
  const community = idOf(dialect.communities, attributes.community ?? '');
  const assessment = idOf(dialect.assessments, attributes.assessment ?? '');
  const state = effortState({ text: '', done: ticked, supports: [], ...(assessment && { assessment }) });
  const texts = overviewTexts[dialect.language];
  const [words, ...inside] = item.children;
  for (const list of inside.filter(isList))
    for (const support of list.children) presentSupport(page, support);
  const known = facts(page, [
    community && dialect.rows[community],
    attributes.responsible,
    attributes.due && texts.by(state, formatDate(attributes.due, dialect.language)),
  ]);
  item.open.attrJoin('class', classes('effort', state, community));
  item.children = [
    ...(community ? [icon(page, community)] : []),
    html.element('div', { class: 'samklang-words' }, [
      ...(words ? [words] : []),
      ...(blank && known.length === 0
        ? []
        : [
            html.element('p', { class: 'samklang-detail' }, [
              span(page, 'state', texts.states[state]),
              html.text(' '),
              ...known,
            ]),
          ]),
      ...inside,
    ]),
  ];
}

function presentSupport(page: Page, item: Node): void {
  const kind = kindOf(page, takeApart(page, item, 'support').attributes.kind);
  item.open.attrJoin('class', 'samklang-support');
  item.children = [
    ...(kind ? [span(page, 'kind', kind), page.html.text(' ')] : []),
    page.html.element('div', { class: 'samklang-words' }, item.children),
  ];
}
