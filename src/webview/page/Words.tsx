import { useContext } from 'preact/hooks';
import type { Field } from '../../protocol/page.js';
import { fieldMark, goOn, isCommand, walk } from './keys.js';
import { OnTable } from './table.js';
import { TroubleNote } from './Trouble.js';
import { useWriting, type InUse } from './useWriting.js';

interface WordsProps {
  /** Null as long as the line is not in the text. */
  readonly field: Field | null;
  readonly begin?: string;
  readonly label?: string;
  readonly placeholder?: string;
  readonly class?: string;
  readonly describedBy?: string;
  /** Whether several lines may stand in it. */
  readonly lines?: boolean;
  /** What else keys do; tells whether it did something. */
  readonly onKey?: (event: KeyboardEvent, inUse: InUse, element: HTMLTextAreaElement) => boolean;
  readonly onPaste?: (event: ClipboardEvent, inUse: InUse, element: HTMLTextAreaElement) => void;
  readonly onLeave?: () => void;
  /** Given what the field is written with. */
  readonly onUse?: (inUse: InUse) => void;
}

/** Words to write, in a field that grows with them. */
export function Words({
  field,
  begin,
  lines = false,
  onKey,
  onPaste,
  onLeave,
  onUse,
  describedBy,
  ...props
}: WordsProps) {
  const inUse = useWriting(field, undefined, begin);
  onUse?.(inUse);
  const { page } = useContext(OnTable);
  const { label = field?.label ?? '', placeholder = field?.placeholder ?? '', class: name = '' } = props;
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLTextAreaElement }) => {
    if (event.isComposing) return;
    if ((!inUse.on.readOnly && onKey?.(event, inUse, event.currentTarget)) || walk(event)) return;
    if (event.key !== 'Enter' || isCommand(event) || event.altKey || lines) return;
    event.preventDefault();
    goOn(event.currentTarget, 1);
  };
  return (
    <>
      <textarea
        key="words"
        {...{ [fieldMark]: field?.name ?? 'words' }}
        class={`words ${name}`}
        rows={1}
        spellcheck
        lang={page.language}
        aria-label={label}
        aria-describedby={describedBy}
        placeholder={placeholder}
        {...inUse.on}
        onBlur={() => {
          inUse.on.onBlur();
          onLeave?.();
        }}
        onKeyDown={onKeyDown}
        onPaste={(event) => !inUse.on.readOnly && onPaste?.(event, inUse, event.currentTarget)}
      />
      <TroubleNote key="trouble" inUse={inUse} />
    </>
  );
}
