/** The reader corrects: values are marked wrong, missed words are added, and the corrected record is offered as a file. */
import type { FactboxRecord } from '../../../model/record.ts';
import { element, isPressed, made, offer, press } from '../dom.ts';
import type { Added } from './by-hand.ts';
import { corrected } from './corrected.ts';
import { setUpForm } from './form.ts';

export function setUpCorrections(record: FactboxRecord): void {
  const wrong = new Set<string>();
  const added: Added[] = [];
  const words = ({ start, end }: Added): string => record.document.text?.slice(start, end) ?? '';
  const show = (): void => {
    const lines = added.map((one) => {
      const undo = made('button', { type: 'button' }, 'Undo');
      undo.addEventListener('click', () => {
        added.splice(added.indexOf(one), 1);
        show();
      });
      return made('li', {}, `added ${one.kind}: ${words(one)} `, undo);
    });
    const marked = wrong.size === 0 ? [] : [made('li', {}, `marked as wrong: ${[...wrong].join(', ')}`)];
    element('changes').replaceChildren(...marked, ...lines);
  };
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('.wrong') : null;
    if (button === null) return;
    const key = button.dataset['wrong'] ?? '';
    press(button, !isPressed(button));
    if (isPressed(button)) wrong.add(key);
    else wrong.delete(key);
    button.closest(key.includes('@') ? 'li' : '.fact')?.classList.toggle('is-wrong', isPressed(button));
    show();
  });
  setUpToggle();
  setUpForm((one) => {
    added.push(one);
    show();
  });
  element('download').addEventListener('click', () => {
    offer(
      `${fileName(record.document.id)}.corrected.ndjson`,
      `${JSON.stringify(corrected(record, { wrong, added }))}\n`,
      'application/x-ndjson',
    );
    element('said').textContent = 'The corrected record was downloaded.';
  });
}

const fileName = (id: string): string => id.replace(/[^\w.-]+/g, '_').slice(0, 80);

function setUpToggle(): void {
  const toggle = element('correct');
  toggle.addEventListener('click', () => {
    press(toggle, !isPressed(toggle));
    document.documentElement.classList.toggle('correcting', isPressed(toggle));
    element('corrections').hidden = !isPressed(toggle);
    if (isPressed(toggle)) element('corrections').scrollIntoView({ block: 'nearest' });
  });
}
