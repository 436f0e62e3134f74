import { isBlank } from '../../model/blanks.js';
import { languages } from '../../model/communities.js';
import { idOf } from '../../model/dialect.js';
import type { Block, Container, ListItem, WorkshopSyntax } from '../../syntax/tree.js';
import { walk, wordsOf } from '../../syntax/walk.js';
import { templates } from '../../templates/files/index.js';
import { communityNamed, kindNamed, plain, type Point, type Read } from './points.js';

/** Where the walk through a sheet has come to: which community and question what it meets is about. */
type Place = Partial<NonNullable<Point['place']>>;

/**
 * What somebody has written into a sheet that is a workshop file: every item, every paragraph and whatever else has
 * words is a point, in its place where it stands in one. What the template says itself, blanks, comments and notes for
 * the facilitator are none. Lists of another kind, such as actions, are no reflections; they are told as left out.
 */
export function readSheet(syntax: WorkshopSyntax): Read {
  const points: Point[] = [];
  const leftOut: string[] = [];
  const { text } = syntax;

  const say = (words: string, { community, kind }: Place) => {
    const said = words.replace(/\s+/g, ' ').trim();
    if (said === '' || isBlank(said) || standing().has(plain(said))) return;
    points.push({ place: community && kind ? { community, kind } : null, text: said });
  };

  const visitItem = ({ words, children }: ListItem, place: Place) => {
    say(text.slice(words.start, words.end), place);
    // The first paragraph is the item's own words.
    const rest = children[0]?.kind === 'paragraph' ? children.slice(1) : children;
    for (const child of rest) visit(child, place);
  };

  const visitContainer = (node: Container, place: Place) => {
    const { id, attributes } = node.head;
    if (id === 'facilitator') return;
    const enter = (next: Place) => node.children.forEach((child) => visit(child, next));
    if (id === 'strengths' || id === 'gains' || id === 'improvements') return enter({ ...place, kind: id });
    if (id === 'community') {
      const named = attributes.find((attribute) => attribute.id === 'type')?.value ?? '';
      const community = idOf(syntax.dialect.communities, named);
      return enter(community ? { community } : {});
    }
    if (id === null) return enter(place);
    leftOut.push(...filledIn(text, node));
  };

  const visit = (node: Block, place: Place): void => {
    switch (node.kind) {
      case 'list':
        return node.children.forEach((item) => visitItem(item, place));
      case 'quote':
        return node.children.forEach((child) => visit(child, place));
      case 'container':
        return visitContainer(node, place);
      case 'heading': {
        const words = wordsOf(text, node.content);
        const isTitle = node.depth === 1 && !place.community;
        if (!isTitle && !communityNamed(words) && !kindNamed(words)) say(words, place);
        return;
      }
      case 'leaf':
      case 'break':
        return;
      case 'html':
        if (!node.comment) say(wordsOf(text, node.span), place);
        return;
      default:
        return say(wordsOf(text, node.span), place);
    }
  };

  for (const block of syntax.blocks) visit(block, {});
  return { points, leftOut };
}

/** What somebody has filled in in a list or a table of another kind: ticked or new items, and rows with numbers. */
function filledIn(text: string, container: Container): string[] {
  return walk([container]).flatMap((node) => {
    if (node.kind === 'item') {
      const words = wordsOf(text, node.words).trim();
      const isWritten = node.box?.checked === true || !standing().has(plain(words));
      return isWritten && words !== '' && !isBlank(words) ? [words] : [];
    }
    if (node.kind !== 'table') return [];
    return node.rows.slice(1).flatMap(({ span, cells }) => {
      const isWritten = cells.slice(1).some((cell) => cell.text.trim() !== '' && !isBlank(cell.text));
      return isWritten ? [wordsOf(text, span)] : [];
    });
  });
}

let known: ReadonlySet<string> | undefined;

/** The lines of every template, in both languages: they are nobody's answers. Worked out when first needed. */
function standing(): ReadonlySet<string> {
  known ??= new Set(
    languages.flatMap((language) =>
      Object.values(templates).flatMap((template) =>
        template(language)
          .split('\n')
          .map((line) =>
            plain(
              line
                .replace(/^\s*(?:#+|[-*+])\s+(?:\[ \]\s+)?/, '')
                .replace(/:\p{L}+\{[^{}]*\}$/u, '')
                .trimEnd(),
            ),
          ),
      ),
    ),
  );
  return known;
}
