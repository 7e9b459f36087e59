/** Where a reader corrects: words that were missed are added, and all corrections leave as a record. The page's script fills it. */
import { html, type Markup } from '../page/markup.ts';

export const correctionPanel = (): Markup =>
  html`<form id="corrections" class="panel" aria-label="Corrections" hidden>
    <h2>Corrections</h2>
    <p>Mark what is <b>wrong</b> beside it. To add what was missed, select its words in the article.</p>
    <p>
      <label>Selected words <output id="selected" dir="auto">none</output></label>
    </p>
    <p class="fields">
      <label
        >Kind
        <select id="add-kind"></select
      ></label>
      <label id="add-type-label"
        >Type
        <select id="add-type"></select
      ></label>
      <label id="add-value-label"><span>Value</span> <input id="add-value" autocomplete="off" /></label>
    </p>
    <p class="actions">
      <button type="submit" id="add" disabled>Add</button>
      <button type="button" id="download">Download the corrected record</button>
    </p>
    <ul id="changes" aria-label="Corrections made"></ul>
  </form>`;
