import type { DirectiveId } from '../model/directives.js';
import { pointKinds, type PointKind } from '../model/communities.js';
import { isBlank } from '../model/blanks.js';
import { idOf } from '../model/dialect.js';
import { previewTexts } from '../texts/previewTexts.js';
import type { Head } from '../syntax/tree.js';
import { headOf } from './blocks.js';
import { checklists, isList, presentChecklist, presentEfforts } from './items.js';
import { capitalised, classes, icon, label, span, type Page } from './page.js';
import { presentRatings } from './ratings.js';
import { inlineOf, type Node } from './tree.js';
import { valuesOf } from './workshopPage.js';

/** Dresses the blocks of a workshop file; whatever is not ours stays as it is. */
export function present(page: Page, nodes: readonly Node[]): void {
  for (const node of nodes) {
    const head = headOf(node.open);
    if (head?.id) presentDirective(page, node, head, head.id);
    present(page, node.children);
    if (node.open.type === 'paragraph_open') presentBlank(page, node);
  }
}

/** A paragraph that is nothing but a template's blank becomes a place to write. */
function presentBlank(page: Page, paragraph: Node): void {
  const inline = inlineOf(paragraph);
  if (inline && isBlank(inline.content))
    paragraph.children = [span(page, 'blank', previewTexts[page.dialect.language].blank)];
}

function presentDirective(page: Page, node: Node, head: Head, id: DirectiveId): void {
  const name = capitalised(page.dialect.directives[id]);
  setTag(node, 'section');
  node.open.attrJoin('class', classes(id));
  switch (id) {
    case 'step':
      return presentStep(page, node, head);
    case 'community':
      return presentCommunity(page, node, head);
    case 'strengths':
    case 'gains':
    case 'improvements':
      node.open.attrJoin('class', 'samklang-point');
      node.children = [label(page, name), ...node.children];
      return;
    case 'facilitator':
      setTag(node, 'aside');
      // A page has many of these; as landmarks they would be in the way.
      node.open.attrSet('role', 'note');
      node.children = [label(page, previewTexts[page.dialect.language].facilitator), ...node.children];
      return;
    case 'balance': {
      const table = node.children.find(({ open }) => open.type === 'table_open');
      if (table) presentRatings(page, table);
      return;
    }
    case 'efforts':
      for (const list of node.children.filter(isList)) presentEfforts(page, list);
      return;
    default: {
      const item = checklists[id];
      if (item) for (const list of node.children.filter(isList)) presentChecklist(page, list, item);
      node.children = [label(page, name), ...node.children];
    }
  }
}

function presentStep(page: Page, node: Node, head: Head): void {
  const attributes = valuesOf(head);
  const { dialect, html } = page;
  const parts = [
    `${capitalised(dialect.directives.step)} ${wholeNumber(attributes.number) ?? ''}`.trim(),
    wholeNumber(attributes.minutes) && previewTexts[dialect.language].minutes(attributes.minutes!),
  ];
  setTag(node, 'p');
  node.children = [html.text(parts.filter(Boolean).join(' · '))];
}

function wholeNumber(text = ''): string | null {
  return /^\d{1,4}$/.test(text) ? text : null;
}

/** A card: the community's icon beside the heading that the file gives it, and its points side by side. */
function presentCommunity(page: Page, node: Node, head: Head): void {
  const attributes = valuesOf(head);
  const { dialect, html } = page;
  const community = idOf(dialect.communities, attributes.type ?? '');
  const [first, ...others] = node.children;
  const headed = first?.open.type === 'heading_open';
  const heading = headed ? first : community && label(page, dialect.rows[community]);
  if (community) node.open.attrJoin('class', classes(community));
  node.children = [
    ...(heading
      ? [
          html.element('div', { class: 'samklang-head' }, [
            ...(community ? [icon(page, community)] : []),
            heading,
          ]),
        ]
      : []),
    ...sideBySide(page, headed ? others : node.children),
  ];
}

function sideBySide({ html }: Page, nodes: readonly Node[]): Node[] {
  const result: Node[] = [];
  let points: Node[] = [];
  for (const node of nodes) {
    if (isPoint(headOf(node.open)?.id)) {
      if (points.length === 0) {
        points = [];
        result.push(html.element('div', { class: 'samklang-points' }, points));
      }
      points.push(node);
    } else {
      points = [];
      result.push(node);
    }
  }
  return result;
}

function isPoint(id: DirectiveId | null | undefined): boolean {
  return pointKinds.includes(id as PointKind);
}

function setTag({ open, close }: Node, tag: string): void {
  open.tag = tag;
  if (close) close.tag = tag;
}
