import type { Field } from '../../protocol/page.js';
import { Choose } from './Choose.js';
import { Day } from './Day.js';
import { Short } from './Short.js';
import { Words } from './Words.js';

/** A field with its name, drawn as what is written in it asks for. */
export function AnyField({ field }: { readonly field: Field }) {
  switch (field.shape) {
    case 'choice':
      return <Choose field={field} />;
    case 'date':
      return <Day field={field} />;
    case 'words':
      if (field.suggestions === null)
        return (
          <label class={`labelled ${field.name}`}>
            <span>{field.label}</span>
            <Words field={field} />
          </label>
        );
      return <Short field={field} />;
    default:
      return <Short field={field} />;
  }
}
