import { render } from 'preact';
import type { ClockState } from '../../protocol/keptRoom.js';
import type { Absence, PageHostMessage, PageWebviewMessage } from '../../protocol/pageMessages.js';
import { Absent } from './Absent.js';
import { draw as drawBlocks } from './Block.js';
import { openDesk } from './desk.js';
import { drawnAt, lineAt, stepOf, valuesOf } from './find.js';
import { isCommand, isText, writeIn } from './keys.js';
import type { LostWords } from './Lost.js';
import { differenceOf } from './merge.js';
import { SheetView } from './SheetView.js';
import { nextSheet, sheetOf, type Sheet } from './sheet.js';
import type { Drawn, Now, Table } from './table.js';

declare function acquireVsCodeApi(): {
  postMessage(message: PageWebviewMessage): void;
  setState(state: unknown): void;
};

const vscode = acquireVsCodeApi();
const root = document.getElementById('root')!;
const say = (message: PageWebviewMessage) => vscode.postMessage(message);

let sheet: Sheet | undefined;
let table: Table | undefined;
let lost: readonly LostWords[] = [];
let now: Now | null = null;
let clock: ClockState | null = null;
let arrives = false;
let isReadOnly = false;
let absence: Absence | null = null;
const drawn = new Set<Drawn>();
const names = new Map<string, string>();

const desk = openDesk(
  (number, edit) => say({ type: 'edit', number, version: sheet?.version ?? 0, edit }),
  (label, text) => {
    if (text.trim() === '') return;
    lost = [...lost, { number: (lost.at(-1)?.number ?? 0) + 1, label, text }];
    // What is drawn now may be what loses it.
    queueMicrotask(draw);
  },
);

function tableOf({ page }: Sheet): Table {
  return {
    page,
    isReadOnly: isReadOnly || absence !== null,
    desk,
    drawn,
    names,
    draw: drawBlocks,
    say: {
      insert: (offset) => say({ type: 'insert', version: sheet?.version ?? 0, offset }),
      recordRatings: () => say({ type: 'recordRatings' }),
      paste: ({ writing: { writer, put }, before, after, text }) => {
        desk.act({
          focuses: true,
          make: () => {
            const field = writer.place();
            return field && { act: 'paste', field, from: writer.from(), before, after, text };
          },
          done: ({ why }) => {
            if (why !== null) put(`${before}${text}${after}`);
          },
        });
      },
    },
  };
}

function hear(message: PageHostMessage): void {
  switch (message.type) {
    case 'readOnly':
      isReadOnly = message.isReadOnly;
      table = undefined;
      return draw();
    case 'absent':
      return wait(message);
    case 'page':
      setAbsence(null);
      sheet = sheetOf(message.uri, message.version, message.page);
      vscode.setState({ uri: message.uri });
      return draw();
    case 'change':
      return change(message);
    case 'running':
      return follow(message.clock);
    case 'goTo':
      return goTo(message.offset, message.writes);
  }
}

function change(message: Extract<PageHostMessage, { type: 'change' }>): void {
  if (!sheet) return;
  setAbsence(null);
  const { version, change: changed, edited, undone } = message;
  sheet = nextSheet(sheet, version, changed);
  const before = undone ? valuesOf(drawn) : null;
  const focus = edited?.focus ?? null;
  const line = focus && lineAt(changed.blocks, focus);
  const goes =
    edited !== null && (desk.answered(edited.number, { why: edited.why, line }) || edited.number === 0);
  if (undone) desk.wentBack();
  draw();
  desk.next();
  if (before) return goToChange(before);
  const target = goes && focus ? drawnAt(drawn, focus.offset, focus.name) : null;
  if (target && focus) writeIn(target.element, focus.caret);
}

/** Until there is a workshop to write on again. What is on its way is answered all the same. */
function wait({ absence: why, edited, undone }: Extract<PageHostMessage, { type: 'absent' }>): void {
  setAbsence(why);
  if (edited) desk.answered(edited.number, { why: edited.why, line: null });
  if (undone) desk.wentBack();
  draw();
  desk.next();
}

function setAbsence(next: Absence | null): void {
  if (next === absence) return;
  absence = next;
  table = undefined;
}

/** To the end of what was undone or done again. */
function goToChange(before: ReadonlyMap<HTMLElement, string>): void {
  for (const { element } of drawn) {
    const was = before.get(element);
    if (!isText(element) || was === undefined || was === element.value) continue;
    const { start, words } = differenceOf(was, element.value);
    return writeIn(element, start + words.length);
  }
}

/** To the field at a place, or the first one behind it, and in sight. */
function goTo(offset: number, writes: boolean): void {
  const target = drawnAt(drawn, offset, null);
  if (!target) return;
  target.element.scrollIntoView({ block: 'center' });
  if (writes) writeIn(target.element, Infinity);
  else target.element.focus({ preventScroll: true });
}

/** With the workshop to its next step. */
function follow(next: ClockState | null): void {
  arrives = clock !== null && next !== null && next.step !== clock.step;
  clock = next;
  draw();
}

function draw(): void {
  const absent = absence && (
    <Absent absence={absence} onUndo={goBack('undo')} onText={() => say({ type: 'asText' })} />
  );
  if (!sheet) return absent ? render(<main>{absent}</main>, root) : undefined;
  if (table?.page !== sheet.page) table = tableOf(sheet);
  const step = clock && stepOf(sheet.entries, clock.step);
  if (now?.key !== step || now.clock !== clock)
    now = step !== null && clock ? { key: step, clock, arrives } : null;
  render(
    <SheetView
      sheet={sheet}
      table={table}
      now={now}
      above={absent}
      lost={lost}
      onDone={(words) => {
        lost = lost.filter((other) => other !== words);
        draw();
      }}
    />,
    root,
  );
}

const goBack = (type: 'undo' | 'redo') => () => desk.goBack(() => say({ type }));

/** VS Code would undo each statement by itself; one undoes what was typed without a rest. */
function onKey(event: KeyboardEvent): void {
  if (!isCommand(event) || event.altKey) return;
  const key = event.key.toLowerCase();
  const what =
    key === 'z' ? (event.shiftKey ? 'redo' : 'undo') : key === 'y' && !event.shiftKey ? 'redo' : null;
  if (what === null) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  goBack(what)();
}

/** What had the focus last: a browser takes it from a page that is hidden behind another tab. */
let lastFocused: HTMLElement | null = null;

/** Back to where one was, with the caret where it stood. */
function onReturn(): void {
  if (document.activeElement === document.body && lastFocused?.isConnected)
    lastFocused.focus({ preventScroll: true });
}

/** Where one is, for what follows the page. */
function onFocus({ target }: FocusEvent): void {
  if (target instanceof HTMLElement) lastFocused = target;
  const place = [...drawn].find(({ element }) => element === target)?.writing.writer.place();
  if (place && sheet) say({ type: 'at', version: sheet.version, offset: place.at.start });
}

document.addEventListener('keydown', onKey, true);
document.addEventListener('focusin', onFocus);
window.addEventListener('focus', onReturn);
window.addEventListener('message', ({ data }: MessageEvent<PageHostMessage>) => hear(data));
say({ type: 'ready' });
