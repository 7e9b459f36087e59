interface Span {
  readonly start: number;
  readonly end: number;
}
interface Amount {
  readonly relation: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}
export function overlaps(a: Span, b: Span): boolean;
export function dateIsRight(date: Span & { value: string }, gold: readonly object[]): boolean;
export function nameIsRight(
  mention: Span & { form: string },
  kinds: ReadonlySet<string>,
  gold: readonly object[],
): boolean | null;
export function countIsRight(count: Span & Amount, gold: readonly object[]): boolean | null;
export function quantityIsRight(count: Amount, gold: readonly string[]): boolean | null;
export function precision(right: number, all: number): number;
export function confidences(
  tally: ReadonlyMap<string, readonly [right: number, all: number]>,
): readonly (readonly [rule: string, confidence: number])[];
