/** Offices that stand before a name: "Aurora police spokesman X", "the Minister of Health, Dr X", "three judges - X". */
import type { Name } from '../../../model/name.ts';
import { TokenFlag, type TokenRange, tokenAt } from '../../../model/token-table.ts';
import { officeEnd, officeStart } from './phrase.ts';
import type { OfficeReader } from './reader.ts';

/** So far before a name the noun of its holder's office may stand, in tokens. */
const REACH = 18;

/** What parts an office from the name: nothing, a comma, or what opens a list of holders (a colon, a dash, "including"). */
interface Joint {
  readonly kind: 'none' | 'comma' | 'list';
  /** The token after the office. */
  readonly to: number;
}

/** The offices that stand before a name in its sentence, the title right before it first. */
export function officesBefore(reader: OfficeReader, name: Name): readonly TokenRange[] {
  const first = reader.sentence(name)?.from ?? name.from;
  const title = titleOf(reader, name);
  const joint = jointBefore(reader, title?.from ?? name.from, first);
  const told = officeUpTo(reader, joint, first);
  if (title === undefined) return told;
  const whole = reader.key(title.from - 1) === 'for' ? headOf(reader, title, first) : undefined;
  if (whole !== undefined) return [{ from: officeStart(reader, whole, first), to: title.to }];
  return [{ from: officeStart(reader, title.from, first), to: title.to }, ...(joint.kind === 'none' ? [] : told)];
}

/** "Secretary for | Justice X": what the office is held of, and no title; but "spokesman for President X". */
function headOf(reader: OfficeReader, { from, to }: TokenRange, first: number): number | undefined {
  const head = from - 2;
  const isOffice = head > first && reader.isRoleNoun(head) && !reader.isLower(head);
  return isOffice && officeEnd(reader, head, to) === to ? head : undefined;
}

function officeUpTo(reader: OfficeReader, joint: Joint, first: number): readonly TokenRange[] {
  const head = headBefore(reader, joint, first);
  return head === undefined ? [] : [{ from: officeStart(reader, head, first), to: joint.to }];
}

/** The title right before the name, as `parse/names` read it. */
function titleOf({ table }: OfficeReader, { role }: Name): TokenRange | undefined {
  return role === null ? undefined : { from: tokenAt(table, role.start), to: tokenAt(table, role.end - 1) + 1 };
}

const LIST_MARK = /^[-–—:]$/;

function jointBefore(reader: OfficeReader, at: number, first: number): Joint {
  const mark = reader.text(at - 1);
  if (at - 1 <= first) return { kind: 'none', to: at };
  if (mark === ',') return { kind: 'comma', to: at - 1 };
  if (LIST_MARK.test(mark) && !isGlued(reader, at - 1)) return { kind: 'list', to: at - 1 };
  let to = at;
  while (to > first && (reader.isA(to - 1, 'lists') || reader.key(to - 1) === 'as')) to -= 1;
  if (to === at || (to === at - 1 && reader.key(to) === 'of')) return { kind: 'none', to: at };
  return { kind: 'list', to: reader.text(to - 1) === ',' ? to - 1 : to };
}

/** "anti-Trump" is one word. */
const isGlued = ({ table }: OfficeReader, at: number): boolean =>
  ((table.flags[at] ?? 0) & (table.flags[at + 1] ?? 0) & TokenFlag.glued) !== 0;

/** The noun of the office whose phrase ends where the joint begins. */
function headBefore(reader: OfficeReader, joint: Joint, first: number): number | undefined {
  const { to } = joint;
  const grammar = reader.document.grammar();
  for (let at = to - 1; at >= Math.max(first, to - REACH); at -= 1) {
    if (!reader.isWord(at) || grammar.verbGroup(at) !== undefined) {
      if (reader.isWord(at)) return undefined;
      continue;
    }
    const isHead = reader.isRoleNoun(at) || (at === to - 1 && joint.kind === 'none' && reader.isTrade(at));
    if (!isHead || officeEnd(reader, at, to) !== to) continue;
    return fits(reader, { at, first, joint }) ? outermost(reader, { at, first, to }) : undefined;
  }
  return undefined;
}

interface HeadFound {
  readonly at: number;
  readonly first: number;
  readonly joint: Joint;
}

function fits(reader: OfficeReader, { at, first, joint }: HeadFound): boolean {
  if (joint.kind === 'list') return reader.isHolders(at);
  if (joint.kind === 'none') return at === joint.to - 1 || hasCapital(reader, { from: at + 1, to: joint.to });
  return !reader.isHolders(at) && !isApposed(reader, officeStart(reader, at, first), first);
}

/** "the lawmaker from Rajshahi constituency X"; not "the head of the army X". */
function hasCapital(reader: OfficeReader, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at += 1) if (reader.isWord(at) && !reader.isLower(at)) return true;
  return false;
}

/** "Moe Valdez, the mayor, Ana Ruiz and others": the office of the one before. */
function isApposed(reader: OfficeReader, start: number, first: number): boolean {
  const at = reader.isDeterminer(start - 1) ? start - 2 : start - 1;
  if (at <= first || reader.text(at) !== ',') return false;
  const before = reader.name(at - 1);
  return before?.kind === 'person' || /^\d{1,3}$/.test(reader.text(at - 1));
}

/** "The son of a prominent academic, X": what the noun that the whole phrase is about says. */
function outermost(reader: OfficeReader, { at, first, to }: { at: number; first: number; to: number }): number {
  const start = officeStart(reader, at, first);
  const of = reader.isDeterminer(start - 1) ? start - 2 : start - 1;
  const outer = of - 1;
  const isOuter =
    reader.key(of) === 'of' && outer >= first && reader.isRoleNoun(outer) && officeEnd(reader, outer, to) === to;
  return isOuter ? outer : at;
}
