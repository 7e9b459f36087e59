/** The office or trade that the text gives a person: before the name, after it, by "is", or shared with others of a list. */
import { weightOfRole } from '../../../lexicon/offices.ts';
import type { Name } from '../../../model/name.ts';
import type { Span } from '../../../model/span.ts';
import type { TokenRange } from '../../../model/token-table.ts';
import { officeAfter } from './after.ts';
import { officesBefore } from './before.ts';
import { officesStated } from './complement.ts';
import type { OfficeReader } from './reader.ts';

interface Role {
  readonly span: Span;
  /** "judges": those of a list hold it. */
  readonly isShared: boolean;
  readonly weight: number;
}

/** The role of each person's name; honorifics ("Mr") and relations ("his wife") are none. */
export function rolesOf(reader: OfficeReader): ReadonlyMap<Name, Span> {
  const stated = officesStated(reader);
  const roles = new Map<Name, Role>();
  const persons = reader.document.names().filter(({ kind }) => kind === 'person');
  for (const [i, name] of persons.entries()) {
    const found = [...officesBefore(reader, name), officeAfter(reader, name), stated.get(name)];
    const own = heaviest(found.flatMap((range) => (range === undefined ? [] : [roleAt(reader, range)])));
    const role = own ?? roleOfList(reader, persons[i - 1], name, roles);
    if (role === undefined) continue;
    roles.set(name, role);
    if (role.isShared && role.span.start > name.end) giveToList(reader, persons.slice(0, i + 1), role, roles);
  }
  return new Map([...roles].map(([name, { span }]) => [name, span]));
}

function roleAt(reader: OfficeReader, range: TokenRange): Role {
  const { table, context } = reader;
  const span = { start: table.start[range.from] ?? 0, end: table.end[range.to - 1] ?? 0 };
  const weight = weightOfRole(table.text.slice(span.start, span.end), context.lexicon);
  return { span, weight, isShared: isOfSeveral(reader, range) };
}

/** Is its first noun for holders a plural? */
function isOfSeveral(reader: OfficeReader, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at += 1) if (reader.isRoleNoun(at)) return reader.isHolders(at);
  return false;
}

/** The one that says most; of equal ones the first. */
const heaviest = (roles: readonly Role[]): Role | undefined =>
  roles.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight)[0];

const LONGEST_GAP = 60;
const LIST_JOINT = /^(?:\s\([^()]+\))?(?:[,;]|[,;]? (?:and|&))\s(?:\S+ )?$/;

const isListed = ({ table }: OfficeReader, before: Name, name: Name): boolean =>
  before.sentence === name.sentence &&
  name.start - before.end < LONGEST_GAP &&
  LIST_JOINT.test(table.text.slice(before.end, name.role?.start ?? name.start));

/** "Judges Derek Pang, Maggie Poon and Anthea Pang": what stands in the plural before the first. */
function roleOfList(
  reader: OfficeReader,
  before: Name | undefined,
  name: Name,
  roles: ReadonlyMap<Name, Role>,
): Role | undefined {
  const role = before === undefined ? undefined : roles.get(before);
  if (before === undefined || role === undefined) return undefined;
  return role.isShared && role.span.end <= before.start && isListed(reader, before, name) ? role : undefined;
}

/** "Jorge Orlan and Stella Maris, both activists": what stands in the plural after the last. */
function giveToList(reader: OfficeReader, persons: readonly Name[], role: Role, roles: Map<Name, Role>): void {
  for (let i = persons.length - 1; i > 0; i -= 1) {
    const [before, name] = [persons[i - 1], persons[i]];
    if (before === undefined || name === undefined || roles.has(before) || !isListed(reader, before, name)) return;
    roles.set(before, role);
  }
}
