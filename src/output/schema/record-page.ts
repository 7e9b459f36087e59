/** The page on the record: every field with its type, its unit and an example. */
import { fieldsOf, type RecordField } from '../../model/record-fields.ts';
import { RecordSchema } from '../../model/record.ts';
import { page } from '../page/frame.ts';
import { html, type Markup } from '../page/markup.ts';

/** @returns an HTML document in one file */
export function recordPage(): string {
  const fields = fieldsOf(RecordSchema);
  const parts = [...new Set(fields.map(partOf))];
  return page('plain', {
    title: 'The record factbox/v1',
    language: 'en',
    body: html`<main class="record">
      <h1>The record <code>factbox/v1</code></h1>
      <p>One article gives one record. Every value carries its place in <code>document.text</code>: half-open offsets, counted in
      <code>document.offsetUnit</code>. Unknown is <code>null</code>. Fields may be added within v1: ignore what you do not know.</p>
      <nav aria-label="Parts">${parts.map((part) => html`<a href="#${part}">${part}</a>`)}</nav>
      ${parts.map((part) =>
        section(
          part,
          fields.filter((field) => partOf(field) === part),
        ),
      )}
    </main>`,
  });
}

const partOf = ({ path }: RecordField): string => path.split(/[.[]/, 1)[0] ?? path;

const section = (
  part: string,
  fields: readonly RecordField[],
): Markup => html`<section id="${part}" aria-labelledby="${part}-title">
  <h2 id="${part}-title"><code>${part}</code></h2>
  <div class="scroll" tabindex="0" role="group" aria-label="Fields of ${part}"><table>
    <thead><tr><th scope="col">Field</th><th scope="col">Type</th><th scope="col">What it says</th><th scope="col">Example</th></tr></thead>
    <tbody>${fields.map(row)}</tbody>
  </table></div>
</section>`;

const row = ({ path, type, isNullable, note }: RecordField): Markup =>
  html`<tr id="${path}"><th scope="row"><code>${path}</code></th><td>${type}${isNullable ? ' or null' : null}</td><td>${note?.note ?? null}</td><td><code>${note?.example ?? null}</code></td></tr>`;
