import { BANDS, bandsOf, similarity } from './fingerprint.ts';

/** Near-duplicates share at least so much of their word shingles, as far as fingerprints tell. */
const NEAR = 0.7;

export interface Duplicates {
  /** The id of the first article that this one repeats, or null; then the article is known itself. To be asked in input order. */
  readonly firstOf: (id: string, fingerprint: string | null) => string | null;
}

/** The articles of a run so far, by the bands of their fingerprints: about a kilobyte an article. */
export function duplicates(): Duplicates {
  const articles: { readonly id: string; readonly fingerprint: string }[] = [];
  const byBand: readonly Map<string, number>[] = Array.from({ length: BANDS }, () => new Map<string, number>());
  return {
    firstOf: (id, fingerprint) => {
      if (fingerprint === null) return null;
      const bands = bandsOf(fingerprint);
      const candidates = new Set(bands.flatMap((band, index) => byBand[index]?.get(band) ?? []));
      const first = [...candidates]
        .sort((a, b) => a - b)
        .map((index) => articles[index])
        .find((article) => article !== undefined && similarity(article.fingerprint, fingerprint) >= NEAR);
      if (first !== undefined) return first.id; // what repeats it is not kept: the first stands for all
      for (const [index, band] of bands.entries())
        if (byBand[index]?.has(band) === false) byBand[index].set(band, articles.length);
      articles.push({ id, fingerprint });
      return null;
    },
  };
}
