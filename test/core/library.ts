/** Markdown's blocks as micromark finds them: what our own reader has to agree with. */
import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown, type Extension, type Handle } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { directive } from 'micromark-extension-directive';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Extension as Syntax } from 'micromark-util-types';

/** An attribute as the library reads it, also one that stands twice. */
export interface LibraryAttribute {
  readonly name: string;
  readonly start: number;
  value: string;
  valueStart: number | null;
}

declare module 'mdast' {
  interface Data {
    allAttributes?: LibraryAttribute[];
  }
}

/** As in our own reading: inline markup stays source text. */
const withoutInline: Syntax = {
  disable: {
    null: [
      'attention',
      'autolink',
      'characterEscape',
      'characterReference',
      'codeText',
      'hardBreakEscape',
      'htmlText',
      'labelStartImage',
      'labelStartLink',
      'labelEnd',
    ],
  },
};

/** Notes every attribute of a directive: of those that stand twice the library itself keeps the last. */
function allAttributes(): Extension {
  const library = directiveFromMarkdown({ verbose: true });
  const enter: Record<string, Handle> = { ...library.enter };
  const exit: Record<string, Handle> = { ...library.exit };
  for (const form of ['directiveContainer', 'directiveLeaf']) {
    const name = exit[`${form}AttributeName`]!;
    exit[`${form}AttributeName`] = function (token) {
      const node = this.stack.findLast(({ type }) => type.endsWith('Directive'))!;
      const own = {
        name: this.sliceSerialize(token),
        start: token.start.offset,
        value: '',
        valueStart: null,
      };
      ((node.data ??= {}).allAttributes ??= []).push(own);
      name.call(this, token);
    };
    const value = exit[`${form}AttributeValue`]!;
    exit[`${form}AttributeValue`] = function (token) {
      const node = this.stack.findLast(({ type }) => type.endsWith('Directive'))!;
      const own = node.data!.allAttributes!.at(-1)!;
      own.value = this.sliceSerialize(token);
      own.valueStart = token.start.offset;
      value.call(this, token);
    };
  }
  return { ...library, enter, exit };
}

const options = {
  extensions: [gfmTable(), gfmTaskListItem(), { flow: directive().flow! }, withoutInline],
  mdastExtensions: [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown(), allAttributes()],
};

/** The blocks of a text; positions are offsets in it, and a byte order mark on top is not counted. */
export function blocksByLibrary(text: string): Root {
  return fromMarkdown(text, options);
}
