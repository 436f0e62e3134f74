import * as vscode from 'vscode';

/** Chosen instead of an answer: the question before is asked again. */
export const back = Symbol('back');
/** Undefined when the user leaves. */
export type Answered<T> = T | typeof back | undefined;

/** Where in a row of questions one is; what is asked stays in sight, whatever is typed. */
export interface Where {
  readonly title: string;
  readonly step: number;
  readonly total: number;
}

/** One of a row of questions. */
export interface Question<Answers> {
  /** Whether it is asked at all, by what was answered before it. */
  readonly applies?: (answers: Answers) => boolean;
  readonly ask: (answers: Answers, where: Omit<Where, 'title'>) => Promise<Answered<Partial<Answers>>>;
}

/** Asks one after the other, with a way back; undefined when the user leaves. */
export async function askInTurn<Answers extends object>(
  questions: readonly Question<Answers>[],
  given: Answers,
): Promise<Answers | undefined> {
  let answers = given;
  for (let at = 0; ;) {
    const asked = questions.filter(({ applies }) => applies?.(answers) ?? true);
    const question = asked[at];
    if (!question) return answers;
    const answer = await question.ask(answers, { step: at + 1, total: asked.length });
    if (answer === undefined) return undefined;
    if (answer === back) at = Math.max(0, at - 1);
    else {
      answers = { ...answers, ...answer };
      at++;
    }
  }
}

interface TextOptions {
  readonly value?: string | undefined;
  readonly placeholder?: string;
  readonly hint?: string;
  /** What is wrong with a text; null when it will do. */
  readonly wrong?: (text: string) => string | null;
}

/** Asks for a text. */
export function askText(
  where: Where,
  { value = '', placeholder = '', hint = '', wrong = () => null }: TextOptions,
): Promise<Answered<string>> {
  const input = vscode.window.createInputBox();
  input.value = value;
  input.placeholder = placeholder;
  input.prompt = hint;
  return shown(input, where, (finish) => {
    const check = () => (input.validationMessage = wrong(input.value) ?? '');
    input.onDidChangeValue(check);
    input.onDidAccept(() => {
      if (check() === '') finish(input.value);
    });
  });
}

/** Something to choose; where `value` is null it only says something. */
export interface Choice<T> extends vscode.QuickPickItem {
  readonly value: T | null;
}

interface ChoiceOptions<T> {
  readonly choices: readonly Choice<T>[];
  /** The one that Enter takes. */
  readonly proposed?: Choice<T> | undefined;
  readonly placeholder?: string;
  /** What somebody typed, where more can be answered than is offered; null where it is nothing. */
  readonly typed?: (text: string) => Choice<T> | null;
}

/** Asks to choose, or to type something else. */
export function askChoice<T>(
  where: Where,
  { choices, proposed, placeholder = '', typed = () => null }: ChoiceOptions<T>,
): Promise<Answered<T>> {
  const pick = vscode.window.createQuickPick<Choice<T>>();
  pick.items = choices;
  pick.placeholder = placeholder;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  if (proposed) pick.activeItems = [proposed];
  return shown(pick, where, (finish) => {
    let own: Choice<T> | null = null;
    pick.onDidChangeValue((text) => {
      const read = text.trim() === '' ? null : typed(text);
      own = read && { ...read, alwaysShow: true };
      const others = choices.filter(({ value }) => value !== own?.value);
      pick.items = own ? [own, ...others] : choices;
    });
    pick.onDidAccept(() => {
      const [active] = pick.activeItems;
      // The list may be a key behind what has been typed.
      const chosen = active && active !== own ? active : typed(pick.value);
      if (chosen && chosen.value !== null) finish(chosen.value);
    });
  });
}

function shown<T>(
  input: vscode.QuickInput & Pick<vscode.InputBox, 'buttons' | 'onDidTriggerButton'>,
  { title, step, total }: Where,
  listen: (finish: (answer: T) => void) => void,
): Promise<Answered<T>> {
  input.title = title;
  input.step = step;
  input.totalSteps = total;
  input.ignoreFocusOut = true;
  input.buttons = step > 1 ? [vscode.QuickInputButtons.Back] : [];
  return new Promise((resolve) => {
    const finish = (answer: Answered<T>) => {
      resolve(answer);
      input.hide();
    };
    input.onDidTriggerButton((button) => {
      if (button === vscode.QuickInputButtons.Back) finish(back);
    });
    input.onDidHide(() => {
      resolve(undefined);
      input.dispose();
    });
    listen(finish);
    input.show();
  });
}
