/** Ids of articles: by which the tables of a run join, so that no two articles may share one. */
import { sha256 } from '../assemble/sha256.ts';
import type { Message } from '../model/message.ts';
import type { Item } from './item.ts';

const LENGTH = 16;

/**
 * An article without an id has one from its source and its text, so that copies do not collide; one that has the id of an earlier
 * article has a number behind it, and says so. To be asked in input order; it needs some bytes of memory an article.
 */
export function distinctIds(): (item: Item) => Item {
  const seen = new Set<number>();
  const isNew = (id: string): boolean => {
    const key = Number.parseInt(sha256(id).slice(0, 13), 16); // 52 bits: what collides by chance is numbered in vain
    return seen.size !== seen.add(key).size;
  };
  return (item) => {
    if (item.kind !== 'article') return item;
    const { text, options } = item.article;
    const given = options.id ?? options.metadata?.id ?? null;
    const own = given ?? sha256(`${item.source}\0${text}`).slice(0, LENGTH);
    let id = own;
    for (let number = 2; !isNew(id); number += 1) id = `${own}~${number}`;
    const messages =
      id === own || given === null ? (options.messages ?? []) : [...(options.messages ?? []), repeated(own, id)];
    return { ...item, article: { ...item.article, options: { ...options, id, messages } } };
  };
}

const repeated = (id: string, made: string): Message => ({
  severity: 'warning',
  code: 'input/id-repeated',
  reason: `an earlier article of the run has the id "${id.slice(0, 80)}", too; this one has "${made.slice(0, 80)}"`,
  span: null,
  hint: 'give each article an id of its own, or none',
});
