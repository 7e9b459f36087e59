/** Which of "03/04/2023" is the month: said by the caller, by the document's other dates, by its country, else by default. */
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

/** Countries by the end of the site's name; most of the world writes the day first, the United States do not. */
const MONTH_FIRST_SITES = /\.(?:us|gov|mil|edu)$/;
const NATIONAL_SITE = /\.[a-z]{2}$/;
const NOT_NATIONAL = /\.(?:tv|co|io|me|fm|ai|ly|eu)$/;

function orderOfCountry({ source }: ParsedDocument): Order | undefined {
  const host = /^[a-z]+:\/\/([^/:?#]+)/i.exec(source.metadata.url ?? '')?.[1]?.toLowerCase() ?? '';
  if (MONTH_FIRST_SITES.test(host)) return 'mdy';
  return NATIONAL_SITE.test(host) && !NOT_NATIONAL.test(host) ? 'dmy' : undefined;
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
