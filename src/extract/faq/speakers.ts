/** The labels of an interview → its speakers: "Melody Kramer" and "MK", "Gray Brooks" and "Gray" are one. */

const initialsOf = (label: string): string => (label.match(/\p{Lu}/gu) ?? []).join('');

/** The name that stands for each label: the first fuller one that it is the initials, the given name or the surname of. */
export function speakerNames(labels: readonly string[]): ReadonlyMap<string, string> {
  const distinct = [...new Set(labels)];
  const full = distinct.filter((label) => label.includes(' ') && !isInitials(label));
  const nameOf = (label: string): string => bare(full.find((name) => isShortFor(label, name)) ?? label);
  return new Map(distinct.map((label) => [label, nameOf(label)]));
}

const isInitials = (label: string): boolean =>
  /^\p{Lu}[\p{Lu}.]{0,4}(?: (?:and|&) \p{Lu}[\p{Lu}.]{0,4})?$/u.test(label);

/** "Mia King (MK)", "Mia King (Gazette)": what stands in brackets is no part of the name. */
const bare = (label: string): string => label.replace(/\s*\([^()]*\)$/, '');

const isShortFor = (label: string, name: string): boolean =>
  label !== name &&
  (isInitials(label)
    ? initialsOf(label).length > 1 && (initialsOf(label) === initialsOf(bare(name)) || name.endsWith(`(${label})`))
    : name.startsWith(`${label} `) || name.endsWith(` ${label}`));
