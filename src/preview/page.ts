import type { CommunityId } from '../model/communities.js';
import { communityIcons } from '../picture/icons.js';
import type { Dialect } from '../model/dialect.js';
import type { Html, Node } from './tree.js';
import type { WorkshopPage } from './workshopPage.js';

/** What every part of a page needs while it is made. */
export interface Page {
  readonly source: WorkshopPage;
  readonly dialect: Dialect;
  readonly html: Html;
}

/** A community's icon; its name always stands beside it. */
export function icon({ html }: Page, community: CommunityId): Node {
  return html.element('svg', { class: 'samklang-icon', viewBox: '0 0 24 24', 'aria-hidden': 'true' }, [
    html.element('path', { d: communityIcons[community] }),
  ]);
}

/** A piece of text with a class of its own. */
export function span({ html }: Page, name: string, text: string): Node {
  return html.element('span', { class: `samklang-${name}` }, [html.text(text)]);
}

/** Short pieces of information on one line, each kept together where the line breaks. */
export function facts(page: Page, texts: readonly (string | null | undefined)[]): Node[] {
  const given = texts.filter((text): text is string => Boolean(text));
  return given.flatMap((text, index) => [
    ...(index > 0 ? [page.html.text(' · ')] : []),
    span(page, 'fact', text),
  ]);
}

/** A small heading of ours, which stands outside of the file's outline. */
export function label({ html }: Page, text: string): Node {
  return html.element('p', { class: 'samklang-label' }, [html.text(text)]);
}

/** The classes of a part, each with our prefix. */
export function classes(...names: readonly (string | null | undefined | false)[]): string {
  return names.flatMap((name) => (name ? [`samklang-${name}`] : [])).join(' ');
}

export function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
