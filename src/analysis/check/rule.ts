import type { Balance } from '../balance/balance.js';
import type { Language } from '../../model/communities.js';
import type { Finding, Severity } from '../finding.js';
import type { Span, Spans, TextEdit } from '../../text/span.js';
import type { ReadableWorkshop } from '../../model/workshop.js';
import type { PersonalDatum } from '../../personal/findPersonal.js';
import type { Reading } from '../read/reading.js';

/** What a rule may look at. */
export interface Context {
  readonly reading: Reading;
  readonly workshop: ReadableWorkshop;
  /** Where the values of `workshop` stand; those of the reading have places of their own. */
  readonly spans: Spans;
  readonly balance: Balance;
  readonly language: Language;
  /** What looks like personal data, in the order of the text. */
  readonly personal: readonly PersonalDatum[];
  /** The day on which the file is looked at, as `2026-12-15`; null when nothing depends on it. */
  readonly today: string | null;
}

/** A text in every language. */
export type Bilingual = Readonly<Record<Language, string>>;

export interface HitFix {
  readonly title: Bilingual;
  readonly edits: readonly TextEdit[];
  readonly safe?: boolean;
}

/** One place where a rule strikes, and what its message tells about it. */
export interface Hit<Values> {
  readonly span: Span;
  /** Where it is more or less serious here than the rule is as a rule. */
  readonly severity?: Severity;
  readonly values: Values;
  readonly fixes?: readonly HitFix[];
  /** Where what else is found comes of this and is not told as well. */
  readonly covers?: readonly Span[];
}

/** What the reference page tells about a finding. */
export interface About {
  /** What is found and why it matters, in a sentence or two. */
  readonly about: Bilingual;
  /** Markdown in the Danish dialect: the body of a file, or a whole file where it begins with `---`. */
  readonly examples: { readonly bad: string; readonly good: string };
}

export interface RuleDefinition<Values> extends About {
  readonly code: string;
  readonly severity: Severity;
  readonly messages: Readonly<Record<Language, (values: Values) => string>>;
  readonly check: (context: Context) => Iterable<Hit<Values>>;
}

export interface Rule extends About {
  readonly code: string;
  readonly severity: Severity;
  readonly run: (context: Context) => Finding[];
}

/** Makes a rule of its definition: what it finds, said in the file's language. */
export function rule<Values>(definition: RuleDefinition<Values>): Rule {
  const { code, severity, about, examples, messages, check } = definition;
  return {
    code,
    severity,
    about,
    examples,
    run: (context) => {
      const found: Finding[] = [];
      for (const { span, values, fixes = [], covers, severity: here = severity } of check(context))
        found.push({
          code,
          severity: here,
          span,
          message: messages[context.language](values),
          fixes: fixes.map(({ title, edits, safe = false }) => ({
            title: title[context.language],
            edits,
            safe,
          })),
          ...(covers && { covers }),
        });
      return found;
    },
  };
}
