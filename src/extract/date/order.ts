/** Which of "03/04/2023" is the month: said by the caller, by the document's other dates, by its country, else by default. */
import { siteOf } from '../../lexicon/sites.ts';
import type { ParsedDocument } from '../../model/document.ts';
import type { Context } from '../extractor.ts';
import type { Candidate } from './candidate.ts';
import type { Reading } from './reading.ts';
import { DAY_FIRST, MONTH_FIRST } from './rules/numeric.ts';

type Order = 'dmy' | 'mdy';

/** The candidates of a document, ambiguous figures read in one order, and that order's doubt reported where it is the default. */
export function settleOrder(
  candidates: readonly Candidate[],
  document: ParsedDocument,
  context: Context,
): (candidate: Candidate) => Candidate {
  const doubtful = candidates.filter(({ reading }) => isDoubtful(reading));
  if (doubtful.length === 0) return (candidate) => candidate;
  const known =
    context.dateOrder === 'auto' ? (orderOfDates(candidates) ?? orderOfCountry(document)) : context.dateOrder;
  if (known === undefined) doubtful.forEach((candidate) => warn(candidate, context));
  return (candidate) =>
    known === 'dmy' && isDoubtful(candidate.reading)
      ? { ...candidate, reading: dayFirst(candidate.reading) }
      : candidate;
}

const isDoubtful = ({ otherwise }: Reading): boolean => otherwise?.reason === DAY_FIRST;

/** The one order of the figures that can be read in one order alone; undefined where they disagree. */
function orderOfDates(candidates: readonly Candidate[]): Order | undefined {
  const orders = new Set(candidates.flatMap(({ reading }) => reading.order ?? []));
  return orders.size === 1 ? [...orders][0] : undefined;
}

/** By the country of the site: most of the world writes the day first, the United States do not. */
function orderOfCountry({ source }: ParsedDocument): Order | undefined {
  const { country } = siteOf(source.metadata.url);
  if (country === null) return undefined;
  return country === 'US' ? 'mdy' : 'dmy';
}

function dayFirst(reading: Reading): Reading {
  const { otherwise, base } = reading;
  return otherwise === undefined
    ? reading
    : { ...reading, base: otherwise.base, otherwise: { base, reason: MONTH_FIRST } };
}

const warn = ({ start, end }: Candidate, context: Context): void =>
  context.report({
    severity: 'warning',
    code: 'date/order',
    reason: 'day and month could be the other way round; read as month first',
    span: { start, end },
    hint: 'give the order of dates: dmy or mdy',
  });
