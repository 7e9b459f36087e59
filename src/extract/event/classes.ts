/** What kind of thing a noun group names, as the frames of verbs ask it. */
import type { NounGroup } from '../../model/grammar.ts';
import { Tag } from '../../model/tag.ts';
import type { Sight } from './sight.ts';

const PEOPLE: ReadonlySet<string> = new Set(['person', 'group']);
const THINGS: ReadonlySet<string> = new Set([
  'vehicle',
  'aircraft',
  'vessel',
  'building',
  'weapon',
  'artifact',
  'animal',
  'place',
]);
const VEHICLES: ReadonlySet<string> = new Set(['vehicle', 'aircraft', 'vessel']);

/** Is a group of a class? A list of classes in a frame ("person-place") asks for the first here. */
export function isOfClass(group: NounGroup, name: string, sight: Sight): boolean {
  const { head } = group.core;
  const kind = sight.nameOf(group.core)?.kind;
  const noun = sight.nounClass(head);
  switch (name) {
    case 'person':
      return isPerson(group, sight);
    case 'place':
      return kind === 'location' || noun === 'place' || noun === 'building' || sight.isIn(head, 'place');
    case 'thing':
      return kind === undefined && (THINGS.has(noun) || sight.isIn(head, 'weapon') || sight.isIn(head, 'building'));
    case 'violent':
      return kind !== undefined || isPerson(group, sight) || isOfClass(group, 'place', sight) || THINGS.has(noun);
    case 'vehicle':
      return VEHICLES.has(noun);
    case 'aircraft':
    case 'vessel':
      return noun === name;
    case 'company':
      return kind === 'organization' || sight.isIn(head, name);
    case 'weapon':
    case 'bombing':
    case 'shelling':
      return isWeapon(group, name, sight);
    case 'armed':
    case 'force':
    case 'team':
    case 'police':
      return sight.isIn(head, name) || (kind === 'organization' && sight.isIn(group.core.to - 1, name));
    case 'money':
      return isMoney(group, sight) || sight.isIn(head, name);
    case 'case':
      return sight.isIn(head, name) && !isOfOtherKind(group.core, sight);
    case 'state':
      return kind === 'location' || sight.isIn(head, name);
    default:
      return sight.isIn(head, name) || (sight.nameOf(group.core) !== undefined && sight.isIn(group.core.to - 1, name));
  }
}

/** "child support cases": of a court, and not of a disease. */
function isOfOtherKind({ from, head }: NounGroup, sight: Sight): boolean {
  const before = head - 1;
  if (before < from || sight.isIn(before, 'disease')) return false;
  const tag = sight.grammar.tag(before);
  return (tag === Tag.NN || tag === Tag.NNS) && sight.nounClass(before) !== 'time';
}

/** "Three sticks of dynamite", "dynamite sticks", "a car bomb": not "the bomb squad". */
function isWeapon({ core }: NounGroup, name: string, sight: Sight): boolean {
  if (sight.isIn(core.head, name)) return true;
  if (PEOPLE.has(sight.nounClass(core.head))) return false;
  for (let at = core.from; at < core.to; at += 1) if (sight.isIn(at, name)) return true;
  return core.of !== null && sight.isIn(core.of.head, name);
}

/** Can it do violence? What nobody names may; an idea that strikes somebody does none. */
export function canHarm(group: NounGroup | null, sight: Sight): boolean {
  if (group === null) return true;
  const { head } = group.core;
  return (
    isPerson(group, sight) ||
    sight.nameOf(group.core) !== undefined ||
    THINGS.has(sight.nounClass(head)) ||
    sight.isIn(head, 'armed') ||
    sight.isIn(head, 'weapon')
  );
}

/** Soldiers, police, their vehicles and aircraft. */
export const isForce = (group: NounGroup | null, sight: Sight): boolean =>
  group !== null && ['force', 'shelling', 'air-strike'].some((name) => sight.isIn(group.core.head, name));

/** People, groups of people and what acts like them; "40 were killed", "three of them". */
export function isPerson(group: NounGroup, sight: Sight): boolean {
  const { core } = group;
  const kind = sight.nameOf(core)?.kind;
  if (kind !== undefined) return kind !== 'location' && kind !== 'other';
  if (core.kind === 'pronoun') return !sight.isWord(core.head, 'it') && !sight.isWord(core.head, 'that');
  if (core.kind === 'number' || core.kind === 'adjective') return true;
  return PEOPLE.has(sight.nounClass(core.head)) || sight.isQuantity(core.head); // "thousands marched"
}

function isMoney({ from, to }: NounGroup, { table }: Sight): boolean {
  for (let at = from; at < to; at += 1)
    if (/[$€£¥]/u.test(table.text.slice(table.start[at], table.end[at]))) return true;
  return false;
}
