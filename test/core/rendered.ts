/** A text as HTML by two renderers that know nothing of each other. */
import MarkdownIt from 'markdown-it';
import { micromark, type Options } from 'micromark';
import { directive, directiveHtml, type Handle } from 'micromark-extension-directive';
import { frontmatter, frontmatterHtml } from 'micromark-extension-frontmatter';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { workshopPreview } from '../../src/preview/preview.js';

/** A directive as an element of its name, with its attributes in the order of the alphabet. */
const element: Handle = function ({ type, name, attributes, label, content }) {
  const written = Object.entries(attributes ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => ` ${key}="${this.encode(value)}"`);
  if (type !== 'textDirective') this.lineEndingIfNeeded();
  this.tag(`<${type} ${name.trimEnd()}${written.join('')}>`);
  // A line end before the closing tag tells no more than whether a blank line stands there.
  this.raw(`${label ?? ''}|${(content ?? '').trim()}`);
  this.tag(`</${type}>`);
  if (type !== 'textDirective') this.lineEndingIfNeeded();
};

const options: Options = {
  allowDangerousHtml: true,
  allowDangerousProtocol: true,
  extensions: [frontmatter(), gfm(), directive()],
  htmlExtensions: [frontmatterHtml(), gfmHtml(), directiveHtml({ '*': element })],
};
const preview = new MarkdownIt({ html: true, linkify: true }).use(workshopPreview);

/** CommonMark with GFM, front matter and directives. */
export function rendered(text: string): string {
  return withoutBlankLines(micromark(text, options));
}

/** As VS Code's preview shows it. */
export function previewed(text: string): string {
  return withoutBlankLines(preview.render(text));
}

/** Line ends between blocks mean nothing; the renderers put one where a block of HTML stands alone. */
function withoutBlankLines(html: string): string {
  return html.replaceAll(/\r\n?/g, '\n').replace(/\n+/g, '\n').trim();
}
