import { useContext } from 'preact/hooks';
import type { HeadBlock } from '../../protocol/page.js';
import { AnyField } from './AnyField.js';
import { Notes } from './Notes.js';
import { OnTable } from './table.js';
import { Words } from './Words.js';

/** What stands first in the file: what the workshop is called, what it is about, when it is. */
export function Head({ head }: { readonly head: HeadBlock }) {
  const { about } = useContext(OnTable).page;
  return (
    <section class="head">
      {about && <p class="about">{about}</p>}
      <div class="head-fields">
        {head.fields.map((field) => (
          <AnyField key={field.key} field={field} />
        ))}
      </div>
      {head.others.map((field) => (
        <label key={field.key} class="labelled others">
          <span>{field.label}</span>
          <Words field={field} lines class="code" />
        </label>
      ))}
      <Notes notes={head.notes} />
    </section>
  );
}
