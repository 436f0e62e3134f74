import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { frameKinds, type FrameKind } from '../../model/communities.js';
import type { ListBlock, PageItem } from '../../protocol/page.js';
import { Icon } from '../Icon.js';
import { AnyField } from './AnyField.js';
import { goOn, isCommand, writeIn } from './keys.js';
import { LineTools } from './LineTools.js';
import { Meaning } from './Meaning.js';
import { Notes } from './Notes.js';
import { OnTable } from './table.js';
import { Tick, useTick } from './Tick.js';
import type { InUse } from './useWriting.js';
import { Words } from './Words.js';

interface LineProps {
  readonly id: string;
  /** Null as long as it is not in the text. */
  readonly item: PageItem | null;
  /** What stands in it until then. */
  readonly words: string;
  readonly list: ListBlock;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Draws a line behind this one; what it gives is told the line's key in the text, or that there is none. */
  readonly onBegin: (behind: string, words: string) => (real: string | null) => void;
}

/** The lists of the model are ticked and not added to. */
const isFixed = ({ role }: ListBlock) => role === 'imbalances' || role === 'trends' || role === 'frames';

/** An empty line for it is enough. */
const isToAdd =
  ({ blocks }: PageItem) =>
  (kind: FrameKind) =>
    !blocks
      .flatMap((block) => (block.kind === 'list' ? block.items : []))
      .some(({ words, fields }) => words?.value === '' && fields.some(({ value }) => value === kind));

/** One line of a list: a point, something to tick, an action, what supports it. */
export function Line({ id, item, words, list, isFirst, isLast, onBegin }: LineProps) {
  const { desk, draw, page, say } = useContext(OnTable);
  const own = useRef<HTMLLIElement>(null);
  const using = useRef<InUse | null>(null);
  const tick = useTick(item?.tick ?? null);
  const field = item?.words ?? null;
  const like = field ?? list.items.find(({ words: others }) => others)?.words ?? null;

  useLayoutEffect(() => {
    const element = own.current?.querySelector('textarea');
    if (!item && element) writeIn(element, 0);
  }, []);

  /** The next line begins with what stands behind the caret. */
  const next = (inUse: InUse, element: HTMLTextAreaElement) => {
    const { writing } = inUse;
    const [before, after] = [
      element.value.slice(0, element.selectionStart),
      element.value.slice(element.selectionEnd),
    ];
    writing.put(before);
    const became = onBegin(id, after);
    desk.act({
      writer: writing.writer,
      leaves: before,
      make: () => {
        const place = writing.writer.place();
        return (
          place && { act: 'lines', field: place, from: writing.writer.from(), to: before, more: [after] }
        );
      },
      done: ({ why, line }) => {
        became(why === null ? line : null);
        if (why !== null) writing.put(before + after);
      },
    });
  };
  const withPlace = (
    act: 'remove' | 'move',
    { by = 1, focuses = true }: { by?: -1 | 1; focuses?: boolean } = {},
  ) => {
    const writer = using.current?.writing.writer;
    if (!writer) return;
    desk.act({
      focuses,
      make: () => {
        const place = writer.place();
        if (!place) return null;
        const from = writer.from();
        return act === 'remove' ? { act, field: place, from } : { act, field: place, from, by };
      },
    });
  };
  const support = (kind: FrameKind) => {
    const writer = using.current?.writing.writer;
    desk.act({
      focuses: true,
      make: () => {
        const place = writer?.place();
        return writer && place ? { act: 'support', field: place, from: writer.from(), support: kind } : null;
      },
    });
  };
  const onKey = (event: KeyboardEvent, inUse: InUse, element: HTMLTextAreaElement): boolean => {
    using.current = inUse;
    const { key } = event;
    const isEmpty = element.value === '';
    const did = (act: () => void) => {
      event.preventDefault();
      act();
      return true;
    };
    if (key === 'Enter' && isCommand(event)) return did(() => tick());
    if ((key === 'ArrowUp' || key === 'ArrowDown') && event.altKey && !event.shiftKey)
      return did(() => withPlace('move', { by: key === 'ArrowUp' ? -1 : 1 }));
    if (key === 'Enter' && !event.altKey && !event.shiftKey && !isFixed(list))
      return did(() => (isEmpty ? leave(element) : next(inUse, element)));
    if (key === 'Backspace' && isEmpty && !isFixed(list) && !(isFirst && isLast))
      return did(() => {
        goOn(element, isFirst ? 1 : -1, (other) => own.current!.contains(other));
        withPlace('remove', { focuses: false });
      });
    return false;
  };
  /** Enter in an empty line leaves the list, and takes the line along where others stay. */
  const leave = (element: HTMLTextAreaElement) => {
    const all = own.current!.parentElement!;
    goOn(element, 1, (other) => all.contains(other));
    if (!(isFirst && isLast) && item?.blocks.length === 0 && item.fields.length === 0)
      withPlace('remove', { focuses: false });
  };
  const paste = (event: ClipboardEvent, { writing }: InUse, element: HTMLTextAreaElement) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!/[\n\r]/.test(text.trim())) return;
    event.preventDefault();
    say.paste({
      writing,
      before: element.value.slice(0, element.selectionStart),
      after: element.value.slice(element.selectionEnd),
      text,
    });
  };

  const community = item?.meaning?.community ?? null;
  return (
    <li ref={own} class={`line ${list.role} ${community ?? ''}`}>
      <div class="line-row">
        {item?.tick && <Tick key="tick" field={item.tick} of={`${id} words`} />}
        {community && <Icon key="icon" community={community} />}
        <div class="line-words" key="words" id={`${id} words`}>
          <Words
            field={field}
            begin={words}
            label={like?.label ?? list.label}
            placeholder={like?.placeholder ?? ''}
            onKey={onKey}
            onPaste={paste}
            onUse={(inUse) => (using.current = inUse)}
          />
        </div>
        {item?.meaning && <Meaning key="meaning" meaning={item.meaning} />}
        {!isFixed(list) && item && (
          <LineTools
            key="tools"
            isFirst={isFirst}
            isLast={isLast}
            onMove={(by) => withPlace('move', { by })}
            onRemove={() => withPlace('remove')}
          />
        )}
      </div>
      {item && <Notes key="notes" notes={item.notes} />}
      {item && item.fields.length > 0 && (
        <div class="line-fields" key="fields">
          {item.fields.map((one) => (
            <AnyField key={one.key} field={one} />
          ))}
        </div>
      )}
      {item && item.blocks.length > 0 && <div key="blocks">{draw(item.blocks)}</div>}
      {item && list.role === 'efforts' && (
        <div key="support" class="add-supports">
          {frameKinds.filter(isToAdd(item)).map((kind) => (
            <button key={kind} type="button" class="add" onClick={() => support(kind)}>
              <span aria-hidden="true">+</span> {page.labels.addSupport[kind]}
            </button>
          ))}
        </div>
      )}
    </li>
  );
}
