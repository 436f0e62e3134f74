/**
 * What is done on the page goes to the extension one statement at a time, in the order in which it was done. What is
 * typed in a field while a statement is on its way is one statement, when its turn comes.
 */
import type { FieldPlace } from '../../protocol/page.js';
import type { PageStatement } from '../../protocol/pageMessages.js';

/** A field that is on the page, as its statements need it. */
export interface Writer {
  /** Where it stands in the version that the page shows; null as long as it is not in the text. */
  readonly place: () => FieldPlace | null;
  /** What stood in the text when it was last as it stands on the page. */
  readonly from: () => string;
  /** What stands on the page. */
  readonly text: () => string;
  readonly label: () => string;
  /** A statement that leaves this in the field is on its way. */
  readonly sent: (text: string) => void;
  /** What became of it: null when it stands in the text. The page does not show that version yet. */
  readonly answered: (why: string | null) => void;
  /** The page shows it. */
  readonly rested: () => void;
}

type Turn =
  | { readonly kind: 'write'; readonly writer: Writer }
  | { readonly kind: 'act'; readonly act: Act }
  | { readonly kind: 'back'; readonly say: () => void };

/** Something that is done with a field or with the page. */
export interface Act {
  /** Said when its turn comes; null when there is nothing to do any more. */
  readonly make: () => PageStatement | null;
  /** The field in which it leaves `leaves`. */
  readonly writer?: Writer;
  readonly leaves?: string;
  readonly done?: Done;
  /** Whether one goes on writing where the answer says. */
  readonly focuses?: boolean;
}

/** What became of something that was done. */
export interface Answer {
  /** Null when it stands in the text; else why not. */
  readonly why: string | null;
  /** The key of the line in which one goes on writing. */
  readonly line: string | null;
}

type Done = (answer: Answer) => void;

export interface Desk {
  /** Somebody wrote in a field. */
  readonly write: (writer: Writer) => void;
  readonly act: (act: Act) => void;
  /** Asks to undo or do again, when all that was done before stands in the text; then `wentBack` has to be told. */
  readonly goBack: (say: () => void) => void;
  readonly wentBack: () => void;
  /** The field is on the page no more. What stood in it and is in no text is kept. */
  readonly leave: (writer: Writer) => void;
  /** Tells whether one is to go on where the answer says. */
  readonly answered: (number: number, answer: Answer) => boolean;
  /** The page shows the version of the last answer: says what comes next. */
  readonly next: () => void;
  /** Whether all that was done stands in the text. */
  readonly isIdle: () => boolean;
}

/**
 * @param send says a statement to the extension
 * @param lost is given what was written in a field that is no more
 */
export function openDesk(
  send: (number: number, edit: PageStatement) => void,
  lost: (label: string, text: string) => void,
): Desk {
  const turns: Turn[] = [];
  let flight:
    | (Pick<Act, 'done' | 'focuses'> & { readonly number: number; readonly writer: Writer | null })
    | 'back'
    | null = null;
  let resting: Writer | null = null;
  let latest = 0;

  const say = (edit: PageStatement, writer: Writer | null, told: Pick<Act, 'done' | 'focuses'> = {}) => {
    latest++;
    flight = { ...told, number: latest, writer };
    send(latest, edit);
  };
  const next = () => {
    const before = resting;
    resting = null;
    before?.rested();
    while (flight === null) {
      const turn = turns.shift();
      if (!turn) return;
      if (turn.kind === 'write') sayWriting(turn.writer);
      else if (turn.kind === 'act') sayAct(turn.act);
      else {
        flight = 'back';
        turn.say();
      }
    }
  };
  const sayWriting = (writer: Writer) => {
    const field = writer.place();
    const [from, to] = [writer.from(), writer.text()];
    if (!field) return lost(writer.label(), to);
    if (from === to) return;
    writer.sent(to);
    say({ act: 'write', field, from, to }, writer);
  };
  const sayAct = (act: Act) => {
    const { make, writer = null, leaves, done } = act;
    const edit = make();
    if (!edit) return done?.({ why: null, line: null });
    if (leaves !== undefined) writer?.sent(leaves);
    say(edit, leaves === undefined ? null : writer, act);
  };
  const waits = (writer: Writer) => turns.some((turn) => turn.kind === 'write' && turn.writer === writer);

  return {
    next,
    write: (writer) => {
      // Behind something else that is done, the rest of the typing is a statement of its own.
      if (turns.at(-1)?.kind !== 'write' || !waits(writer)) turns.push({ kind: 'write', writer });
      next();
    },
    act: (act) => {
      turns.push({ kind: 'act', act });
      next();
    },
    goBack: (say) => {
      turns.push({ kind: 'back', say });
      next();
    },
    wentBack: () => {
      if (flight === 'back') flight = null;
    },
    leave: (writer) => {
      if (!waits(writer)) return;
      const others = turns.filter((turn) => turn.kind !== 'write' || turn.writer !== writer);
      turns.splice(0, turns.length, ...others);
      lost(writer.label(), writer.text());
    },
    answered: (number, answer) => {
      if (flight === null || flight === 'back' || flight.number !== number) return false;
      const { writer, done, focuses = false } = flight;
      flight = null;
      resting = writer;
      writer?.answered(answer.why);
      done?.(answer);
      return focuses;
    },
    isIdle: () => flight === null && turns.length === 0,
  };
}
