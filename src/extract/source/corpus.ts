/** What the rules of sources must find, must not find, and do not find yet. */
import type { Corpus, Example } from '../corpus.ts';

const said = (text: string, claim: string | null): Example<'source'> => ({
  text,
  kind: 'attribution',
  texts: { claim },
});

const listed = (text: string, url: string | null): Example<'source'> => ({ text, kind: 'listed', url });

const link = (text: string, url: string): Example<'source'> => ({ text, kind: 'link', url });

export const sourceCorpus: Corpus<'source'> = {
  kind: 'source',
  examples: [
    said('Prices fell, according to the [World Bank].', 'Prices fell'),
    said('Prices fell, according to [Reuters].', 'Prices fell'),
    said('According to the [ministry], prices fell.', 'prices fell.'),
    said('According to a report by the [World Bank], prices fell.', 'prices fell.'),
    said('According to a survey published by the [World Bank], prices fell.', 'prices fell.'),
    said('Prices fell, according to a [senior official].', 'Prices fell'),
    said('Prices fell, [police] said.', 'Prices fell'),
    said('Prices fell, the [ministry] said.', 'Prices fell'),
    said('Prices fell, said [Paul Weber].', 'Prices fell'),
    said('Prices fell, [Reuters] reported.', 'Prices fell'),
    said('[Police] said that prices fell.', 'prices fell.'),
    said('[Police] said prices fell.', 'prices fell.'),
    said('The [ministry] announced that prices fell.', 'prices fell.'),
    said('The [ministry] confirmed that prices fell.', 'prices fell.'),
    said('The [ministry] warned that prices would fall.', 'prices would fall.'),
    said('[Paul Weber] told Reuters that prices fell.', 'Reuters that prices fell.'),
    said('[Paul Weber], 45, said prices fell.', 'prices fell.'),
    said('[Paul Weber], who runs the bank, said prices fell.', 'prices fell.'),
    said('A [hospital official] said 12 people died.', '12 people died.'),
    said('A [spokesman for the army] said 12 people died.', '12 people died.'),
    said('[Officials] say 12 people died.', '12 people died.'),
    said('[Witnesses] said 12 people died.', '12 people died.'),
    said('“We lost it,” said [Paul Weber].', '“We lost it'),
    said('12 people died, a [witness] said.', '12 people died'),
    said('12 people died, the [Red Cross] said.', '12 people died'),
    listed('Sources: [AP News]: https://example.org/a', 'https://example.org/a'),
    listed('Prices fell.\n\nSources:\n\n- [AP News]: https://example.org/a', 'https://example.org/a'),
    listed('Prices fell.\n\nSources\n\n1. [World Bank] https://example.org/a', 'https://example.org/a'),
    listed('Prices fell.\n\nReferences\n\n[World Bank report of 2020]', null),
    listed('Prices fell.\n\nSource: [World Bank]', null),
    listed('Prices fell.\n\nSources:\n\n- [https://example.org/a]', 'https://example.org/a'),
    listed('Prices fell.\n\nSource: [example.com]', 'https://example.com'),
    listed('Prices fell.\n\nvia: [World Bank]', null),
    link('Prices fell, see [https://example.org/a].', 'https://example.org/a'),
    link('Prices fell, see [www.example.org/a].', 'https://www.example.org/a'),
    link('Prices fell ([example.org]).', 'https://example.org'),
    link('Prices fell. [https://example.org/a?b=c#d]', 'https://example.org/a?b=c#d'),
    link('The page at [https://example.org/b] has it.', 'https://example.org/b'),
    link('[https://example.org] has it.', 'https://example.org'),
    link('It is on [news.example.com/today].', 'https://news.example.com/today'),
  ],
  nonExamples: [
    'Prices fell.',
    'It was said of old.',
    'The report was published in May.',
    'That goes without saying.',
    'She wrote a book.',
    'Write to info@example.org for more.',
    'The reports of war were many.',
    'It was later revealed to be a fake.',
  ],
  knownGaps: [
    said('Prices fell, as reported by [Reuters].', 'Prices fell'),
    said('Prices fell, [Reuters] and AP reported.', 'Prices fell'),
  ],
};
