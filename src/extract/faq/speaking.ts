/** Who answers: the name that an answer begins with, where one alone answers. */
import type { Exchange } from './exchange.ts';
import type { Series } from './series.ts';
import { speakerNames } from './speakers.ts';
import type { Unit } from './unit.ts';

/** A series with its speakers: of answers in which several speak, the names stay in the text. */
export function speaking(series: Series): Series {
  const { units, exchanges } = series;
  if (series.look === 'speaker' || series.look === 'dash') return series;
  const labels = exchanges.map(({ answer }) => labelsIn(units, answer));
  const named = labels.filter((own) => own.length === 1);
  const names = speakerNames(labels.flat());
  const distinct = new Set(labels.flat().map((label) => names.get(label) ?? label));
  if (named.length === 0 || distinct.size > MOST_SPEAKERS || isWord([...distinct], named.length))
    return withLabels(series);
  return withLabels(
    {
      ...series,
      exchanges: exchanges.map((exchange, i) => {
        const [label, ...others] = labels[i] ?? [];
        const isFirst = units[exchange.answer.from]?.label === label;
        return label === undefined || others.length > 0 || !isFirst
          ? exchange
          : { ...exchange, speaker: names.get(label) ?? label };
      }),
    },
    distinct.size > 1,
  );
}

const MOST_SPEAKERS = 3;

/** "Note: …" before a single answer is no name. */
const isWord = (labels: readonly (string | undefined)[], count: number): boolean =>
  count < 2 && labels.every((label) => label === undefined || !label.includes(' '));

const labelsIn = (units: readonly Unit[], { from, to }: Exchange['answer']): readonly string[] =>
  units.slice(from, to).flatMap(({ labelKind, label }) => (labelKind === 'speaker' && label !== null ? [label] : []));

/** What stands before the words of an answer belongs to it, but for the name of the one who gives all of them. */
function withLabels(series: Series, isShared = false): Series {
  const kept = series.exchanges.filter(({ speaker }) => speaker === null || isShared);
  const isOwn = ({ question, answer }: Exchange): boolean =>
    series.units[answer.from]?.labelKind !== 'dash' || series.units[question.from]?.labelKind !== 'dash';
  const keep = new Set(kept.filter(isOwn).map(({ answer }) => answer.from));
  return {
    ...series,
    units: series.units.map((unit, at) =>
      keep.has(at) && unit.labelKind !== 'answer' ? { ...unit, content: unit.whole } : unit,
    ),
  };
}
