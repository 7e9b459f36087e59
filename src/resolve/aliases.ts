/**
 * Brings the mentions of one actor together, after the ideas of GATE's OrthoMatcher: same canonical name, same words, a person's
 * surname, an organisation's acronym. What is not certain stays apart.
 */
import { shown } from '../model/shown.ts';
import { withoutDesignators } from '../lexicon/designators.ts';
import { isNameSuffix, NamePart } from '../lexicon/people.ts';
import { weightOfRole } from '../lexicon/offices.ts';
import { phraseKey } from '../lexicon/phrase-key.ts';
import { isTellingWord } from '../lexicon/telling.ts';
import type { Context } from '../extract/extractor.ts';
import type { ParsedDocument } from '../model/document.ts';
import type { Mention } from '../model/mention.ts';
import type { ActorEntity } from './draft.ts';
import { type Article, lastSurname, namesakeOf } from './namesakes.ts';
import { append } from './referring.ts';

/** The mentions of one actor while they are brought together. */
export interface Group {
  readonly mentions: Mention<'actor'>[];
}

export function actorEntities(
  mentions: readonly Mention<'actor'>[],
  document: ParsedDocument,
  context: Context,
): readonly ActorEntity[] {
  const textOf = ({ span }: Mention<'actor'>): string => document.source.text.slice(span.start, span.end);
  const groups: Group[] = [];
  const index = new Map<string, Group>();
  /** By the first of two surnames, where nobody has it for his last. */
  const bySurname = new Map<string, Group>();
  /** By their last name: all persons who have it. */
  const surnames = new Map<string, Group[]>();
  /** By each word of their names of several. */
  const bodies = new Map<string, Group[]>();
  // The fullest names first, so that a surname finds the person that it belongs to; entities come in source order in the end.
  const byLength = [...mentions].sort(
    (a, b) => b.span.end - b.span.start - (a.span.end - a.span.start) || a.span.start - b.span.start,
  );
  for (const mention of byLength) {
    const text = textOf(mention);
    const found =
      wholeOf(mention, bodies.get(phraseKey(text)) ?? []) ??
      namesakeOf(mention, surnames.get(phraseKey(text)) ?? [], { document, context }) ??
      sameAs(mention, text)
        .map((key) => index.get(key))
        .find((group) => group !== undefined) ??
      bySurname.get(`${mention.value.type}~${phraseKey(text)}`);
    const group = found ?? { mentions: [] };
    if (found === undefined) groups.push(group);
    group.mentions.push(mention);
    for (const key of knownAs(mention, text, context)) if (!index.has(key)) index.set(key, group);
    if (found === undefined) for (const word of wordsOf(mention, text)) append(bodies, word, group);
    const last = lastSurname(mention, text);
    if (last !== null) surnames.set(last, [...new Set([...(surnames.get(last) ?? []), group])]);
    const surname = firstSurname(mention, text, context);
    if (surname !== null && !bySurname.has(surname)) bySurname.set(surname, group);
  }
  return groups
    .map(({ mentions: own }) => [...own].sort((a, b) => a.span.start - b.span.start))
    .sort((a, b) => (a[0]?.span.start ?? 0) - (b[0]?.span.start ?? 0) || (b[0]?.span.end ?? 0) - (a[0]?.span.end ?? 0))
    .map((own, i) => entity(`act${i + 1}`, own, { document, context }));
}

/** "the Commission" of the European Commission: of the bodies whose names have the word the one told of last before it. */
function wholeOf({ rule, span }: Mention<'actor'>, bodies: readonly Group[]): Group | undefined {
  if (rule !== 'actor/definite-head') return undefined;
  const before = ({ mentions }: Group): number =>
    Math.max(-1, ...mentions.map(({ span: { start } }) => (start < span.start ? start : -1)));
  return bodies
    .slice(-MOST_BODIES)
    .map((group) => ({ group, start: before(group) }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => b.start - a.start)[0]?.group;
}

/** So many bodies of one word are looked at. */
const MOST_BODIES = 20;

/** The words of a body's name of several. */
const wordsOf = ({ value }: Mention<'actor'>, text: string): readonly string[] => {
  const parts = phraseKey(text).split(' ');
  return value.type === 'organization' && value.form !== 'nominal' && parts.length > 1 ? parts : [];
};

/** The keys under which a mention looks for an entity that it may belong to, the surest first. */
function sameAs({ value }: Mention<'actor'>, text: string): readonly string[] {
  const key = phraseKey(text);
  const scope = value.type;
  const keys = value.canonical === null ? [] : [`${scope}=${value.canonical}`];
  if (value.form === 'nominal') return keys.length > 0 ? keys : [`${scope}:nominal:${key}`];
  return [...keys, `${scope}:${key}`, ...(scope === 'person' || scope === 'organization' ? [`${scope}~${key}`] : [])];
}

/** Joaquin “El Chapo” Guzman. */
const NICKNAME = /\s["“‘'(]([^"”’')]+)["”’')]\s/;

/** The keys under which a mention's entity can be found by shorter mentions. */
function knownAs(mention: Mention<'actor'>, text: string, { lexicon }: Context): readonly string[] {
  const { value } = mention;
  const key = phraseKey(text);
  const parts = key.split(' ');
  const keys = [...sameAs(mention, text)];
  if (value.form === 'nominal') return keys;
  if (value.type === 'person' && parts.length > 1) {
    const last = parts.findLast((part) => !isNameSuffix(part));
    const nickname = NICKNAME.exec(text)?.[1];
    if (nickname !== undefined) keys.push(`person~${phraseKey(nickname)}`);
    keys.push(
      `person~${last}`,
      `person~${parts[0]}`,
      ...parts.slice(1).map((_, at) => `person~${parts.slice(at + 1).join(' ')}`), // "dos Santos"
      `person~${parts[0]} ${last}`,
      `person~al ${last}`,
    );
  }
  if (value.type === 'organization' && parts.length > 1) {
    const bare = withoutDesignators(text);
    const [first = ''] = parts;
    if (bare !== text && isTellingWord(first, lexicon)) keys.push(`organization~${first}`); // a firm's first word is its name
    keys.push(
      `organization~${acronymOf(bare)}`,
      `organization~${acronymOf(text)}`,
      `organization~${phraseKey(bare)}`,
      ...(parts.length > 2 ? [`organization~${parts.slice(0, 2).join(' ')}`] : []),
    );
  }
  return keys;
}

/** "Mario Rodriguez Montero" is called Rodriguez: the name before the last, where it is a family name and no given one. */
function firstSurname({ value }: Mention<'actor'>, text: string, { lexicon }: Context): string | null {
  const parts = phraseKey(text).split(' ');
  const name = parts.at(-2) ?? '';
  if (value.type !== 'person' || value.form === 'nominal' || parts.length < 3) return null;
  const flags = lexicon.namePart(name);
  const isFamily = (flags & NamePart.FAMILY) !== 0 && (flags & NamePart.GIVEN_COMMON) === 0;
  return isFamily ? `person~${name}` : null;
}

/** "Federal Bureau of Investigation" → "fbi": the initials of its capitalised words. */
const acronymOf = (text: string): string =>
  [...text.matchAll(/\b\p{Lu}/gu)].map(([letter]) => letter.toLowerCase()).join('');

function entity(id: string, mentions: readonly Mention<'actor'>[], { document, context }: Article): ActorEntity {
  const { text } = document.source;
  const forms = mentions.map(({ span }) => shown(text.slice(span.start, span.end)));
  const named = mentions.filter(({ value }) => value.form === 'name' || value.form === 'nominal');
  const fullest = [...(named.length > 0 ? named : mentions)].sort(
    (a, b) => b.span.end - b.span.start - (a.span.end - a.span.start),
  )[0];
  const name = fullest === undefined ? '' : shown(text.slice(fullest.span.start, fullest.span.end));
  const firstOf = <V>(pick: (mention: Mention<'actor'>) => V | null): V | null =>
    mentions.map(pick).find((value) => value !== null) ?? null;
  const roles = mentions.flatMap(({ value: { role } }) => (role === null ? [] : [text.slice(role.start, role.end)]));
  const description = firstOf(({ value }) => value.description);
  return {
    id,
    name,
    type: mentions[0]?.value.type ?? 'group',
    subtype:
      firstOf(({ value }) => (value.subtype === 'other' ? null : value.subtype)) ??
      firstOf(({ value }) => value.subtype),
    country: firstOf(({ value }) => value.country),
    role: fullestRole(roles, context),
    aliases: [...new Set(forms)].filter((form) => form !== name).sort(),
    description: description === null ? null : text.slice(description.start, description.end),
    externalId: firstOf(({ value }) => value.externalId),
    mentions,
  };
}

/** The longest of those that say most: "lawmaker from Rajshahi" before "lawmaker", a spokesman before "Dr". */
const fullestRole = (roles: readonly string[], { lexicon }: Context): string | null =>
  [...roles].sort((a, b) => weightOfRole(b, lexicon) - weightOfRole(a, lexicon) || b.length - a.length)[0] ?? null;
